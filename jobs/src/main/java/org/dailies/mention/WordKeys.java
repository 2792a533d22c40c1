package org.dailies.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys that begin with a word of letters or digits, found by the hash of that word, or of the
 * first two where a key holds more. Flags tell in one look whether any key begins with a word, so
 * that most words cost no search, however many keys there are; and keys whose names all begin with
 * a capital are passed over at a small letter.
 */
final class WordKeys {
  private static final int ALONE = 1;
  private static final int FIRST = 4;
  private static final int PAIR = 16;
  private static final int SMALL_LETTERS = ALONE | FIRST | PAIR;
  private static final int FEWEST_FLAGS = 1 << 14;
  private static final int MOST_FLAGS = 1 << 20;
  private static final int FLAGS_PER_KEY = 16;

  private final byte[] flags;
  private final int[] hashes;
  private final int[][] groups;
  private final char[][] keys;

  private WordKeys(byte[] flags, Map<Integer, List<Integer>> grouped, char[][] keys) {
    this.flags = flags;
    this.keys = keys;
    int size = Integer.highestOneBit(Math.max(1, grouped.size())) * 4;
    this.hashes = new int[size];
    this.groups = new int[size][];
    grouped.forEach(
        (hash, group) -> {
          int slot = slot(hash, size);
          while (groups[slot] != null) {
            slot = slot + 1 & size - 1;
          }
          hashes[slot] = hash;
          groups[slot] = group.stream().mapToInt(Integer::intValue).toArray();
        });
  }

  /**
   * Takes those keys that begin with a word.
   *
   * @param capital of each key, whether all its names begin with a capital
   */
  static WordKeys of(List<String> keys, boolean[] capital) {
    int size = Integer.highestOneBit(Math.max(1, keys.size())) * FLAGS_PER_KEY;
    byte[] flags = new byte[Math.max(FEWEST_FLAGS, Math.min(MOST_FLAGS, size))];
    Map<Integer, List<Integer>> grouped = new HashMap<>();
    char[][] glyphs = new char[keys.size()][];
    for (int key = 0; key < glyphs.length; key++) {
      char[] own = keys.get(key).toCharArray();
      glyphs[key] = own;
      if (!Boundaries.isWord(own[0])) {
        continue;
      }
      int shift = capital[key] ? 1 : 0;
      int end = end(own, 0, own.length);
      int hash = hash(own, 0, end);
      if (isPair(own, end, own.length)) {
        flags[slot(hash, flags.length)] |= (byte) (FIRST << shift);
        hash = pair(hash, hash(own, end + 1, end(own, end + 1, own.length)));
        flags[slot(hash, flags.length)] |= (byte) (PAIR << shift);
      } else {
        flags[slot(hash, flags.length)] |= (byte) (ALONE << shift);
      }
      grouped.computeIfAbsent(hash, h -> new ArrayList<>(1)).add(key);
    }
    return new WordKeys(flags, grouped, glyphs);
  }

  /** The hash of a word from that of its beginning and its next glyph; that of none is 0. */
  static int hash(int beginning, char next) {
    return beginning * 31 + next;
  }

  /** Whether a key may begin with the word of a hash; false only where none does. */
  boolean opens(int hash) {
    return flags[slot(hash, flags.length)] != 0;
  }

  /**
   * Hands over the keys that stand from a place on, the end of the last word not looked at.
   *
   * @param end where the first word ends
   * @param hash that word's
   * @param capital whether it begins with a capital in the text
   */
  void find(char[] glyphs, int length, int start, int end, int hash, boolean capital, Found found) {
    int mask = capital ? 0xff : SMALL_LETTERS;
    int own = flags[slot(hash, flags.length)] & mask;
    if ((own & (ALONE | ALONE << 1)) != 0) {
      search(glyphs, length, start, hash, found);
    }
    if ((own & (FIRST | FIRST << 1)) != 0 && isPair(glyphs, end, length)) {
      int before = 0;
      int second = 0;
      int last = end + 1;
      while (last < length && Boundaries.isWord(glyphs[last])) {
        before = second;
        second = hash(second, glyphs[last++]);
      }
      pairs(glyphs, length, start, pair(hash, second), mask, found);
      if (glyphs[last - 1] == 's') {
        pairs(glyphs, length, start, pair(hash, before), mask, found);
      }
    }
  }

  private void pairs(char[] glyphs, int length, int start, int hash, int mask, Found found) {
    if ((flags[slot(hash, flags.length)] & mask & (PAIR | PAIR << 1)) != 0) {
      search(glyphs, length, start, hash, found);
    }
  }

  private void search(char[] glyphs, int length, int start, int hash, Found found) {
    int slot = slot(hash, hashes.length);
    while (groups[slot] != null) {
      if (hashes[slot] == hash) {
        for (int key : groups[slot]) {
          int end = start + keys[key].length;
          if (end <= length && Arrays.equals(glyphs, start, end, keys[key], 0, keys[key].length)) {
            found.key(key, end);
          }
        }
        return;
      }
      slot = slot + 1 & hashes.length - 1;
    }
  }

  private static boolean isPair(char[] glyphs, int end, int length) {
    return end + 1 < length && glyphs[end] == ' ' && Boundaries.isWord(glyphs[end + 1]);
  }

  private static int end(char[] glyphs, int start, int length) {
    int end = start + 1;
    while (end < length && Boundaries.isWord(glyphs[end])) {
      end++;
    }
    return end;
  }

  private static int hash(char[] glyphs, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash(hash, glyphs[i]);
    }
    return hash;
  }

  private static int pair(int first, int second) {
    return first * 0x01000193 ^ second;
  }

  private static int slot(int hash, int size) {
    int mixed = (hash ^ hash >>> 15) * 0x2c1b3c6d;
    return (mixed ^ mixed >>> 15) & size - 1;
  }

  /** Takes a key that stands there, and where it ends. */
  interface Found {
    /** The key ends at a glyph. */
    void key(int key, int end);
  }
}
