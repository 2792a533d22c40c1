package org.dailies.quote;

import java.util.List;
import org.dailies.lexicon.Kind;
import org.dailies.mention.Mention;

/** Tells titles of works and named things in quotation marks from words that somebody said. */
final class TitleLike {
  private TitleLike() {}

  static boolean test(
      Draft draft, String text, Words words, Speech speech, List<Mention> mentions) {
    int start = draft.spans.get(0).start();
    int end = draft.spans.get(0).end();
    for (Mention m : mentions) {
      if (m.kind() == Kind.TITLE
          && !m.inTitle()
          && m.start() <= start + 4
          && m.end() >= end - 2
          && m.end() <= end + 1) {
        return true;
      }
    }
    int open = words.from(draft.open);
    int length = words.from(end) - words.from(start);
    char last = text.charAt(end - 1);
    boolean sentence = ".!?".indexOf(last) >= 0;
    if (speech.has("title-words", words.lower(open - 1)) && !sentence && length <= 14) {
      return true;
    }
    return speech.language().equals("en")
        && length <= 14
        && last != '.'
        && !shouted(text, start, end)
        && capitalised(words, speech, start, end);
  }

  /** Words all in capitals are no title. */
  private static boolean shouted(String text, int start, int end) {
    return end - start > 20
        && text.chars().skip(start).limit(end - start).noneMatch(Character::isLowerCase);
  }

  /** Whether every word that is not a function word is capitalised. */
  private static boolean capitalised(Words words, Speech speech, int start, int end) {
    int capital = 0;
    int to = words.from(end);
    for (int i = words.from(start); i < to; i++) {
      if (words.isCapital(i)) {
        capital++;
      } else if (words.isLowercase(i)
          && !speech.has("prepositions", words.lower(i))
          && !speech.has("determiners", words.lower(i))
          && !speech.has("conjunctions", words.lower(i))
          && !words.lower(i).startsWith("'")
          && !speech.has("passive-auxiliaries", words.lower(i))) {
        return false;
      }
    }
    return capital >= 2;
  }
}
