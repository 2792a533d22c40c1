package org.dailies.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dailies.config.TrendConfig;

/**
 * What a series leads one to expect of its newest periods.
 *
 * <p>A quasi-Poisson regression on the past with the base as offset: weekdays where days are many
 * enough to tell them, a slow trend drawn towards none, past outbreaks down-weighted and the newest
 * periods left out (Farrington and others 1996; Noufaily and others 2012, whose threshold of 2.58
 * for the residuals is taken). The prediction is negative binomial, its variance a multiple of its
 * mean, and growing with the square of the mean above what is usual. Masked periods and periods
 * without a base say nothing.
 */
public final class Expectation {
  private static final double OUTBREAK = 2.58;

  /** The trend over a past has this standard deviation, on the scale of logarithms, at first. */
  private static final double TREND = 0.5;

  private final LogLinear model;
  private final double dispersion;
  private final Spread spread;
  private final LocalDate origin;
  private final double span;
  private final boolean weekdays;
  private final boolean trend;

  private Expectation(
      LogLinear model,
      double dispersion,
      Spread spread,
      LocalDate origin,
      double span,
      boolean weekdays,
      boolean trend) {
    this.model = model;
    this.dispersion = dispersion;
    this.spread = spread;
    this.origin = origin;
    this.span = span;
    this.weekdays = weekdays;
    this.trend = trend;
  }

  /** Learns from a series in order of time, or gives nothing where there is too little to say. */
  public static Optional<Expectation> of(List<Observed> series, Grain grain, TrendConfig config) {
    int guard = guard(grain, config);
    List<Observed> past =
        series.subList(0, Math.max(0, series.size() - guard)).stream()
            .filter(one -> one.healthy() && one.base() > 0)
            .toList();
    long stories = past.stream().mapToLong(Observed::stories).sum();
    if (past.size() < minimum(grain, config) || stories < config.minStories()) {
      return Optional.empty();
    }
    boolean weekdays = grain == Grain.DAY && stories >= 140 && past.size() >= 56;
    boolean trend = past.size() >= 20 && stories >= 30;
    return fit(past, weekdays, trend);
  }

  /** The same with the spread that its own and that of its like lead one to expect. */
  public Expectation among(Spreads spreads, Grain grain) {
    return new Expectation(
        model, spreads.dispersion(grain, spread), spread, origin, span, weekdays, trend);
  }

  /** How far the past spreads beside chance. */
  public Spread spread() {
    return spread;
  }

  /** The expectation for a period, by its base; empty without one. */
  public Optional<Expected> of(Observed period) {
    if (period.base() <= 0) {
      return Optional.empty();
    }
    double[] row = row(period.period());
    double mean = Math.exp(Math.log((double) period.base()) + LogLinear.dot(row, model.beta()));
    double known = dispersion * model.variance(row);
    double over = (dispersion - 1) * Math.max(1, mean / spread.usual());
    return Optional.of(new Expected(mean, mean * (1 + over) + mean * mean * known));
  }

  /** The newest periods that an expectation leaves out, of a grain. */
  public static int guard(Grain grain, TrendConfig config) {
    return switch (grain) {
      case DAY -> config.guardDays();
      case WEEK -> config.guardWeeks();
      case MONTH -> config.guardMonths();
    };
  }

  /** The grain at which a series of so many stories a day alarms. */
  public static Grain grain(double storiesADay, TrendConfig config) {
    if (storiesADay >= config.dayFrom()) {
      return Grain.DAY;
    }
    return storiesADay * 7 >= config.weekFrom() ? Grain.WEEK : Grain.MONTH;
  }

  private static int minimum(Grain grain, TrendConfig config) {
    return switch (grain) {
      case DAY -> config.minDays();
      case WEEK -> config.minWeeks();
      case MONTH -> config.minMonths();
    };
  }

  private static Optional<Expectation> fit(List<Observed> past, boolean weekdays, boolean trend) {
    LocalDate origin = past.get(0).period();
    double span = Math.max(1, ChronoUnit.DAYS.between(origin, past.get(past.size() - 1).period()));
    Expectation shape = new Expectation(null, 1, null, origin, span, weekdays, trend);
    int n = past.size();
    double[] y = new double[n];
    double[] offset = new double[n];
    double[][] x = new double[n][];
    for (int i = 0; i < n; i++) {
      y[i] = past.get(i).stories();
      offset[i] = Math.log((double) past.get(i).base());
      x[i] = shape.row(past.get(i).period());
    }
    double[] prior = new double[x[0].length];
    prior[prior.length - 1] = trend ? 1 / (TREND * TREND) : 0;
    double[] weights = new double[n];
    Arrays.fill(weights, 1);
    Optional<LogLinear> first = LogLinear.fit(y, offset, x, weights, prior);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    double[] calm = calm(first.get(), y, weights);
    LogLinear model = LogLinear.fit(y, offset, x, calm, prior).orElse(first.get());
    Spread spread =
        new Spread(model.dispersion(y, calm), usual(model.means(), calm), n - x[0].length);
    return Optional.of(
        new Expectation(model, spread.cautious(), spread, origin, span, weekdays, trend));
  }

  /** The mean at which a spread that grows with the square of the mean has the dispersion found. */
  private static double usual(double[] means, double[] weights) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < means.length; i++) {
      sum += weights[i] * means[i];
      squares += weights[i] * means[i] * means[i];
    }
    return squares / sum;
  }

  /** Weights that take past outbreaks down: those whose Anscombe residual is large. */
  private static double[] calm(LogLinear model, double[] y, double[] weights) {
    double dispersion = Math.max(1, model.dispersion(y, weights));
    double[] calm = new double[y.length];
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      double mean = Math.max(model.means()[i], 1e-9);
      double residual =
          1.5
              * (Math.pow(y[i], 2 / 3.0) - Math.pow(mean, 2 / 3.0))
              / (Math.pow(mean, 1 / 6.0) * Math.sqrt(dispersion));
      calm[i] = residual > OUTBREAK ? 1 / (residual * residual) : 1;
      sum += calm[i];
    }
    for (int i = 0; i < calm.length; i++) {
      calm[i] *= y.length / sum;
    }
    return calm;
  }

  private double[] row(LocalDate period) {
    double[] row = new double[1 + (weekdays ? 6 : 0) + (trend ? 1 : 0)];
    row[0] = 1;
    int day = period.getDayOfWeek().getValue() - 1;
    if (weekdays && day < 6) {
      row[1 + day] = 1;
    }
    if (trend) {
      double at = ChronoUnit.DAYS.between(origin, period) / span;
      row[row.length - 1] = Math.min(1, at) - 0.5;
    }
    return row;
  }
}
