package org.dailies.quote;

import java.util.HashSet;
import java.util.Set;
import org.dailies.language.GrammarWords;
import org.dailies.language.NameWords;

/** What the words around one tell of it: articles, links, the beginnings of sentences. */
final class Surroundings {
  private final Words words;
  private final Speech speech;
  private final Set<String> lowercase = new HashSet<>();

  Surroundings(Words words, Speech speech) {
    this.words = words;
    this.speech = speech;
    for (int i = 0; i < words.size(); i++) {
      if (words.isLowercase(i)) {
        lowercase.add(words.lower(i));
      }
    }
  }

  /** Whether the text writes the word small too. */
  boolean isSmall(String word) {
    return lowercase.contains(word);
  }

  /** Whether word {@code i} may be capitalised only because a sentence begins there. */
  boolean initial(int i) {
    if (i == 0 || words.isBreak(i - 1)) {
      return true;
    }
    char before = words.first(i - 1);
    return ".!?:;\u2026-\u2013\u2014*#>(".indexOf(before) >= 0 || Marks.isMark(before);
  }

  boolean commonWord(int i) {
    String word = words.lower(i);
    return lowercase.contains(word)
        || speech.has(NameWords.OPENERS, word)
        || speech.sourceAt(words, i) > 0
        || speech.has(GrammarWords.PREPOSITIONS, word)
        || speech.has(GrammarWords.DETERMINERS, word)
        || speech.has(GrammarWords.CONJUNCTIONS, word)
        || speech.has(GrammarWords.AUXILIARIES, word)
        || speech.cues().containsKey(word)
        || speech.has(GrammarWords.THAT, word)
        || speech.ends(NameWords.OPENER_ENDINGS, word)
        || (word.length() == 1 && words.first(i + 1) != '.');
  }

  /** Whether a determiner, a possessive or an adjective after one stands before word {@code i}. */
  boolean introduced(int i) {
    for (int k = 1; k <= 3; k++) {
      String before = words.lower(i - k);
      if (speech.has(GrammarWords.DETERMINERS, before)
          || words.isPossessive(i - k)
          || isArticle(before)) {
        return true;
      }
      if (!words.isWord(i - k)) {
        return false;
      }
    }
    return false;
  }

  boolean isLink(int i) {
    return speech.has(GrammarWords.LINKS, words.lower(i));
  }

  String roleText(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        text.append(words.isElided(i - 1) ? "'" : " ");
      }
      text.append(words.lower(i));
    }
    return text.toString();
  }

  boolean isArticle(String word) {
    return speech.has(GrammarWords.DEFINITE_ARTICLES, word);
  }
}
