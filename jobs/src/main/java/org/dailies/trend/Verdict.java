package org.dailies.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dailies.config.TrendConfig;

/**
 * What the newest periods of a series say before the false discovery rate is controlled.
 *
 * @param kind {@code spike}, {@code drop} or {@code shift}
 * @param period the first day of the period, of a shift the first that it holds
 * @param observed stories observed, of a shift over all its periods
 * @param expected stories expected
 * @param ratio observed by expected
 * @param p the p-value, corrected for all that was looked at
 * @param visibleFrom the least multiple of what was expected that would have shown
 */
public record Verdict(
    String kind,
    LocalDate period,
    long observed,
    double expected,
    Ratio ratio,
    double p,
    double visibleFrom) {
  private static final double RISE = 0.85;
  private static final double FALL = 0.05;

  /**
   * Judges a series in order of time, the newest period last and complete; empty where there is too
   * little to say or the newest period is masked.
   *
   * <p>One p-value a series: the least of those for a rise and a fall of the newest period and of
   * the stretches of newest periods that the expectation leaves out, each weighed by its share of
   * the level: most for a rise, little for a fall, the rest for the stretches, which are the sums
   * that a CUSUM would add up.
   *
   * @param spreads what other series tell of its spread
   */
  public static Optional<Verdict> of(
      List<Observed> series, Grain grain, Spreads spreads, TrendConfig config) {
    if (series.isEmpty() || !series.get(series.size() - 1).healthy()) {
      return Optional.empty();
    }
    return Expectation.of(series, grain, config)
        .flatMap(
            expectation ->
                judged(series, expectation.among(spreads, grain), grain, config).stream()
                    .min(Comparator.comparingDouble(Verdict::p)));
  }

  /**
   * What another series says of the same periods: the same stories counted in fewer outlets. Empty
   * where it has too little to say.
   */
  public Optional<Verdict> in(
      List<Observed> series, Grain grain, Spreads spreads, TrendConfig config) {
    if (series.isEmpty() || !series.get(series.size() - 1).healthy()) {
      return Optional.empty();
    }
    return Expectation.of(series, grain, config).stream()
        .map(expectation -> expectation.among(spreads, grain))
        .flatMap(expectation -> judged(series, expectation, grain, config).stream())
        .filter(one -> one.period().equals(period))
        .filter(one -> one.kind().equals("shift") == kind.equals("shift"))
        .findFirst();
  }

  private static List<Verdict> judged(
      List<Observed> series, Expectation expectation, Grain grain, TrendConfig config) {
    int guard = Expectation.guard(grain, config);
    List<Verdict> verdicts = new ArrayList<>();
    int middle = (guard + 1) / 2;
    Expected sum = null;
    long observed = 0;
    for (int back = 1; back <= Math.min(guard, series.size()); back++) {
      Observed one = series.get(series.size() - back);
      Optional<Expected> expected =
          one.healthy() ? expectation.of(one) : Optional.<Expected>empty();
      if (expected.isPresent()) {
        sum = sum == null ? expected.get() : sum.plus(expected.get());
        observed += one.stories();
      } else if (back == 1) {
        return List.of();
      }
      if (back == 1 || back == guard || (back == middle && guard > 2)) {
        verdicts.add(
            verdict(back, guard > 2 ? 2 : 1, one.period(), observed, sum, config.confidence()));
      }
    }
    return verdicts;
  }

  private static Verdict verdict(
      int periods,
      int stretches,
      LocalDate first,
      long observed,
      Expected expected,
      double confidence) {
    double rise = expected.rise(observed);
    double fall = expected.fall(observed);
    boolean up = rise <= fall;
    double share = (1 - RISE - FALL) / stretches / 2;
    if (periods == 1) {
      share = up ? RISE : FALL;
    }
    return new Verdict(
        periods > 1 ? "shift" : up ? "spike" : "drop",
        first,
        observed,
        expected.mean(),
        Ratio.of(observed, expected, confidence),
        Math.min(1, Math.min(rise, fall) / share),
        expected.visibleFrom(0.001));
  }
}
