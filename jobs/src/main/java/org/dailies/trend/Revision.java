package org.dailies.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An earlier number that a later run counted differently, as when articles came late.
 *
 * @param series the series' id
 * @param period the first day of the period
 * @param before stories as the run before counted them
 * @param after stories as counted now
 */
public record Revision(String series, LocalDate period, long before, long after) {
  /** A point of a series. */
  public record Point(String series, LocalDate period) {}

  /**
   * The points up to a day whose counts differ, those that differ most first; a point that is
   * absent is a zero.
   */
  public static List<Revision> between(
      Map<Point, Long> before, Map<Point, Long> after, LocalDate until) {
    Map<Point, Revision> revisions =
        new TreeMap<>(Comparator.comparing(Point::period).thenComparing(Point::series));
    before.forEach((point, count) -> revisions.put(point, of(point, count, 0)));
    after.forEach(
        (point, count) -> revisions.put(point, of(point, before.getOrDefault(point, 0L), count)));
    List<Revision> changed = new ArrayList<>(revisions.values());
    changed.removeIf(one -> one.before == one.after || one.period.isAfter(until));
    changed.sort(Comparator.comparingLong(one -> -Math.abs(one.after - one.before)));
    return changed;
  }

  private static Revision of(Point point, long before, long after) {
    return new Revision(point.series(), point.period(), before, after);
  }
}
