package org.dailies.trend;

import java.io.Serializable;

/**
 * How far the past of a series spreads beside chance.
 *
 * @param dispersion Pearson's estimate: variance by mean, 1 for chance alone
 * @param usual the mean at which it was found
 * @param freedom the degrees of freedom it was found with
 */
public record Spread(double dispersion, double usual, double freedom) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What the weights take of the dispersion's own tail, and standard errors it is raised by. */
  private static final double TAKEN = 0.05;

  private static final double CAUTION = 0.5;

  /** Whether it tells anything: a series without a usual mean, or fitted in vain, does not. */
  boolean isKnown() {
    return Double.isFinite(dispersion)
        && Double.isFinite(freedom)
        && usual > 0
        && Double.isFinite(usual);
  }

  /** The dispersion to go by where nothing is known but the series: raised, as one is not sure. */
  double cautious() {
    return Math.max(1, dispersion) * (1 + TAKEN + CAUTION * Math.sqrt(2 / Math.max(1, freedom)));
  }

  /** The square of the coefficient of variation that is no chance; below 0 by chance. */
  double beyond() {
    return (dispersion - 1) / usual;
  }

  /** The variance of {@link #beyond} by chance, where its true value is {@code beyond}. */
  double variance(double beyond) {
    double truly = 1 + usual * beyond;
    return 2 * truly * truly * (1 + 1 / (2 * usual)) / (Math.max(1, freedom) * usual * usual);
  }
}
