package org.dailies.story;

import java.util.Arrays;

/** Hashes of words and runs of words, the same on every machine. */
final class Hashes {
  private Hashes() {}

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** The hash of {@code size} words from {@code start}; their order counts. */
  static int run(int[] words, int start, int size) {
    long hash = size;
    for (int i = start; i < start + size; i++) {
      hash = hash * 0x5851F42D4C957F2DL + words[i];
    }
    return (int) (mix(hash) >>> 32);
  }

  /** Distinct values, ascending. */
  static int[] distinct(int[] values) {
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /** How many values two ascending arrays of distinct values share. */
  static int shared(int[] a, int[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] < b[j]) {
        i++;
      } else if (a[i] > b[j]) {
        j++;
      } else {
        shared++;
        i++;
        j++;
      }
    }
    return shared;
  }
}
