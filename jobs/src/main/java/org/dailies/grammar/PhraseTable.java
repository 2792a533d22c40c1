package org.dailies.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dailies.language.Language;
import org.dailies.language.WordClass;

/**
 * The phrases of some word classes of one language, found in one pass over a text. In scripts that
 * part words, a phrase begins and ends with a word, and one that ends in {@code *} may end inside
 * the word; in others it may stand anywhere.
 */
final class PhraseTable {
  private static final int KEY = 2;

  private record Phrase(String text, boolean open, WordClass<Set<String>> of) {}

  private final Map<String, List<Phrase>> byKey = new HashMap<>();
  private final boolean whole;

  private PhraseTable(boolean whole) {
    this.whole = whole;
  }

  /**
   * The phrases of a language.
   *
   * @param whole whether phrases begin and end with a word
   */
  static PhraseTable of(Language language, List<WordClass<Set<String>>> classes, boolean whole) {
    PhraseTable table = new PhraseTable(whole);
    for (WordClass<Set<String>> wordClass : classes) {
      for (String phrase : language.get(wordClass)) {
        boolean open = phrase.endsWith("*");
        String text =
            (open ? phrase.substring(0, phrase.length() - 1) : phrase).toLowerCase(Locale.ROOT);
        table
            .byKey
            .computeIfAbsent(key(text, 0), key -> new ArrayList<>())
            .add(new Phrase(text, open || !whole, wordClass));
      }
    }
    return table;
  }

  private static String key(String text, int start) {
    return text.substring(start, Math.min(text.length(), start + KEY));
  }

  /**
   * The phrases in a text in lower case, by start; of each class the longest at a place.
   *
   * @param offset added to every offset
   */
  List<Cue> find(String lower, int offset) {
    List<Cue> found = new ArrayList<>();
    for (int i = 0; i < lower.length(); i++) {
      if (!whole || begins(lower, i)) {
        add(lower, i, key(lower, i), offset, found);
        add(lower, i, lower.substring(i, i + 1), offset, found);
      }
    }
    found.sort(Comparator.comparingInt(Cue::start));
    return found;
  }

  private void add(String lower, int i, String key, int offset, List<Cue> found) {
    for (Phrase phrase : byKey.getOrDefault(key, List.of())) {
      int end = i + phrase.text().length();
      if (lower.startsWith(phrase.text(), i)
          && (phrase.open() || end == lower.length() || !letter(lower.charAt(end)))) {
        keepLongest(new Cue(phrase.of(), offset + i, offset + end), found);
      }
    }
  }

  private static void keepLongest(Cue cue, List<Cue> found) {
    for (int k = found.size() - 1; k >= 0 && found.get(k).start() == cue.start(); k--) {
      if (found.get(k).of() == cue.of()) {
        if (found.get(k).end() < cue.end()) {
          found.set(k, cue);
        }
        return;
      }
    }
    found.add(cue);
  }

  private static boolean begins(String text, int i) {
    return letter(text.charAt(i)) && (i == 0 || !letter(text.charAt(i - 1)));
  }

  private static boolean letter(char c) {
    return Character.isLetterOrDigit(c);
  }
}
