package org.dailies.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dailies.language.Languages;
import org.dailies.language.TextWords;

/** Words whose full stop does not end a sentence. */
final class Abbreviations {
  private static final Languages LANGUAGES = Languages.builtIn();
  private static final Set<String> COMMON = LANGUAGES.union(TextWords.COMMON_ABBREVIATIONS);
  private static final Map<String, Set<String>> OF_LANGUAGE =
      LANGUAGES.byLanguage(TextWords.ABBREVIATIONS);

  /** Abbreviations that often stand last in their sentence. */
  private static final Set<String> ALSO_LAST = LANGUAGES.union(TextWords.LAST_ABBREVIATIONS);

  private static final Set<String> OF_FIRMS = LANGUAGES.union(TextWords.FIRM_ABBREVIATIONS);
  private static final Set<String> GIVEN = LANGUAGES.union(TextWords.GIVEN_ABBREVIATIONS);

  /** "Warner Bros. Discovery": the rest of a firm's name. */
  private static final Pattern FIRM_REST =
      Pattern.compile(" ?(?:" + String.join("|", LANGUAGES.union(TextWords.FIRM_RESTS)) + ")\\b");

  private Abbreviations() {}

  /**
   * Whether the full stop at {@code dot} belongs to an abbreviation or an initial, so that the
   * sentence goes on after it.
   */
  static boolean at(String text, int dot, String language) {
    int start = dot;
    while (start > 0 && dot - start < 12 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    if (start == dot || dot - start >= 12) {
      return false;
    }
    String word = text.substring(start, dot);
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return isInitial(text, start, dot);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (OF_FIRMS.stream().anyMatch(word::equalsIgnoreCase)) {
      return FIRM_REST.matcher(text).region(dot + 1, text.length()).lookingAt();
    }
    boolean known =
        COMMON.contains(lower) || OF_LANGUAGE.getOrDefault(language, Set.of()).contains(lower);
    return known && (!ALSO_LAST.contains(lower) || followedByLowerOrDigit(text, dot));
  }

  /** "J. Smith" and « M. Dupont » go on; "plan B. The" and "vitamin C." end. */
  private static boolean isInitial(String text, int start, int dot) {
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean afterCapital = false;
    if (before >= 0 && Character.isLetter(text.charAt(before))) {
      int wordStart = before;
      while (wordStart > 0 && Character.isLetter(text.charAt(wordStart - 1))) {
        wordStart--;
      }
      afterCapital = Character.isUpperCase(text.charAt(wordStart));
    }
    boolean first = before < 0 || !Character.isLetter(text.charAt(before));
    boolean another =
        dot + 3 < text.length()
            && text.charAt(dot + 1) == ' '
            && Character.isUpperCase(text.charAt(dot + 2))
            && text.charAt(dot + 3) == '.';
    return (another || afterCapital || first || GIVEN.contains(text.substring(start, dot)))
        && dot + 1 < text.length();
  }

  private static boolean followedByLowerOrDigit(String text, int dot) {
    int next = dot + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length()
        && (Character.isLowerCase(text.charAt(next)) || Character.isDigit(text.charAt(next)));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
