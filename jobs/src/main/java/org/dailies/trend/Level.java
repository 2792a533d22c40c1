package org.dailies.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dailies.config.TrendConfig;

/**
 * The level that a series has reached: a quasi-Poisson regression of its weeks on a slow trend and,
 * from a year of history on, a yearly rhythm, past outbreaks down-weighted (Farrington and others
 * 1996; Noufaily and others 2012), and corrected by how the last weeks lie around it.
 *
 * <p>The weeks that hold any of the newest fourteen days are left out. Trend and rhythm are drawn
 * towards none, so a sparse series has neither.
 */
final class Level {
  private static final double OUTBREAK = 2.58;
  private static final double TREND = 0.5;
  private static final double SEASON = 0.35;
  private static final double YEAR = 365.25;
  private static final int SEASON_WEEKS = 52;
  private static final int TREND_WEEKS = 20;
  private static final double FEW = 30;

  /** The last weeks that correct the level, and by how much it wanders in such a time. */
  private static final int RECENT = 8;

  private static final double WANDERS = 0.15;

  private final LogLinear model;
  private final LocalDate origin;
  private final double span;
  private final boolean trend;
  private final boolean season;
  private Spread spread;
  private double correction = 1;
  private double wandering;
  private final Set<LocalDate> outbreaks = new HashSet<>();

  private Level(LogLinear model, LocalDate origin, double span, boolean trend, boolean season) {
    this.model = model;
    this.origin = origin;
    this.span = span;
    this.trend = trend;
    this.season = season;
  }

  /**
   * Learns from weeks in order of time.
   *
   * @param exposure what each week's stories are counted against; 0 where it says nothing
   * @param guard the first of the newest days
   */
  static Optional<Level> of(
      List<HeardCount> weeks, double[] exposure, LocalDate guard, TrendConfig config) {
    int n = 0;
    double stories = 0;
    int[] used = new int[weeks.size()];
    for (int i = 0; i < weeks.size(); i++) {
      if (exposure[i] > 0 && !weeks.get(i).first().plusDays(7).isAfter(guard)) {
        used[n++] = i;
        stories += weeks.get(i).stories();
      }
    }
    if (n < config.minDays() / 7 || stories < config.minStories()) {
      return Optional.empty();
    }
    LocalDate origin = weeks.get(used[0]).first();
    LocalDate end = weeks.get(used[n - 1]).first();
    double span = Math.max(1, ChronoUnit.DAYS.between(origin, end));
    boolean trend = n >= TREND_WEEKS && stories >= FEW;
    boolean season = span >= 7 * SEASON_WEEKS && stories >= FEW;
    Level shape = new Level(null, origin, span, trend, season);
    double[] y = new double[n];
    double[] offset = new double[n];
    double[][] x = new double[n][];
    for (int i = 0; i < n; i++) {
      y[i] = weeks.get(used[i]).stories();
      offset[i] = Math.log(exposure[used[i]]);
      x[i] = shape.row(weeks.get(used[i]).first().plusDays(3));
    }
    double[] weights = new double[n];
    Arrays.fill(weights, 1);
    Optional<LogLinear> first = LogLinear.fit(y, offset, x, weights, shape.prior());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    double[] calm = calm(first.get(), y, weights);
    LogLinear model = LogLinear.fit(y, offset, x, calm, shape.prior()).orElse(first.get());
    Level level = new Level(model, origin, span, trend, season);
    for (int i = 0; i < n; i++) {
      if (calm[i] < 0.5) {
        level.outbreaks.add(weeks.get(used[i]).first());
      }
    }
    level.settle(y, calm);
    return Optional.of(level);
  }

  /** The spread of the weeks, and the correction by the last of them. */
  private void settle(double[] y, double[] weights) {
    double[] means = model.means();
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < y.length; i++) {
      sum += weights[i] * means[i];
      squares += weights[i] * means[i] * means[i];
    }
    double freedom = y.length - model.beta().length;
    spread = new Spread(model.dispersion(y, weights), squares / sum, freedom);
    double dispersion = Math.max(1, spread.dispersion());
    double prior = 1 / (WANDERS * WANDERS);
    double observed = prior;
    double expected = prior;
    for (int i = Math.max(0, y.length - RECENT); i < y.length; i++) {
      observed += weights[i] * y[i] / dispersion;
      expected += weights[i] * means[i] / dispersion;
    }
    correction = observed / expected;
    wandering = 1 / expected;
  }

  /** Stories to expect of a day for each unit of exposure. */
  double at(LocalDate day) {
    return correction * Math.exp(LogLinear.dot(row(day), model.beta()));
  }

  /** The square of the coefficient of variation of the level on a day. */
  double error(LocalDate day) {
    double known = model.variance(row(day)) * Math.max(1, spread.dispersion());
    return Math.min(known, 0.25) + wandering / 2;
  }

  Spread spread() {
    return spread;
  }

  /** Whether a day lies in a week that stands out of the past. */
  boolean outbreak(LocalDate day) {
    return outbreaks.contains(Grain.WEEK.start(day));
  }

  private double[] row(LocalDate day) {
    double[] row = new double[1 + (trend ? 1 : 0) + (season ? 2 : 0)];
    row[0] = 1;
    double since = ChronoUnit.DAYS.between(origin, day);
    if (trend) {
      row[1] = Math.min(1, since / span) - 0.5;
    }
    if (season) {
      double turn = 2 * Math.PI * day.getDayOfYear() / YEAR;
      row[row.length - 2] = Math.sin(turn);
      row[row.length - 1] = Math.cos(turn);
    }
    return row;
  }

  private double[] prior() {
    double[] prior = new double[1 + (trend ? 1 : 0) + (season ? 2 : 0)];
    Arrays.fill(prior, 1 / (SEASON * SEASON));
    prior[0] = 0;
    if (trend) {
      prior[1] = 1 / (TREND * TREND);
    }
    return prior;
  }

  /** Weights that take past outbreaks down: those whose Anscombe residual is large. */
  private static double[] calm(LogLinear model, double[] y, double[] weights) {
    double dispersion = Math.max(1, model.dispersion(y, weights));
    double[] calm = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      double mean = Math.max(model.means()[i], 1e-9);
      double residual =
          1.5
              * (Math.pow(y[i], 2 / 3.0) - Math.pow(mean, 2 / 3.0))
              / (Math.pow(mean, 1 / 6.0) * Math.sqrt(dispersion));
      calm[i] = residual > OUTBREAK ? 1 / (residual * residual) : 1;
    }
    return calm;
  }
}
