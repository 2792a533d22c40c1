package org.dailies.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the words that stand for a topic: among those that set it apart (by log-likelihood ratio)
 * the ten that hang together best, in the text seen and, it is expected, in text not seen yet.
 */
final class WordChoice {
  static final int SHOWN = 10;

  private static final int ROUNDS = 4;

  private final Settings settings;

  /**
   * How words are chosen.
   *
   * @param candidates words looked at for each topic
   * @param listed words listed for each topic
   * @param relevance weight of a word's own likelihood ratio beside coherence
   * @param sharing what a word costs for each other topic that shows it
   */
  record Settings(int candidates, int listed, double relevance, double sharing) {}

  WordChoice(Settings settings) {
    this.settings = settings;
  }

  /** A word with the ratio that speaks for it. */
  record Scored(int word, double score) {}

  /** The words of every topic that set it apart, best first. */
  List<List<Scored>> candidates(long[] counts, int k) {
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
        if (n > 0) {
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
  List<List<Scored>> choose(List<List<Scored>> candidates, int[] union, Chosen.Pairwise value) {
    double[] most = new double[union.length];
    List<int[]> at = new ArrayList<>();
    List<double[][]> pairs = new ArrayList<>();
    List<boolean[]> in = new ArrayList<>();
    for (List<Scored> topic : candidates) {
      int[] indexes =
          topic.stream().mapToInt(word -> Arrays.binarySearch(union, word.word)).toArray();
      for (int i = 0; i < indexes.length; i++) {
        most[indexes[i]] = Math.max(most[indexes[i]], topic.get(i).score);
      }
      at.add(indexes);
      pairs.add(pairs(indexes, value));
      in.add(new boolean[indexes.length]);
    }
    int[] used = new int[union.length];
    for (int round = 0; round < ROUNDS; round++) {
      for (int t = 0; t < candidates.size(); t++) {
        count(in.get(t), at.get(t), used, -1);
        double[] own = own(candidates.get(t), at.get(t), used, round == 0 ? most : null);
        in.set(t, best(own, pairs.get(t)));
        count(in.get(t), at.get(t), used, 1);
      }
    }
    List<List<Scored>> chosen = new ArrayList<>();
    for (int t = 0; t < candidates.size(); t++) {
      chosen.add(listed(candidates.get(t), in.get(t)));
    }
    return chosen;
  }

  private static void count(boolean[] in, int[] at, int[] used, int by) {
    for (int i = 0; i < in.length; i++) {
      used[at[i]] += in[i] ? by : 0;
    }
  }

  /** What speaks for each word alone; in the first round a word costs that belongs elsewhere. */
  private double[] own(List<Scored> topic, int[] at, int[] used, double[] most) {
    double[] own = new double[at.length];
    double first = Math.max(1e-9, topic.isEmpty() ? 0 : topic.get(0).score);
    for (int i = 0; i < own.length; i++) {
      double score = topic.get(i).score;
      int elsewhere = most == null ? used[at[i]] : score < most[at[i]] ? 1 : 0;
      own[i] =
          settings.relevance * StrictMath.log(Math.max(1e-9, score) / first)
              - settings.sharing * elsewhere;
    }
    return own;
  }

  private List<Scored> listed(List<Scored> topic, boolean[] in) {
    List<Scored> words = new ArrayList<>();
    for (boolean shown : new boolean[] {true, false}) {
      for (int i = 0; i < in.length; i++) {
        if (in[i] == shown && words.size() < settings.listed) {
          words.add(topic.get(i));
        }
      }
    }
    return List.copyOf(words);
  }

  private static double[][] pairs(int[] at, Chosen.Pairwise value) {
    double[][] pair = new double[at.length][at.length];
    for (int i = 0; i < at.length; i++) {
      for (int j = 0; j < i; j++) {
        pair[i][j] = pair[j][i] = value.of(at[i], at[j]);
      }
    }
    return pair;
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
