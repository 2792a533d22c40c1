package org.dailies.topic;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dailies.text.StopWords;

/**
 * Tells lines that are in another language than their text: quotations, image prompts, footers. The
 * stop words of the text's language do not hold back theirs.
 */
final class ForeignLines {
  /** Words a line has at the least to be judged. */
  private static final int WORDS = 8;

  /** From this share of a line's words on, stop words show that it is in their language. */
  private static final double OWN = 0.15;

  /** Languages in Latin letters that are told apart by their stop words. */
  private static final List<String> LATIN = List.of("en", "fr", "de", "es", "pt", "it", "nl");

  private static final Set<String> OTHER_SCRIPTS = Set.of("ja", "ko", "zh");

  /** Letters of another script that a line of a language in Latin letters has to be judged. */
  private static final int LETTERS = 20;

  private ForeignLines() {}

  /** Whether a line of a text is plainly in another language than the text. */
  static boolean isForeign(String line, String language) {
    boolean latin = LATIN.contains(language);
    if (!latin && !OTHER_SCRIPTS.contains(language)) {
      return false;
    }
    if (latin && isOfOtherScript(line)) {
      return true;
    }
    String[] words =
        Arrays.stream(line.split("[^\\p{L}'\u2019]+"))
            .filter(word -> !word.isEmpty())
            .toArray(String[]::new);
    if (words.length < WORDS) {
      return false;
    }
    if (!latin) {
      return line.codePoints().filter(Character::isLetter).allMatch(ForeignLines::isLatin);
    }
    long own = known(words, language);
    return own < OWN * words.length
        && LATIN.stream()
            .filter(other -> !other.equals(language))
            .anyMatch(other -> isIn(words, other, own));
  }

  /** Little words are shared by sister languages: what tells is many more of another's. */
  private static boolean isIn(String[] words, String other, long own) {
    long known = known(words, other);
    return known >= 2 * OWN * words.length && known >= 2 * own + 2;
  }

  private static long known(String[] words, String language) {
    StopWords stop = StopWords.of(language);
    return Arrays.stream(words).filter(stop::contains).count();
  }

  private static boolean isOfOtherScript(String line) {
    long letters = line.codePoints().filter(Character::isLetter).count();
    long latin = line.codePoints().filter(ForeignLines::isLatin).count();
    return letters - latin >= LETTERS && letters > 2 * latin;
  }

  private static boolean isLatin(int c) {
    return UnicodeScript.of(c) == UnicodeScript.LATIN;
  }
}
