package org.dailies.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dailies.language.Languages;
import org.dailies.language.TextWords;

/** The commonest little words of each language, by which most texts give themselves away. */
final class FunctionWords {
  /** The languages that are told by their words, each with its place. */
  private static final List<String> LANGUAGES;

  /** Language bits by word. */
  private static final Map<String, Long> WORDS = new HashMap<>();

  static {
    Map<String, Set<String>> lists = Languages.builtIn().byLanguage(TextWords.FUNCTION_WORDS);
    LANGUAGES = List.copyOf(lists.keySet());
    for (int i = 0; i < LANGUAGES.size(); i++) {
      for (String word : lists.get(LANGUAGES.get(i))) {
        WORDS.merge(word, 1L << i, (a, b) -> a | b);
      }
    }
  }

  private FunctionWords() {}

  /**
   * The language whose words fill the text so clearly that nothing else needs asking, or {@link
   * Detected#UNKNOWN}.
   */
  static Detected vote(String text) {
    int[] hits = new int[LANGUAGES.size()];
    int words = count(text, hits);
    int best = 0;
    int second = -1;
    for (int k = 1; k < hits.length; k++) {
      if (hits[k] > hits[best]) {
        second = best;
        best = k;
      } else if (second < 0 || hits[k] > hits[second]) {
        second = k;
      }
    }
    boolean clear =
        hits[best] >= 4 && hits[best] * 5 >= words && hits[best] >= 1.35 * hits[second] + 1;
    return clear
        ? new Detected(
            LANGUAGES.get(best), Math.min(0.99, 0.8 + 0.02 * (hits[best] - hits[second])))
        : Detected.UNKNOWN;
  }

  /** Whether the words of a language are in the text, and none of another in greater number. */
  static boolean support(String text, String language) {
    int[] hits = new int[LANGUAGES.size()];
    count(text, hits);
    int own = 0;
    int most = 0;
    for (int i = 0; i < hits.length; i++) {
      own = LANGUAGES.get(i).equals(language) ? hits[i] : own;
      most = Math.max(most, hits[i]);
    }
    return own >= 3 && own == most;
  }

  /** Counts, per language, the words that are its own; returns how many words there are. */
  private static int count(String text, int[] hits) {
    int words = 0;
    int i = 0;
    int n = text.length();
    while (i < n) {
      while (i < n && !Character.isLetter(text.charAt(i))) {
        i++;
      }
      int start = i;
      while (i < n && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (i == start) {
        break;
      }
      words++;
      Long bits =
          i - start > 10 ? null : WORDS.get(text.substring(start, i).toLowerCase(Locale.ROOT));
      if (bits != null) {
        long rest = bits;
        while (rest != 0) {
          hits[Long.numberOfTrailingZeros(rest)]++;
          rest &= rest - 1;
        }
      }
    }
    return words;
  }
}
