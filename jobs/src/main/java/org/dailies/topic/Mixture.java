package org.dailies.topic;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A mixture of multinomials over words: shares of the topics and of the words in each, fitted by
 * expectation and maximisation with the expectation flattened by a temperature.
 *
 * @param k number of topics
 * @param logs log of a word's share in a topic, word by word: {@code logs[word * k + topic]}
 * @param priors log of each topic's share
 * @param temperature the power a document's likelihood is raised to
 * @param mixed whether each word of a document has a topic of its own, as in latent Dirichlet
 *     allocation, instead of one topic for all
 */
@SuppressWarnings("ArrayRecordComponent")
record Mixture(int k, float[] logs, double[] priors, double temperature, boolean mixed)
    implements Serializable {
  static final double FIXED = 1 << 16;
  private static final int MIXED_ROUNDS = 20;
  private static final double PRIOR = 0.05;

  /** Words that say nothing, added to a document so that a short one is not typical by luck. */
  private static final int TYPICAL_WORDS = 20;

  /** Expected counts in fixed point. */
  static final class Expected implements Parts.Sum<Expected> {
    private static final long serialVersionUID = 1L;
    final long[] words;
    final long[] topics;

    Expected(int k, int vocabulary) {
      words = new long[k * vocabulary];
      topics = new long[k];
    }

    void add(int[] counted, double[] shares) {
      int k = topics.length;
      long[] fixed = new long[k];
      for (int t = 0; t < k; t++) {
        fixed[t] = Math.round(shares[t] * FIXED);
        topics[t] += fixed[t];
      }
      for (int i = 0; i < counted.length; i += 2) {
        int at = counted[i] * k;
        for (int t = 0; t < k; t++) {
          words[at + t] += fixed[t] * counted[i + 1];
        }
      }
    }

    @Override
    public Expected plus(Expected other) {
      Arrays.setAll(words, i -> words[i] + other.words[i]);
      Arrays.setAll(topics, i -> topics[i] + other.topics[i]);
      return this;
    }
  }

  /**
   * The most likely mixture given expected counts.
   *
   * @param background each word's share of the whole, which a topic's shares are smoothed by
   * @param mass how many words of the background are added to a topic
   */
  static Mixture of(Expected expected, double[] background, double mass, double temperature) {
    int k = expected.topics.length;
    double[] totals = new double[k];
    long[] sums = new long[k];
    for (int i = 0; i < expected.words.length; i++) {
      sums[i % k] += expected.words[i];
    }
    double documents = 0;
    for (int t = 0; t < k; t++) {
      totals[t] = StrictMath.log(sums[t] / FIXED + mass);
      documents += expected.topics[t] / FIXED;
    }
    float[] logs = new float[expected.words.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] =
          (float)
              (StrictMath.log(expected.words[i] / FIXED + mass * background[i / k])
                  - totals[i % k]);
    }
    double[] priors = new double[k];
    for (int t = 0; t < k; t++) {
      priors[t] = StrictMath.log((expected.topics[t] / FIXED + 1) / (documents + k));
    }
    return new Mixture(k, logs, priors, temperature, false);
  }

  /** Logs of the words' shares of the whole. */
  double[] overall() {
    double[] overall = new double[logs.length / k];
    for (int w = 0; w < overall.length; w++) {
      double sum = 0;
      for (int t = 0; t < k; t++) {
        sum += StrictMath.exp(logs[w * k + t] + priors[t]);
      }
      overall[w] = StrictMath.log(sum);
    }
    return overall;
  }

  /** The topics' shares of a document. */
  double[] shares(int[] counted) {
    return mixed ? mixture(counted) : posterior(counted);
  }

  /** How much better, word by word, a document is told by a topic than by the mean of all. */
  double lift(int[] counted, int topic) {
    double sum = 0;
    int words = 0;
    for (int i = 0; i < counted.length; i += 2) {
      int at = counted[i] * k;
      double mean = 0;
      for (int t = 0; t < k; t++) {
        mean += logs[at + t];
      }
      sum += logs[at + topic] - mean / k;
      words++;
    }
    return sum / (words + TYPICAL_WORDS);
  }

  /** The topic of the largest share, the first among equals. */
  int first(int[] counted) {
    double[] shares = shares(counted);
    int first = 0;
    for (int t = 1; t < k; t++) {
      first = shares[t] > shares[first] ? t : first;
    }
    return first;
  }

  /** Shares by expectation and maximisation over the words, the topics' words held fast. */
  private double[] mixture(int[] counted) {
    double[] shares = new double[k];
    Arrays.fill(shares, 1.0 / k);
    double[] word = new double[k];
    for (int round = 0; round < MIXED_ROUNDS; round++) {
      double[] next = new double[k];
      Arrays.fill(next, PRIOR);
      double total = PRIOR * k;
      for (int i = 0; i < counted.length; i += 2) {
        double sum = 0;
        for (int t = 0; t < k; t++) {
          word[t] = shares[t] * StrictMath.exp(logs[counted[i] * k + t]);
          sum += word[t];
        }
        for (int t = 0; sum > 0 && t < k; t++) {
          next[t] += counted[i + 1] * word[t] / sum;
        }
        total += sum > 0 ? counted[i + 1] : 0;
      }
      for (int t = 0; t < k; t++) {
        shares[t] = next[t] / total;
      }
    }
    return shares;
  }

  private double[] posterior(int[] counted) {
    double[] scores = new double[k];
    for (int i = 0; i < counted.length; i += 2) {
      int at = counted[i] * k;
      for (int t = 0; t < k; t++) {
        scores[t] += counted[i + 1] * (double) logs[at + t];
      }
    }
    for (int t = 0; t < k; t++) {
      scores[t] = scores[t] * temperature + priors[t];
    }
    return softmax(scores);
  }

  static double[] softmax(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    double[] shares = new double[scores.length];
    for (int t = 0; t < shares.length; t++) {
      shares[t] = StrictMath.exp(scores[t] - most);
      sum += shares[t];
    }
    for (int t = 0; t < shares.length; t++) {
      shares[t] /= sum;
    }
    return shares;
  }
}
