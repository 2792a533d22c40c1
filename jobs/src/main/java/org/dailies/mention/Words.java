package org.dailies.mention;

import java.util.List;

/**
 * Tells in one look whether any key can begin with a word: a bit for each first word of a key, by
 * its hash. A word that no key begins with costs no walk, however many keys there are.
 */
final class Words {
  private static final int BITS = 1 << 21;

  private final long[] bits = new long[BITS / Long.SIZE];

  private Words() {}

  static Words of(List<String> keys) {
    Words words = new Words();
    for (String key : keys) {
      char[] glyphs = key.toCharArray();
      if (Boundaries.isWord(glyphs[0])) {
        int bit = bit(glyphs, 0, words.end(glyphs, 0, glyphs.length));
        words.bits[bit >>> 6] |= 1L << bit;
      }
    }
    return words;
  }

  /** Where the word that begins at {@code start} ends. */
  int end(char[] glyphs, int start, int length) {
    int end = start + 1;
    while (end < length && Boundaries.isWord(glyphs[end])) {
      end++;
    }
    return end;
  }

  /** Whether a key may begin with the word, or with the word without the s of a genitive. */
  boolean opens(char[] glyphs, int start, int end, boolean genitives) {
    return has(bit(glyphs, start, end))
        || (genitives && glyphs[end - 1] == 's' && has(bit(glyphs, start, end - 1)));
  }

  private boolean has(int bit) {
    return (bits[bit >>> 6] & (1L << bit)) != 0;
  }

  private static int bit(char[] glyphs, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 0x01000193 ^ glyphs[i];
    }
    hash ^= hash >>> 15;
    hash *= 0x2c1b3c6d;
    hash ^= hash >>> 13;
    return hash & (BITS - 1);
  }
}
