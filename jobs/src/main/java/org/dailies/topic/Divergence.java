package org.dailies.topic;

/** How far topics lie apart: the Jensen–Shannon divergence of their words, 0 to 1. */
final class Divergence {
  private static final double LN2 = StrictMath.log(2);

  private Divergence() {}

  /**
   * The divergences between all topics of two models.
   *
   * @return one row for each topic of {@code a}, one column for each of {@code b}
   */
  static double[][] between(TopicModel a, TopicModel b) {
    double[][] ofA = shares(a);
    double[][] ofB = shares(b);
    TopicVocabulary.Index words = b.words().index();
    int[] in = new int[a.vocabulary()];
    boolean[] met = new boolean[b.vocabulary()];
    for (int w = 0; w < in.length; w++) {
      in[w] = words.of(a.words().words().get(w));
      if (in[w] >= 0) {
        met[in[w]] = true;
      }
    }
    double[][] divergences = new double[ofA.length][ofB.length];
    for (int s = 0; s < ofA.length; s++) {
      for (int t = 0; t < ofB.length; t++) {
        double sum = 0;
        for (int w = 0; w < in.length; w++) {
          sum += half(ofA[s][w], in[w] < 0 ? 0 : ofB[t][in[w]]);
        }
        for (int w = 0; w < met.length; w++) {
          sum += met[w] ? 0 : half(0, ofB[t][w]);
        }
        divergences[s][t] = Math.max(0, Math.min(1, sum));
      }
    }
    return divergences;
  }

  private static double[][] shares(TopicModel model) {
    Mixture mixture = model.mixture();
    double[][] shares = new double[mixture.k()][model.vocabulary()];
    double[] sums = new double[mixture.k()];
    for (int i = 0; i < mixture.logs().length; i++) {
      shares[i % mixture.k()][i / mixture.k()] = StrictMath.exp(mixture.logs()[i]);
      sums[i % mixture.k()] += shares[i % mixture.k()][i / mixture.k()];
    }
    for (int t = 0; t < shares.length; t++) {
      for (int w = 0; w < shares[t].length; w++) {
        shares[t][w] /= sums[t];
      }
    }
    return shares;
  }

  private static double half(double p, double q) {
    double m = (p + q) / 2;
    double sum = 0;
    if (p > 0) {
      sum += p * StrictMath.log(p / m);
    }
    if (q > 0) {
      sum += q * StrictMath.log(q / m);
    }
    return sum / (2 * LN2);
  }
}
