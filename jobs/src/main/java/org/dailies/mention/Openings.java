package org.dailies.mention;

import java.util.List;

/**
 * Tells in one or two looks whether any key can begin at a place: by the first three glyphs of each
 * key, and then by the first five of those that hold more. Keys of one glyph or two are told by
 * their first.
 */
final class Openings {
  private static final int SIZE = 1 << 16;
  private static final int SHORT = 3;
  private static final int LONG = 5;
  private static final byte WHOLE = 1;
  private static final byte BEGUN = 2;

  private final boolean[] firsts = new boolean[Character.MAX_VALUE + 1];
  private final byte[] triples = new byte[SIZE];
  private final boolean[] longs = new boolean[SIZE];

  private Openings() {}

  static Openings of(List<String> keys) {
    Openings openings = new Openings();
    for (String key : keys) {
      char[] glyphs = key.toCharArray();
      if (glyphs.length < SHORT) {
        openings.firsts[glyphs[0]] = true;
      } else if (glyphs.length < LONG) {
        openings.triples[triple(glyphs, 0)] |= WHOLE;
      } else {
        openings.triples[triple(glyphs, 0)] |= BEGUN;
        openings.longs[first(glyphs, 0)] = true;
      }
    }
    return openings;
  }

  /** Whether a key may begin there; false only where none does. */
  boolean at(char[] glyphs, int start, int length) {
    if (firsts[glyphs[start]]) {
      return true;
    }
    if (start + SHORT > length) {
      return false;
    }
    int found = triples[triple(glyphs, start)];
    return found != 0
        && ((found & WHOLE) != 0 || (start + LONG <= length && longs[first(glyphs, start)]));
  }

  private static int triple(char[] glyphs, int start) {
    int hash = (glyphs[start] * 0x01000193 ^ glyphs[start + 1]) * 0x01000193 ^ glyphs[start + 2];
    return slot(hash);
  }

  private static int first(char[] glyphs, int start) {
    int hash = 0;
    for (int i = start; i < start + LONG; i++) {
      hash = hash * 0x01000193 ^ glyphs[i];
    }
    return slot(hash);
  }

  private static int slot(int hash) {
    int mixed = hash * 0x2c1b3c6d;
    return (mixed ^ mixed >>> 15) & (SIZE - 1);
  }
}
