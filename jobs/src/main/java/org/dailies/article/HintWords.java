package org.dailies.article;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dailies.language.Languages;
import org.dailies.language.PageWords;
import org.dailies.language.PageZone;

/** The words of which classes and ids are made, and what each says of an element. */
final class HintWords {
  private static final String[] NONE = {};

  private static final Map<String, Integer> TOKENS = new HashMap<>();

  /** What two neighbouring words say together: every word above, and what neither says alone. */
  private static final Map<String, Integer> PAIRS = new HashMap<>();

  /** The hash codes of all words, and of all that a pair may make, cut to thirteen bits. */
  private static final BitSet TOKEN_HASHES = new BitSet(1 << 13);

  private static final BitSet PAIR_HASHES = new BitSet(1 << 13);

  /** Parts of longer words, by their first characters. */
  private static final Beginnings PARTS = new Beginnings();

  private static final Map<String, Integer> PART_BITS = new HashMap<>();

  /** Of several parts in one word, the first in this order counts. */
  private static final Map<String, Integer> PART_ORDER = new HashMap<>();

  /** Beginnings of words in which a part says nothing. */
  private static final Set<String> PART_EXCEPTIONS =
      Languages.builtIn().union(PageWords.HINT_PART_EXCEPTIONS);

  /** What marks the element of an article's body. */
  private static final Beginnings BODY_MARKS = new Beginnings();

  static {
    Languages languages = Languages.builtIn();
    languages.union(PageWords.HINTS).forEach((word, zone) -> TOKENS.put(word, Hints.of(zone)));
    languages.union(PageWords.HINT_PAIRS).forEach((pair, zone) -> PAIRS.put(pair, Hints.of(zone)));
    PAIRS.putAll(TOKENS);
    parts(languages.union(PageWords.HINT_PARTS));
    parts(languages.union(PageWords.WEAK_HINT_PARTS));
    languages.union(PageWords.BODY_MARKS).forEach(BODY_MARKS::add);
    TOKENS.keySet().forEach(token -> TOKEN_HASHES.set(cut(token.hashCode())));
    PAIRS.keySet().forEach(joined -> PAIR_HASHES.set(cut(joined.hashCode())));
  }

  private HintWords() {}

  private static void parts(Map<String, PageZone> zones) {
    zones.entrySet().stream()
        .sorted(
            Map.Entry.<String, PageZone>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            part -> {
              PARTS.add(part.getKey());
              PART_ORDER.put(part.getKey(), PART_ORDER.size());
              PART_BITS.put(part.getKey(), Hints.of(part.getValue()));
            });
  }

  private static int cut(int hash) {
    return (hash ^ (hash >>> 13)) & 0x1FFF;
  }

  /** The bits of the word that stands here in names in small letters. */
  static int of(String names, int from, int to) {
    if (TOKEN_HASHES.get(cut(hash(0, names, from, to)))) {
      Integer whole = TOKENS.get(names.substring(from, to));
      if (whole != null) {
        return whole;
      }
    }
    return to - from > 7 ? ofParts(names, from, to) : 0;
  }

  /** The bits of two neighbouring words together. */
  static int ofPair(String names, int first, int firstEnd, int second, int secondEnd) {
    int hash = hash(hash(0, names, first, firstEnd), names, second, secondEnd);
    return PAIR_HASHES.get(cut(hash))
        ? PAIRS.getOrDefault(
            names.substring(first, firstEnd) + names.substring(second, secondEnd), 0)
        : 0;
  }

  /** The hash code of a string of which a beginning has this one and the rest stands here. */
  private static int hash(int before, String names, int from, int to) {
    int hash = before;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + names.charAt(i);
    }
    return hash;
  }

  /** Parts of a longer word that say the same as the whole; the first in order counts. */
  private static int ofParts(String names, int from, int to) {
    String best = null;
    for (int i = from; i + Beginnings.LENGTH <= to; i++) {
      for (String part : PARTS.at(names, i)) {
        if (i + part.length() <= to
            && names.startsWith(part, i)
            && (best == null || PART_ORDER.get(part) < PART_ORDER.get(best))) {
          best = part;
        }
      }
    }
    if (best == null) {
      return 0;
    }
    for (String other : PART_EXCEPTIONS) {
      if (names.startsWith(other, from)) {
        return 0;
      }
    }
    return PART_BITS.get(best);
  }

  /** Whether names in small letters mark the element of an article's body. */
  static boolean marksBody(String names) {
    for (int i = 0; i + Beginnings.LENGTH <= names.length(); i++) {
      for (String mark : BODY_MARKS.at(names, i)) {
        if (names.startsWith(mark, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Words by their first characters, so that most places of a text are passed over at once. */
  private static final class Beginnings {
    /** Characters by which words are found; none is shorter. */
    static final int LENGTH = 4;

    private static final int CELLS = 1 << 12;

    private final String[][] words = new String[CELLS][];

    void add(String word) {
      int cell = cell(word, 0);
      String[] before = words[cell] == null ? new String[0] : words[cell];
      String[] more = Arrays.copyOf(before, before.length + 1);
      more[before.length] = word;
      words[cell] = more;
    }

    /** The words that may stand at a place of a text that has so many characters left. */
    String[] at(String text, int place) {
      String[] found = words[cell(text, place)];
      return found == null ? NONE : found;
    }

    private static int cell(String text, int at) {
      int hash = 0;
      for (int i = at; i < at + LENGTH; i++) {
        hash = 31 * hash + text.charAt(i);
      }
      return (hash ^ (hash >>> 12)) & (CELLS - 1);
    }
  }
}
