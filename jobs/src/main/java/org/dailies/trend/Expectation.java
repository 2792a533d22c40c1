package org.dailies.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dailies.TrendConfig;

/**
 * What a series leads one to expect of its newest periods.
 *
 * <p>A quasi-Poisson regression on the past with the base as offset: weekdays where days are many
 * enough to tell them, a slow trend where it is significant, past outbreaks down-weighted and the
 * newest periods left out (Farrington and others 1996; Noufaily and others 2012, whose threshold of
 * 2.58 for the residuals is taken). The prediction is negative binomial, its variance a multiple of
 * its mean, and growing with the square of the mean above what is usual. Masked periods and periods
 * without a base say nothing.
 */
public final class Expectation {
  private static final double OUTBREAK = 2.58;
  private static final double SIGNIFICANT = 1.96;

  /** What the weights take of the dispersion's own tail, and standard errors it is raised by. */
  private static final double TAKEN = 0.05;

  private static final double CAUTION = 0.5;

  private final LogLinear model;
  private final double dispersion;
  private final double usual;
  private final LocalDate origin;
  private final double span;
  private final boolean weekdays;
  private final boolean trend;

  private Expectation(
      LogLinear model,
      double dispersion,
      double usual,
      LocalDate origin,
      double span,
      boolean weekdays,
      boolean trend) {
    this.model = model;
    this.dispersion = dispersion;
    this.usual = usual;
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
    Optional<Expectation> fitted = fit(past, weekdays, trend);
    if (trend && fitted.isPresent() && !fitted.get().trendIsSignificant()) {
      fitted = fit(past, weekdays, false);
    }
    return fitted;
  }

  /** The expectation for a period, by its base; empty without one. */
  public Optional<Expected> of(Observed period) {
    if (period.base() <= 0) {
      return Optional.empty();
    }
    double[] row = row(period.period());
    double mean = Math.exp(Math.log((double) period.base()) + LogLinear.dot(row, model.beta()));
    double known = dispersion * model.variance(row);
    double spread = (dispersion - 1) * Math.max(1, mean / usual);
    return Optional.of(new Expected(mean, mean * (1 + spread) + mean * mean * known));
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
    Expectation shape = new Expectation(null, 1, 1, origin, span, weekdays, trend);
    int n = past.size();
    double[] y = new double[n];
    double[] offset = new double[n];
    double[][] x = new double[n][];
    for (int i = 0; i < n; i++) {
      y[i] = past.get(i).stories();
      offset[i] = Math.log((double) past.get(i).base());
      x[i] = shape.row(past.get(i).period());
    }
    double[] weights = new double[n];
    Arrays.fill(weights, 1);
    Optional<LogLinear> first = LogLinear.fit(y, offset, x, weights);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    double[] calm = calm(first.get(), y, weights);
    LogLinear model = LogLinear.fit(y, offset, x, calm).orElse(first.get());
    double dispersion =
        Math.max(1, model.dispersion(y, calm))
            * (1 + TAKEN + CAUTION * Math.sqrt(2 / Math.max(1.0, n - x[0].length)));
    double usual = usual(model.means(), calm);
    return Optional.of(new Expectation(model, dispersion, usual, origin, span, weekdays, trend));
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

  private boolean trendIsSignificant() {
    int last = model.beta().length - 1;
    double error = Math.sqrt(dispersion * model.covariance()[last][last]);
    return Math.abs(model.beta()[last]) > SIGNIFICANT * error;
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
