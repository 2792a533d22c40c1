package org.dailies.trend;

/**
 * How many times what was expected was observed, with a two-sided interval.
 *
 * @param value observed by expected
 * @param low the least multiple of the expectation under which so many are not too many
 * @param high the greatest under which so many are not too few
 */
public record Ratio(double value, double low, double high) {
  private static final double FAR = 1e6;

  /**
   * The ratio of a count to what was expected. The interval takes the spread of a count around a
   * multiple of the mean to grow as that of a negative binomial distribution of the same size.
   */
  public static Ratio of(long count, Expected expected, double confidence) {
    double tail = (1 - confidence) / 2;
    double low = count == 0 ? 0 : crossing(r -> expected.times(r).atLeast(count) - tail);
    double high = crossing(r -> tail - expected.times(r).atMost(count));
    return new Ratio(count / expected.mean(), low, high);
  }

  /** Whether an interval leaves out 1: more, or less, than expected. */
  public boolean differs() {
    return low > 1 || high < 1;
  }

  private interface Rising {
    double at(double ratio);
  }

  /** Where a rising function of a ratio crosses 0. */
  private static double crossing(Rising function) {
    double low = 0;
    double high = 1;
    while (high < FAR && function.at(high) < 0) {
      high *= 2;
    }
    for (int step = 0; step < 60; step++) {
      double middle = (low + high) / 2;
      if (middle > 0 && function.at(middle) >= 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }
}
