package org.dailies.topic;

import java.util.Arrays;

/** Counts of unordered pairs of words: an open-addressing table from (smaller, larger) to a sum. */
final class PairCounts implements Parts.Sum<PairCounts> {
  private static final long serialVersionUID = 1L;
  private static final long FREE = -1;

  private long[] keys;
  private int[] counts;
  private int size;

  PairCounts() {
    keys = new long[1 << 12];
    counts = new int[1 << 12];
    Arrays.fill(keys, FREE);
  }

  static long key(int a, int b) {
    return a < b ? (long) a << 32 | b : (long) b << 32 | a;
  }

  /** Adds to the count of a pair. */
  void add(int a, int b, int count) {
    add(key(a, b), count);
  }

  private void add(long key, int count) {
    int slot = slot(key);
    if (keys[slot] == FREE) {
      keys[slot] = key;
      if (++size > keys.length * 0.6) {
        counts[slot] = count;
        grow();
        return;
      }
    }
    counts[slot] = Math.addExact(counts[slot], count);
  }

  /** The count of a pair, 0 where none was added. */
  int of(int a, int b) {
    int slot = slot(key(a, b));
    return keys[slot] == FREE ? 0 : counts[slot];
  }

  /** How many pairs have a count. */
  int size() {
    return size;
  }

  /** The pairs in ascending order, as smaller << 32 | larger. */
  long[] sorted() {
    long[] sorted = Arrays.stream(keys).filter(key -> key != FREE).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  @Override
  public PairCounts plus(PairCounts other) {
    for (int i = 0; i < other.keys.length; i++) {
      if (other.keys[i] != FREE) {
        add(other.keys[i], other.counts[i]);
      }
    }
    return this;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) Doc.mix(key) & mask;
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[oldKeys.length * 2];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
