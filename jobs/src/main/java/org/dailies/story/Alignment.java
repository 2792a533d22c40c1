package org.dailies.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The longest common subsequence of two sequences of hashed words, 64 cells at a time. */
final class Alignment {
  private Alignment() {}

  /** Its length (Hyyrö 2004): words of both in the same order, whatever stands between them. */
  static int length(int[] few, int[] many) {
    if (few.length == 0 || many.length == 0) {
      return 0;
    }
    int width = (few.length + 63) / 64;
    Map<Integer, long[]> places = new HashMap<>();
    for (int i = 0; i < few.length; i++) {
      places.computeIfAbsent(few[i], word -> new long[width])[i / 64] |= 1L << i;
    }
    long[] open = new long[width];
    Arrays.fill(open, -1L);
    for (int word : many) {
      long[] found = places.get(word);
      if (found != null) {
        step(open, found);
      }
    }
    int matched = 0;
    for (int i = 0; i < few.length; i++) {
      matched += ((open[i / 64] >>> i) & 1) == 0 ? 1 : 0;
    }
    return matched;
  }

  /** open = (open + (open and found)) or (open and not found), over the whole width. */
  private static void step(long[] open, long[] found) {
    long carry = 0;
    for (int i = 0; i < open.length; i++) {
      long hit = open[i] & found[i];
      long sum = open[i] + hit;
      long over = Long.compareUnsigned(sum, hit) < 0 ? 1 : 0;
      long carried = sum + carry;
      over |= Long.compareUnsigned(carried, sum) < 0 ? 1 : 0;
      open[i] = carried | (open[i] & ~found[i]);
      carry = over;
    }
  }
}
