package org.dailies.report;

import java.util.List;

/** The extent of the values of trends that share their axes. */
final class TrendScale {

  private TrendScale() {}

  static double maxStories(List<Series> series) {
    return series.stream()
        .flatMap(s -> s.points().stream())
        .mapToDouble(p -> p.stories().value())
        .max()
        .orElse(0);
  }

  static boolean rated(List<Series> series) {
    return series.stream().flatMap(s -> s.points().stream()).anyMatch(p -> p.rate().known());
  }

  /** High enough for every rate, and for the given part of the upper bounds. */
  static double maxRate(List<Series> series, double part) {
    List<Rate> rates =
        series.stream()
            .flatMap(s -> s.points().stream())
            .map(Point::rate)
            .filter(Rate::known)
            .toList();
    double[] highs = rates.stream().mapToDouble(Rate::high).sorted().toArray();
    double bounds = highs.length == 0 ? 0 : highs[(int) ((highs.length - 1) * part)];
    return Math.max(bounds, rates.stream().mapToDouble(Rate::value).max().orElse(0));
  }
}
