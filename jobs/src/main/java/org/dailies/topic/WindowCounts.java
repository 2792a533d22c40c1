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
  private long windows;

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
      i = end;
    }
  }

  @Override
  public WindowCounts plus(WindowCounts other) {
    Arrays.setAll(one, i -> one[i] + other.one[i]);
    two.plus(other.two);
    windows += other.windows;
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
