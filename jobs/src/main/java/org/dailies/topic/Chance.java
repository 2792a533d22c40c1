package org.dailies.topic;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Tells documents that have none of a mixture's topics: no topic tells their words better, against
 * the words of the whole, than it would tell as many words drawn from the whole at random. How well
 * those are told is normally distributed; of the k topics the best is looked at, and what it
 * reaches by chance in half of such documents is the bound. A word's later occurrences in a
 * document are no further draws, so they widen what chance does.
 */
final class Chance {
  private static final double HALF = 0.5;

  private final Mixture mixture;
  private final double[] overall;
  private final double[] mean;
  private final double[] deviation;
  private final double bound;

  private Chance(
      Mixture mixture, double[] overall, double[] mean, double[] deviation, double bound) {
    this.mixture = mixture;
    this.overall = overall;
    this.mean = mean;
    this.deviation = deviation;
    this.bound = bound;
  }

  static Chance of(Mixture mixture) {
    int k = mixture.k();
    double[] overall = mixture.overall();
    double[] mean = new double[k];
    double[] squares = new double[k];
    double total = 0;
    for (int w = 0; w < overall.length; w++) {
      double share = StrictMath.exp(overall[w]);
      total += share;
      for (int t = 0; t < k; t++) {
        double lift = mixture.logs()[w * k + t] - overall[w];
        mean[t] += share * lift;
        squares[t] += share * lift * lift;
      }
    }
    double[] deviation = new double[k];
    for (int t = 0; t < k; t++) {
      mean[t] /= total;
      deviation[t] = StrictMath.sqrt(Math.max(1e-12, squares[t] / total - mean[t] * mean[t]));
    }
    double bound =
        new NormalDistribution(null, 0, 1)
            .inverseCumulativeProbability(StrictMath.pow(HALF, 1.0 / k));
    return new Chance(mixture, overall, mean, deviation, bound);
  }

  /**
   * Whether a document's words fit a topic better than chance.
   *
   * @param counted words and their counts in turn, as {@link Doc#counted} has them
   */
  boolean isBeaten(int[] counted) {
    int k = mixture.k();
    double[] lift = new double[k];
    double words = 0;
    double squares = 0;
    for (int i = 0; i < counted.length; i += 2) {
      int at = counted[i] * k;
      double count = counted[i + 1];
      words += count;
      squares += count * count;
      for (int t = 0; t < k; t++) {
        lift[t] += count * (mixture.logs()[at + t] - overall[counted[i]]);
      }
    }
    for (int t = 0; t < k; t++) {
      if (lift[t] - words * mean[t] > bound * deviation[t] * StrictMath.sqrt(squares)) {
        return true;
      }
    }
    return false;
  }
}
