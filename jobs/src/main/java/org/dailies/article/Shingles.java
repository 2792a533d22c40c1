package org.dailies.article;

import java.util.HashSet;
import java.util.Set;

/** The word triples of a text, to ask how much of another text is in it. */
final class Shingles {
  private final Set<Integer> triples = new HashSet<>();

  private Shingles() {}

  static Shingles of(String text) {
    Shingles shingles = new Shingles();
    int[] hashes = words(text);
    for (int i = 0; i + 2 < hashes.length; i++) {
      shingles.triples.add(triple(hashes, i));
    }
    return shingles;
  }

  /** The share of the text's triples that are in here, 0 to 1; -1 for a text of under 3 words. */
  double coverage(String text) {
    int[] hashes = words(text);
    if (hashes.length < 3) {
      return -1;
    }
    int hits = 0;
    for (int i = 0; i + 2 < hashes.length; i++) {
      hits += triples.contains(triple(hashes, i)) ? 1 : 0;
    }
    return hits / (double) (hashes.length - 2);
  }

  private static int triple(int[] hashes, int at) {
    return (hashes[at] * 31 + hashes[at + 1]) * 31 + hashes[at + 2];
  }

  private static int[] words(String text) {
    int[] hashes = new int[text.length() / 2 + 1];
    int n = 0;
    int hash = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide = c >= 0x3040 && c <= 0x9FFF;
      if (wide || !Character.isLetterOrDigit(c)) {
        if (inside) {
          hashes[n++] = hash;
          hash = 0;
          inside = false;
        }
        if (wide && n < hashes.length) {
          hashes[n++] = c;
        }
      } else {
        hash = hash * 31 + Character.toLowerCase(c);
        inside = true;
      }
      if (n >= hashes.length) {
        hashes = java.util.Arrays.copyOf(hashes, hashes.length * 2 + 8);
      }
    }
    if (inside) {
      hashes[n++] = hash;
    }
    return java.util.Arrays.copyOf(hashes, n);
  }
}
