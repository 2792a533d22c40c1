package org.dailies.topic;

import java.util.Arrays;

/**
 * What NPMI a pair of words is expected to show in text not seen yet. Whether the two meet there at
 * all is what counts most, and that is told by the stories they meet in, not by the windows: a
 * story that dwells on a matter fills many windows and is still one story. The rate of such stories
 * is believed to be what the topics make likely until the stories seen say otherwise (a gamma prior
 * on a Poisson rate), and how alike the words' vectors are speaks beside it.
 */
final class Unseen {
  /** Numbers of stories that are told apart; more are taken at their mean. */
  private static final int STORIES = 8;

  /** Stories' worth of what the topics make likely. */
  private static final double BELIEF = 1;

  /** Stories' worth of the mean, in how many windows a story has a pair. */
  private static final double LENGTH = 2;

  /** Weight of the likeness of vectors. */
  private static final double LIKENESS = 0.2;

  private final WindowCounts seen;
  private final int[] union;
  private final long[] counts;
  private final double[] perTopic;
  private final float[] vectors;
  private final int dimensions;
  private final double share;

  /**
   * Expects of text not seen.
   *
   * @param seen window counts of the union
   * @param union words, ascending
   * @param fit the topics; their vectors may be empty
   * @param k number of topics
   * @param share how much text there will be, as a share of that seen
   */
  Unseen(WindowCounts seen, int[] union, TopicMethod.Fit fit, int k, double share) {
    this.seen = seen;
    this.union = union;
    this.counts = fit.counts();
    this.share = share;
    perTopic = new double[k];
    for (int i = 0; i < counts.length; i++) {
      perTopic[i % k] += counts[i];
    }
    int vocabulary = Math.max(1, counts.length / k);
    dimensions = fit.vectors().length / vocabulary;
    vectors = new float[union.length * dimensions];
    for (int i = 0; i < union.length && dimensions > 0; i++) {
      int at = union[i] * dimensions;
      double[] vector = new double[dimensions];
      Arrays.setAll(vector, j -> fit.vectors()[at + j]);
      System.arraycopy(DocVectors.unit(vector), 0, vectors, i * dimensions, dimensions);
    }
  }

  /** The expected NPMI of two of the union. */
  double npmi(int a, int b) {
    double first = (double) seen.one(a) / seen.windows();
    double other = (double) seen.one(b) / seen.windows();
    if (first == 0 || other == 0) {
      return 0;
    }
    double apart = StrictMath.log(first * other);
    double most = Math.min(first, other);
    int met = seen.stories(a, b);
    double windows = (seen.two(a, b) + LENGTH * seen.windowsOfAStory()) / (met + LENGTH);
    double shape = BELIEF + met;
    double rate = BELIEF / Math.max(1e-6, likely(a, b)) + 1;
    double chance = StrictMath.pow(rate / (rate + share), shape);
    double left = 1;
    double mean = shape * share / rate;
    double sum = 0;
    for (int stories = 0; stories < STORIES; stories++) {
      sum += chance * npmi(stories * windows, apart, most);
      left -= chance;
      mean -= chance * stories;
      chance *= (shape + stories) / (stories + 1) * (share / (rate + share));
    }
    if (left > 1e-9) {
      sum += left * npmi(Math.max(STORIES, mean / left) * windows, apart, most);
    }
    return sum;
  }

  /** What speaks for two of the union in a topic: the expected NPMI and how alike they are. */
  double value(int a, int b) {
    double npmi = npmi(a, b);
    return dimensions == 0 ? npmi : (1 - LIKENESS) * npmi + LIKENESS * likeness(a, b);
  }

  private double npmi(double windows, double apart, double most) {
    double p = Math.min(most, windows / (seen.windows() * share) + 1e-12);
    double self = -StrictMath.log(p);
    return self < 1e-9 ? 1 : (-self - apart) / self;
  }

  /** The stories that two words would meet in if each topic strewed its words at random. */
  private double likely(int a, int b) {
    int k = perTopic.length;
    double sum = 0;
    for (int t = 0; t < k; t++) {
      if (perTopic[t] > 0) {
        sum += (double) counts[union[a] * k + t] * counts[union[b] * k + t] / perTopic[t];
      }
    }
    return sum / Mixture.FIXED * seen.neighbours();
  }

  private double likeness(int a, int b) {
    double sum = 0;
    for (int j = 0; j < dimensions; j++) {
      sum += vectors[a * dimensions + j] * vectors[b * dimensions + j];
    }
    return sum;
  }
}
