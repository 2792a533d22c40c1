package org.dailies.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the words that stand for a topic: among those that set it apart (by log-likelihood ratio)
 * the ten that hang together best, as is expected of text not seen yet.
 */
final class WordChoice {
  static final int SHOWN = 10;

  /** Of the documents in which a pair was seen, those that chance alone brings to a chosen pair. */
  private static final int LUCK = 2;

  private final Settings settings;

  /**
   * How words are chosen.
   *
   * @param candidates words looked at for each topic
   * @param listed words listed for each topic
   * @param unseen size of the unseen text, as a share of the documents; 0 for none
   * @param relevance weight of a word's own likelihood ratio beside coherence
   * @param sharing what a word costs that another topic owns
   */
  record Settings(int candidates, int listed, double unseen, double relevance, double sharing) {}

  WordChoice(Settings settings) {
    this.settings = settings;
  }

  /** A word with the ratio that speaks for it. */
  record Scored(int word, double score) {}

  /** The words of every topic that set it apart, best first. */
  List<List<Scored>> candidates(long[] counts, int k, boolean[] barred) {
    int vocabulary = counts.length / k;
    double[] perTopic = new double[k];
    double all = 0;
    for (int i = 0; i < counts.length; i++) {
      perTopic[i % k] += counts[i];
      all += counts[i];
    }
    List<List<Scored>> candidates = new ArrayList<>();
    for (int t = 0; t < k; t++) {
      List<Scored> scored = new ArrayList<>();
      for (int w = 0; w < vocabulary; w++) {
        double n = counts[w * k + t];
        if (n > 0 && !barred[w]) {
          double word = 0;
          for (int s = 0; s < k; s++) {
            word += counts[w * k + s];
          }
          double ratio = StrictMath.log(n / perTopic[t] / (word / all));
          scored.add(new Scored(w, ratio > 0 ? n * ratio : ratio));
        }
      }
      scored.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::word));
      int speaking = (int) scored.stream().filter(word -> word.score > 0).count();
      int wanted = Math.min(settings.candidates, Math.max(SHOWN, speaking));
      candidates.add(List.copyOf(scored.subList(0, Math.min(wanted, scored.size()))));
    }
    return candidates;
  }

  /** The distinct words among candidates, ascending. */
  static int[] union(List<List<Scored>> candidates) {
    return candidates.stream()
        .flatMap(List::stream)
        .mapToInt(Scored::word)
        .distinct()
        .sorted()
        .toArray();
  }

  /** The words of every topic, the chosen ten first, each part by its ratio. */
  List<List<Scored>> choose(List<List<Scored>> candidates, int[] union, WindowCounts windows) {
    double[] most = new double[union.length];
    for (List<Scored> topic : candidates) {
      for (Scored scored : topic) {
        int at = Arrays.binarySearch(union, scored.word);
        most[at] = Math.max(most[at], scored.score);
      }
    }
    List<List<Scored>> chosen = new ArrayList<>();
    for (List<Scored> topic : candidates) {
      chosen.add(choose(topic, union, most, windows));
    }
    return chosen;
  }

  private List<Scored> choose(
      List<Scored> topic, int[] union, double[] most, WindowCounts windows) {
    int n = topic.size();
    if (n <= SHOWN) {
      return topic;
    }
    double[] own = new double[n];
    double[][] pair = new double[n][n];
    for (int i = 0; i < n; i++) {
      int a = Arrays.binarySearch(union, topic.get(i).word);
      own[i] =
          settings.relevance
              * StrictMath.log(
                  Math.max(1e-9, topic.get(i).score) / Math.max(1e-9, topic.get(0).score));
      if (topic.get(i).score < most[a]) {
        own[i] -= settings.sharing;
      }
      for (int j = 0; j < i; j++) {
        int b = Arrays.binarySearch(union, topic.get(j).word);
        pair[i][j] = pair[j][i] = expected(windows, a, b);
      }
    }
    boolean[] in = best(own, pair);
    List<Scored> words = new ArrayList<>();
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < n; i++) {
        if (in[i] == (pass == 0) && words.size() < settings.listed) {
          words.add(topic.get(i));
        }
      }
    }
    return List.copyOf(words);
  }

  private double expected(WindowCounts windows, int a, int b) {
    double seen = windows.npmi(a, b);
    if (settings.unseen <= 0) {
      return seen;
    }
    double absent = StrictMath.exp(-settings.unseen * Math.max(0, windows.documents(a, b) - LUCK));
    return (1 - absent) * seen + absent * windows.npmi(a, b, 0);
  }

  /** Drops the worst word until ten are left, then swaps while that helps. */
  private static boolean[] best(double[] own, double[][] pair) {
    int n = own.length;
    boolean[] in = new boolean[n];
    Arrays.fill(in, true);
    double[] gain = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        gain[i] += i == j ? 0 : pair[i][j];
      }
    }
    for (int left = n; left > SHOWN; left--) {
      int worst = -1;
      double least = Double.MAX_VALUE;
      for (int i = n - 1; i >= 0; i--) {
        double value = gain[i] / (left - 1) + own[i];
        if (in[i] && value < least) {
          least = value;
          worst = i;
        }
      }
      flip(worst, in, gain, pair);
    }
    for (int round = 0; round < 100; round++) {
      int out = -1;
      int into = -1;
      double most = 1e-9;
      for (int i = 0; i < n; i++) {
        for (int j = 0; in[i] && j < n; j++) {
          if (!in[j]) {
            double better = (gain[j] - pair[i][j] - gain[i]) / (SHOWN - 1) + own[j] - own[i];
            if (better > most) {
              most = better;
              out = i;
              into = j;
            }
          }
        }
      }
      if (out < 0) {
        break;
      }
      flip(out, in, gain, pair);
      flip(into, in, gain, pair);
    }
    return in;
  }

  private static void flip(int word, boolean[] in, double[] gain, double[][] pair) {
    in[word] = !in[word];
    for (int j = 0; j < gain.length; j++) {
      if (j != word) {
        gain[j] += in[word] ? pair[word][j] : -pair[word][j];
      }
    }
  }
}
