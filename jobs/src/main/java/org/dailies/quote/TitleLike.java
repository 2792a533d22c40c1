package org.dailies.quote;

import java.util.Comparator;
import java.util.List;
import org.dailies.language.GrammarWords;
import org.dailies.language.SpeechWords;
import org.dailies.language.Trait;
import org.dailies.lexicon.Kind;
import org.dailies.mention.Mention;

/** Tells titles of works and named things in quotation marks from words that somebody said. */
final class TitleLike {
  private TitleLike() {}

  /** The titles named in the text, by place; none overlaps another. */
  static List<Mention> titles(List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.kind() == Kind.TITLE && !m.inTitle())
        .sorted(Comparator.comparingInt(Mention::start))
        .toList();
  }

  /**
   * Whether a quote is a title.
   *
   * @param titles as {@link #titles} gives them
   */
  static boolean test(Draft draft, String text, Words words, Speech speech, List<Mention> titles) {
    int start = draft.spans.get(0).start();
    int end = draft.spans.get(0).end();
    if (isTitle(titles, start, end)) {
      return true;
    }
    int open = words.from(draft.open);
    int length = words.from(end) - words.from(start);
    char last = text.charAt(end - 1);
    boolean sentence = ".!?".indexOf(last) >= 0;
    if (speech.has(SpeechWords.TITLE_WORDS, words.lower(open - 1)) && !sentence && length <= 14) {
      return true;
    }
    return speech.is(Trait.TITLE_CASE)
        && length <= 14
        && last != '.'
        && !shouted(text, start, end)
        && capitalised(words, speech, start, end);
  }

  private static boolean isTitle(List<Mention> titles, int start, int end) {
    int low = 0;
    int high = titles.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (titles.get(middle).end() < end - 2) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int t = low; t < titles.size() && titles.get(t).end() <= end + 1; t++) {
      if (titles.get(t).start() <= start + 4) {
        return true;
      }
    }
    return false;
  }

  /** Words all in capitals are no title. */
  private static boolean shouted(String text, int start, int end) {
    return end - start > 20 && text.substring(start, end).chars().noneMatch(Character::isLowerCase);
  }

  /** Whether every word that is not a function word is capitalised. */
  private static boolean capitalised(Words words, Speech speech, int start, int end) {
    int capital = 0;
    int to = words.from(end);
    for (int i = words.from(start); i < to; i++) {
      if (words.isCapital(i)) {
        capital++;
      } else if (words.isLowercase(i)
          && !speech.has(GrammarWords.PREPOSITIONS, words.lower(i))
          && !speech.has(GrammarWords.DETERMINERS, words.lower(i))
          && !speech.has(GrammarWords.CONJUNCTIONS, words.lower(i))
          && !words.lower(i).startsWith("'")
          && !speech.has(GrammarWords.PASSIVE_AUXILIARIES, words.lower(i))) {
        return false;
      }
    }
    return capital >= 2;
  }
}
