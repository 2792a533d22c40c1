package org.dailies.topic;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/**
 * A document as a fit sees it.
 *
 * @param id its id
 * @param words indexes of the vocabulary in the order of the text; words outside it are left out
 */
@SuppressWarnings("ArrayRecordComponent")
record Doc(String id, int[] words) implements Serializable {
  /** The order in which documents are drawn: by a hash of the id, then by id, then by words. */
  static final Comparator<Doc> DRAWN =
      Comparator.<Doc>comparingLong(doc -> hash(doc.id))
          .thenComparing(Doc::id)
          .thenComparing(Doc::words, Arrays::compare);

  /** A well mixed hash of a string, the same everywhere. */
  static long hash(String id) {
    long h = 0xcbf29ce484222325L;
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      h = (h ^ (b & 0xff)) * 0x100000001b3L;
    }
    return mix(h);
  }

  /** The finaliser of SplitMix64. */
  static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The distinct words in ascending order, each with its count: word, count, word, count… */
  int[] counted() {
    int[] sorted = words.clone();
    Arrays.sort(sorted);
    int[] counted = new int[2 * sorted.length];
    int used = 0;
    for (int word : sorted) {
      if (used > 0 && counted[used - 2] == word) {
        counted[used - 1]++;
      } else {
        counted[used] = word;
        counted[used + 1] = 1;
        used += 2;
      }
    }
    return Arrays.copyOf(counted, used);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Doc doc && id.equals(doc.id) && Arrays.equals(words, doc.words);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id + " of " + words.length + " words";
  }
}
