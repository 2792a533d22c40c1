package org.dailies.trend;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/**
 * What a count was expected to be: a negative binomial distribution, or a Poisson distribution
 * where the variance is no more than the mean. Its tails are exact, never normal.
 *
 * @param mean above 0
 * @param variance of a new count, what the estimate of the mean adds included
 */
public record Expected(double mean, double variance) {
  /** A multiple that is taken for out of reach. */
  public static final double NEVER = 1000;

  private static final int STEPS = 24;

  public Expected {
    if (!(mean > 0) || !(variance >= 0)) {
      throw new IllegalArgumentException("No expectation: " + mean + " ± " + variance);
    }
  }

  /** The chance of {@code count} or more. */
  public double atLeast(long count) {
    if (count <= 0) {
      return 1;
    }
    return overdispersed()
        ? Beta.regularizedBeta(mean / (mean + size()), (double) count, size())
        : Gamma.regularizedGammaP((double) count, mean);
  }

  /** The chance of {@code count} or fewer. */
  public double atMost(long count) {
    if (count < 0) {
      return 0;
    }
    return overdispersed()
        ? Beta.regularizedBeta(size() / (mean + size()), size(), count + 1.0)
        : Gamma.regularizedGammaQ(count + 1.0, mean);
  }

  /** The mid-p-value of a rise: a count itself weighs half (Lancaster 1961). */
  public double rise(long count) {
    return (atLeast(count) + atLeast(count + 1)) / 2;
  }

  /** The mid-p-value of a fall. */
  public double fall(long count) {
    return (atMost(count) + atMost(count - 1)) / 2;
  }

  /** The least count that leaves no more than {@code tail} above it. */
  public long high(double tail) {
    long low = 0;
    long high = (long) Math.ceil(mean + 12 * Math.sqrt(variance) + 12);
    while (atLeast(high + 1) > tail) {
      high *= 2;
    }
    while (low < high) {
      long middle = (low + high) / 2;
      if (atLeast(middle + 1) <= tail) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The greatest count that leaves no more than {@code tail} below it. */
  public long low(double tail) {
    long low = 0;
    long high = (long) Math.ceil(mean);
    while (low < high) {
      long middle = (low + high + 1) / 2;
      if (atMost(middle - 1) <= tail) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The least multiple of the mean whose rise would have a p-value of {@code p} or less. */
  public double visibleFrom(double p) {
    return (high(p) + 1) / mean;
  }

  /**
   * The least multiple of the mean that would bring so small a p-value with some probability, at
   * most {@link #NEVER}.
   */
  public double visibleFrom(double p, double probability) {
    long needed = high(p) + 1;
    double low = 1;
    double high = NEVER;
    for (int step = 0; step < STEPS; step++) {
      double middle = Math.sqrt(low * high);
      if (times(middle).atLeast(needed) >= probability) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** What would be expected at a multiple of the mean: a distribution of the same size. */
  public Expected times(double ratio) {
    return new Expected(mean * ratio, mean * ratio + (variance - mean) * ratio * ratio);
  }

  /** The sum of two independent counts. */
  public Expected plus(Expected other) {
    return new Expected(mean + other.mean, variance + other.variance);
  }

  private boolean overdispersed() {
    return variance > mean * (1 + 1e-9);
  }

  private double size() {
    return mean * mean / (variance - mean);
  }
}
