package org.dailies.trend;

/**
 * Tails of counts that scatter at least as Poisson's do: negative binomial with mean {@code mean}
 * and variance {@code mean + spread * mean²}; Poisson's where {@code spread} is 0.
 */
final class Tails {
  private Tails() {}

  /** The probability of {@code count} or fewer; time grows with the count. */
  static double atMost(long count, double mean, double spread) {
    if (mean <= 0) {
      return 1;
    }
    double size = spread > 0 ? 1 / spread : Double.POSITIVE_INFINITY;
    boolean poisson = Double.isInfinite(size);
    double log = poisson ? -mean : -size * Math.log1p(mean / size);
    double step = poisson ? Math.log(mean) : Math.log(mean / (size + mean));
    double sum = 0;
    for (long n = 0; n <= count; n++) {
      sum += Math.exp(log);
      log += step - Math.log(n + 1.0) + (poisson ? 0 : Math.log(size + n));
    }
    return Math.min(1, sum);
  }

  /** The probability of {@code count} or more. */
  static double atLeast(long count, double mean, double spread) {
    return count <= 0 ? 1 : Math.max(0, 1 - atMost(count - 1, mean, spread));
  }
}
