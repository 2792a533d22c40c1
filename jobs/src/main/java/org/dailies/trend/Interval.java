package org.dailies.trend;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A two-sided interval for a proportion, both ends in [0, 1].
 *
 * <p>Wilson's score interval (Wilson 1927) for five counts and more, Jeffreys' equal-tailed
 * interval for fewer, with the ends at 0 and 1 as Brown, Cai and DasGupta (2001) set them.
 */
public record Interval(double low, double high) {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  /** The interval by the method that suits the count, for {@code count} of {@code base} &gt; 0. */
  public static Interval of(long count, long base, double confidence, int jeffreysBelow) {
    return count < jeffreysBelow
        ? jeffreys(count, base, confidence)
        : wilson(count, base, confidence);
  }

  /**
   * The interval of a mean of parts of 1 as that of a proportion of so many as have its variance:
   * the effective base, as for surveys (Korn and Graubard 1998).
   *
   * @param mean of the parts, 0 to 1
   * @param variance of a part
   */
  public static Interval ofParts(
      double mean, double variance, long base, double confidence, int jeffreysBelow) {
    check(0, base);
    double effective = variance > 1e-12 ? base * mean * (1 - mean) / variance : (double) base;
    double count = mean * effective;
    return count < jeffreysBelow
        ? jeffreys(count, effective, confidence)
        : wilson(count, effective, confidence);
  }

  /** Wilson's score interval. */
  public static Interval wilson(long count, long base, double confidence) {
    check(count, base);
    return wilson((double) count, (double) base, confidence);
  }

  /**
   * Wilson's score interval of a share that rests on so many items, weighted ones counted by their
   * effective number (Kish 1965).
   *
   * @param share 0 to 1
   * @param base more than 0
   */
  public static Interval ofShare(double share, double base, double confidence) {
    return wilson(share * base, base, confidence);
  }

  private static Interval wilson(double count, double n, double confidence) {
    double z = NORMAL.inverseCumulativeProbability(0.5 + confidence / 2);
    double p = count / n;
    double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    double low = count == 0 ? 0 : Math.max(0, middle - half);
    double high = count == n ? 1 : Math.min(1, middle + half);
    return new Interval(low, high);
  }

  /** Jeffreys' equal-tailed interval: quantiles of Beta(count + 1/2, base - count + 1/2). */
  public static Interval jeffreys(long count, long base, double confidence) {
    check(count, base);
    return jeffreys((double) count, (double) base, confidence);
  }

  private static Interval jeffreys(double count, double base, double confidence) {
    double tail = (1 - confidence) / 2;
    BetaDistribution beta = new BetaDistribution(null, count + 0.5, base - count + 0.5, 1e-10);
    double low = count == 0 ? 0 : beta.inverseCumulativeProbability(tail);
    double high = count == base ? 1 : beta.inverseCumulativeProbability(1 - tail);
    return new Interval(low, high);
  }

  private static void check(long count, long base) {
    if (base <= 0 || count < 0 || count > base) {
      throw new IllegalArgumentException("No proportion: " + count + " of " + base);
    }
  }

  /** Whether a value lies within, ends included. */
  public boolean holds(double value) {
    return value >= low && value <= high;
  }
}
