package org.dailies.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dailies.language.Languages;
import org.dailies.language.TextWords;

/**
 * Splits a text into words: Unicode word boundaries (dictionaries for Chinese, Japanese and Thai),
 * elided articles and possessive endings cut off, and each word's counting form beside it.
 *
 * <p>Stop words are among them; {@link StopWords} tells which they are.
 */
public final class Tokens {
  private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
  private static final int LONGEST_ELISION = 7;

  /** Letters of a word that can have an ending; what is longer is no word. */
  private static final int LONGEST_STEM = 100;

  private static final Map<String, Set<String>> ELIDED =
      Languages.builtIn().byLanguage(TextWords.ELIDED_WORDS);

  private Tokens() {}

  /**
   * The words of a text in order, numbers among them.
   *
   * @param language ISO 639-1; an unknown one is split by the root rules and not stemmed
   */
  public static List<Token> of(String text, String language) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
    breaks.setText(text);
    List<Token> tokens = new ArrayList<>(text.length() / 6 + 1);
    Stemmer stemmer = Stemmer.of(language);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      if (breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        add(text, start, end, language, stemmer, tokens);
      }
    }
    return tokens;
  }

  private static void add(
      String text, int from, int to, String language, Stemmer stemmer, List<Token> tokens) {
    int start = from + elided(text, from, to, language);
    int end = to;
    if (end - start > 2
        && apostrophe(text.charAt(end - 2))
        && "sS".indexOf(text.charAt(end - 1)) >= 0) {
      end -= 2;
    }
    String surface = text.substring(start, end);
    String folded = FOLDED.normalize(StreamSafe.of(surface)).replace('\u2019', '\'');
    tokens.add(
        new Token(
            surface, folded.length() > LONGEST_STEM ? folded : stemmer.stem(folded), start, end));
  }

  private static int elided(String text, int from, int to, String language) {
    Set<String> heads = ELIDED.getOrDefault(language, Set.of());
    if (!heads.isEmpty()) {
      for (int i = from + 1; i < Math.min(to - 1, from + LONGEST_ELISION); i++) {
        if (apostrophe(text.charAt(i))) {
          return heads.contains(text.substring(from, i).toLowerCase(Locale.ROOT))
              ? i + 1 - from
              : 0;
        }
      }
    }
    return 0;
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
