package org.dailies.mention;

import java.util.List;

/**
 * Tells in one look whether any key can begin at a place: a bit for the first three glyphs of each
 * key, by their hash, and one for the first two where a key is no longer than that.
 */
final class Openings {
  private static final int BITS = 1 << 18;

  private final long[] triples = new long[BITS / Long.SIZE];
  private final long[] pairs = new long[BITS / Long.SIZE];
  private boolean single;

  private Openings() {}

  static Openings of(List<String> keys) {
    Openings openings = new Openings();
    for (String key : keys) {
      if (key.length() > 2) {
        set(openings.triples, bit(key.charAt(0), key.charAt(1), key.charAt(2)));
      } else if (key.length() == 2) {
        set(openings.pairs, bit(key.charAt(0), key.charAt(1), '\0'));
      } else {
        openings.single = true;
      }
    }
    return openings;
  }

  /** Whether a key may begin there; false only where none does. */
  boolean at(char[] glyphs, int start, int length) {
    if (single) {
      return true;
    }
    if (start + 1 >= length) {
      return false;
    }
    char first = glyphs[start];
    char second = glyphs[start + 1];
    return has(pairs, bit(first, second, '\0'))
        || (start + 2 < length && has(triples, bit(first, second, glyphs[start + 2])));
  }

  private static void set(long[] bits, int bit) {
    bits[bit >>> 6] |= 1L << bit;
  }

  private static boolean has(long[] bits, int bit) {
    return (bits[bit >>> 6] & (1L << bit)) != 0;
  }

  private static int bit(char first, char second, char third) {
    int hash = (first * 0x01000193 ^ second) * 0x01000193 ^ third;
    hash *= 0x2c1b3c6d;
    hash ^= hash >>> 15;
    return hash & (BITS - 1);
  }
}
