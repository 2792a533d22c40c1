package org.dailies.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import org.dailies.text.Span;

/** Compares words of labels and answers by their letters and digits alone. */
final class Wording {
  private Wording() {}

  /** Letters and digits in small letters, without accents. */
  static String plain(String text) {
    return text == null
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("[^\\p{L}\\p{N}]+", "")
            .toLowerCase(Locale.ROOT);
  }

  /** Whether one name holds the other. */
  static boolean sameName(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
  }

  /** Where words stand in a text, white space and marks aside, or null. */
  static Span find(String text, String words) {
    int exact = words.isEmpty() ? -1 : text.indexOf(words);
    if (exact >= 0) {
      return new Span(exact, exact + words.length());
    }
    StringBuilder letters = new StringBuilder();
    int[] places = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        places[letters.length()] = i;
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    String wanted = words.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    int at = wanted.isEmpty() ? -1 : letters.indexOf(wanted);
    return at < 0 ? null : new Span(places[at], places[at + wanted.length() - 1] + 1);
  }
}
