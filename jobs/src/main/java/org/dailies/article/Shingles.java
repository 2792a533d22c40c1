package org.dailies.article;

import java.util.Arrays;

/** The word triples of a text, to ask how much of another text is in it. */
final class Shingles {
  private final int[] triples;

  private Shingles(int[] triples) {
    this.triples = triples;
  }

  static Shingles of(String text) {
    int[] triples = triples(text);
    Arrays.sort(triples);
    return new Shingles(triples);
  }

  /** The share of the text's triples that are in here, 0 to 1; -1 for a text of under 3 words. */
  double coverage(String text) {
    int[] asked = triples(text);
    if (asked.length == 0) {
      return -1;
    }
    int hits = 0;
    for (int triple : asked) {
      hits += Arrays.binarySearch(triples, triple) >= 0 ? 1 : 0;
    }
    return hits / (double) asked.length;
  }

  private static int[] triples(String text) {
    int[] hashes = words(text);
    int[] triples = new int[Math.max(0, hashes.length - 2)];
    for (int i = 0; i < triples.length; i++) {
      triples[i] = (hashes[i] * 31 + hashes[i + 1]) * 31 + hashes[i + 2];
    }
    return triples;
  }

  private static int[] words(String text) {
    int[] hashes = new int[text.length() + 1];
    int n = 0;
    int hash = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide = c >= 0x3040 && c <= 0x9FFF;
      if (wide || !Words.letterOrDigit(c)) {
        if (inside) {
          hashes[n++] = hash;
          hash = 0;
          inside = false;
        }
        if (wide) {
          hashes[n++] = c;
        }
      } else {
        hash = hash * 31 + Character.toLowerCase(c);
        inside = true;
      }
    }
    if (inside) {
      hashes[n++] = hash;
    }
    return Arrays.copyOf(hashes, n);
  }
}
