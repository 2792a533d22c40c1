package org.dailies.quote;

import org.dailies.language.GrammarWords;
import org.dailies.language.Trait;
import org.dailies.text.Span;

/**
 * Finds attributions inside the marks, as French and Italian have them, and takes them out of the
 * words.
 */
final class Incises {
  private final Words words;
  private final Speech speech;
  private final Cast cast;
  private final Clauses clauses;

  Incises(Words words, Speech speech, Cast cast, Clauses clauses) {
    this.words = words;
    this.speech = speech;
    this.cast = cast;
    this.clauses = clauses;
  }

  /** Whether words without a verb stand in [from, to), one of them a role or governed. */
  private boolean isNoun(int from, int to) {
    boolean governed = false;
    for (int i = from; i < to; i++) {
      String word = words.lower(i);
      if (speech.pronoun(word) != null || speech.cueAt(words, i) != null) {
        return false;
      }
      governed |= speech.has(GrammarWords.PREPOSITIONS, word) || speech.roleAt(words, i) > 0;
    }
    return governed;
  }

  private int markAfter(int from, int to) {
    int end = from;
    while (end < to && ",.!?;-\u2013\u2014".indexOf(words.first(end)) < 0) {
      end++;
    }
    return end;
  }

  /**
   * « …, regrette X. … »: the attribution stands inside the marks and is taken out of the words.
   */
  boolean attribute(Draft draft, Draft previous) {
    if (!speech.is(Trait.INTERRUPTS_MARKS)) {
      return false;
    }
    for (int s = 0; s < draft.spans.size(); s++) {
      Span span = draft.spans.get(s);
      int from = words.from(span.start());
      int to = words.from(span.end());
      Attribution found = clauses.inside(from, to);
      if (found != null) {
        int end = markAfter(found.subject().to(), to);
        boolean apposed =
            end < to
                && words.first(end) == ','
                && words.isLowercase(end + 1)
                && speech.pronoun(words.lower(end + 1)) == null
                && !speech.has(GrammarWords.CONJUNCTIONS, words.lower(end + 1));
        int apposition = apposed ? markAfter(end + 1, to) : end;
        boolean describes =
            apposition - end < 14 && words.first(apposition) == ',' && isNoun(end + 1, apposition);
        end = describes ? apposition : end;
        int rest = end + 1;
        draft.spans.set(s, new Span(span.start(), words.end(found.cueFrom() - 2)));
        if (rest < to) {
          draft.spans.add(s + 1, new Span(words.start(rest), span.end()));
        }
        return draft.attribute(found, cast, words, previous);
      }
    }
    return false;
  }
}
