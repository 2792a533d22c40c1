package org.dailies.topic;

import java.util.Arrays;

/**
 * Of chosen words, in how many sliding windows each and each pair of them stand: what coherence is
 * reckoned from. Windows are those of gensim's c_npmi, so that figures compare: a word counts in a
 * window from where it enters until its leftmost occurrence leaves.
 */
final class WindowCounts implements Parts.Sum<WindowCounts> {
  private static final long serialVersionUID = 1L;

  /** The index of each word among those that count, or -1. */
  private final transient int[] chosen;

  private final int window;
  private final long[] one;
  private final PairCounts two = new PairCounts();

  /** Of each pair, the documents that have it in a window. */
  private final PairCounts stories = new PairCounts();

  private long windows;
  private long words;
  private long neighbours;
  private long pairWindows;
  private long pairStories;

  WindowCounts(int[] chosen, int size, int window) {
    this.chosen = chosen;
    this.window = window;
    this.one = new long[size];
  }

  /** The index of each word of a vocabulary among the chosen ones, or -1. */
  static int[] index(int[] words, int vocabulary) {
    int[] index = new int[vocabulary];
    Arrays.fill(index, -1);
    for (int i = 0; i < words.length; i++) {
      index[words[i]] = i;
    }
    return index;
  }

  void add(int[] words) {
    int steps = Math.max(1, words.length - window + 1);
    windows += steps;
    this.words += words.length;
    for (int i = 0; i < words.length; i++) {
      neighbours += 2L * Math.min(i, window - 1);
    }
    int[] live = new int[window + 1];
    int alive = 0;
    long[] keys = new long[64];
    int used = 0;
    for (int step = 0; step < steps; step++) {
      if (step > 0) {
        int out = chosen[words[step - 1]];
        for (int i = 0; i < alive; i++) {
          if (live[i] == out) {
            live[i] = live[--alive];
            break;
          }
        }
      }
      int from = step == 0 ? 0 : step + window - 1;
      for (int i = from; i < Math.min(words.length, step + window); i++) {
        int in = chosen[words[i]];
        boolean there = in < 0;
        for (int j = 0; !there && j < alive; j++) {
          there = live[j] == in;
        }
        if (!there) {
          live[alive++] = in;
        }
      }
      if (used + alive * alive > keys.length) {
        keys = Arrays.copyOf(keys, 2 * (used + alive * alive));
      }
      for (int i = 0; i < alive; i++) {
        one[live[i]]++;
        for (int j = 0; j < i; j++) {
          keys[used++] = PairCounts.key(live[i], live[j]);
        }
      }
    }
    Arrays.sort(keys, 0, used);
    for (int i = 0; i < used; ) {
      int end = i + 1;
      while (end < used && keys[end] == keys[i]) {
        end++;
      }
      int a = (int) (keys[i] >>> 32);
      int b = (int) keys[i];
      two.add(a, b, end - i);
      stories.add(a, b, 1);
      pairWindows += end - i;
      pairStories++;
      i = end;
    }
  }

  @Override
  public WindowCounts plus(WindowCounts other) {
    Arrays.setAll(one, i -> one[i] + other.one[i]);
    two.plus(other.two);
    stories.plus(other.stories);
    windows += other.windows;
    words += other.words;
    neighbours += other.neighbours;
    pairWindows += other.pairWindows;
    pairStories += other.pairStories;
    return this;
  }

  /** Windows that hold a chosen word. */
  long one(int word) {
    return one[word];
  }

  /** Windows that hold two chosen words. */
  int two(int a, int b) {
    return two.of(a, b);
  }

  /** Documents that have two chosen words in a window. */
  int stories(int a, int b) {
    return stories.of(a, b);
  }

  /** How many words stand so near a word that a window holds both, on the mean. */
  double neighbours() {
    return words == 0 ? 0 : (double) neighbours / words;
  }

  /** In how many windows a document has a pair that it has at all, on the mean. */
  double windowsOfAStory() {
    return pairStories == 0 ? 1 : (double) pairWindows / pairStories;
  }

  /** All windows. */
  long windows() {
    return windows;
  }

  /** Normalised pointwise mutual information of two chosen words (Bouma 2009), -1 to 1. */
  double npmi(int a, int b) {
    return npmi(one[a], one[b], two.of(a, b), windows);
  }

  static double npmi(long a, long b, long both, long windows) {
    if (a == 0 || b == 0) {
      return 0;
    }
    double all = windows;
    double p = both / all + 1e-12;
    return StrictMath.log(p / (a / all * (b / all))) / -StrictMath.log(p);
  }
}
