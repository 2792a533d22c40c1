package org.dailies.topic;

import java.util.Arrays;

/**
 * Of chosen words, in how many sliding windows each and each pair of them stand, and in how many
 * documents a pair shares a window: what coherence is reckoned from.
 */
final class WindowCounts implements Parts.Sum<WindowCounts> {
  private static final long serialVersionUID = 1L;

  /** Words that count, as the index of each among them, or -1. */
  private final transient int[] chosen;

  private final int window;
  private final long[] one;
  private final PairCounts two = new PairCounts();
  private final PairCounts documents = new PairCounts();
  private long windows;

  WindowCounts(int[] chosen, int size, int window) {
    this.chosen = chosen;
    this.window = window;
    this.one = new long[size];
  }

  /** The index of each word among the chosen ones, or -1. */
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
    int[] held = new int[one.length > 4096 ? 0 : one.length];
    java.util.HashMap<Integer, Integer> sparse =
        held.length == 0 ? new java.util.HashMap<>() : null;
    int[] live = new int[window];
    int alive = 0;
    long[] keys = new long[64];
    int used = 0;
    for (int step = 0; step < steps; step++) {
      if (step > 0) {
        alive = leave(chosen[words[step - 1]], held, sparse, live, alive);
      }
      int from = step == 0 ? 0 : step + window - 1;
      for (int i = from; i < Math.min(words.length, step + window); i++) {
        alive = enter(chosen[words[i]], held, sparse, live, alive);
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
      documents.add(a, b, 1);
      i = end;
    }
  }

  private static int enter(
      int word, int[] held, java.util.Map<Integer, Integer> sparse, int[] live, int alive) {
    if (word < 0) {
      return alive;
    }
    int before = sparse == null ? held[word]++ : sparse.merge(word, 1, Integer::sum) - 1;
    if (before == 0) {
      live[alive] = word;
      return alive + 1;
    }
    return alive;
  }

  private static int leave(
      int word, int[] held, java.util.Map<Integer, Integer> sparse, int[] live, int alive) {
    if (word < 0) {
      return alive;
    }
    int after = sparse == null ? --held[word] : sparse.merge(word, -1, Integer::sum);
    if (after == 0) {
      for (int i = 0; i < alive; i++) {
        if (live[i] == word) {
          live[i] = live[alive - 1];
          return alive - 1;
        }
      }
    }
    return alive;
  }

  @Override
  public WindowCounts plus(WindowCounts other) {
    Arrays.setAll(one, i -> one[i] + other.one[i]);
    two.plus(other.two);
    documents.plus(other.documents);
    windows += other.windows;
    return this;
  }

  /** Documents in which two of the chosen words share a window. */
  int documents(int a, int b) {
    return documents.of(a, b);
  }

  /** Normalised pointwise mutual information of two chosen words (Bouma 2009), -1 to 1. */
  double npmi(int a, int b) {
    return npmi(a, b, two.of(a, b));
  }

  /** The same, had the pair stood in {@code count} windows. */
  double npmi(int a, int b, double count) {
    if (one[a] == 0 || one[b] == 0) {
      return 0;
    }
    double p = count / windows + 1e-12;
    double apart = (double) one[a] / windows * ((double) one[b] / windows);
    return StrictMath.log(p / apart) / -StrictMath.log(p);
  }
}
