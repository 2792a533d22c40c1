package org.dailies.quote;

import org.dailies.language.GrammarWords;

/**
 * Decides which marked words without a cue were said by somebody, and by whom: a run too long for a
 * title, a term or a scare quote; a whole sentence right behind a quote; a few words inside a
 * sentence on somebody. Its speaker is the sentence's subject, who speaks in the same sentence, or
 * unknown.
 */
final class Unclaimed {
  private static final String TERMINAL = ".!?\u2026";

  /** Words from which on hardly any run between marks is a title, a term or a scare quote. */
  private static final int LONG = 7;

  /** Words of a fragment, at least. */
  private static final int SHORTEST = 3;

  private final String text;
  private final Words words;
  private final Speech speech;
  private final Cast cast;
  private final Clauses clauses;

  Unclaimed(String text, Words words, Speech speech, Cast cast, Clauses clauses) {
    this.text = text;
    this.words = words;
    this.speech = speech;
    this.cast = cast;
    this.clauses = clauses;
  }

  /** Gives a quote without a cue its speaker, or none; false where nobody need have said it. */
  boolean attribute(Draft draft, Draft previous) {
    int length = draft.words(words);
    if (length < SHORTEST) {
      return false;
    }
    int open = words.from(draft.open);
    if (length < LONG && follows(draft, previous, open)) {
      draft.speaker = previous.speaker;
      return true;
    }
    int from = clauses.start(open, 0);
    Referent subject = subject(from, open);
    boolean fragment = Character.isLowerCase(text.codePointAt(draft.spans.get(0).start()));
    if (length < LONG && !(fragment && subject != null && says(subject, open))) {
      return false;
    }
    Speaker last = previous == null ? null : previous.speaker;
    if (subject != null) {
      draft.speaker = cast.speaker(subject, open, last);
    } else if (previous != null && words.from(previous.close) > from) {
      draft.speaker = last;
    }
    return true;
  }

  /** "…," says X. "…": a sentence right behind the one in which the quote before was attributed. */
  private boolean follows(Draft draft, Draft previous, int open) {
    return previous != null
        && previous.attributedAfter
        && previous.speaker != null
        && previous.paragraph == draft.paragraph
        && TERMINAL.indexOf(draft.lastInside(text)) >= 0
        && Character.isUpperCase(text.codePointAt(draft.spans.get(0).start()))
        && clauses.start(open, words.from(previous.close)) == open
        && clauses.start(open - 1, 0) <= previous.cueAt;
  }

  /** The first in the clause who can speak and is neither governed nor an owner; or null. */
  private Referent subject(int from, int open) {
    for (Referent r : cast.between(from, open)) {
      boolean speaks =
          switch (r.kind()) {
            case PERSON, ORGANISATION, ROLE, DOCUMENT -> true;
            case PRONOUN -> !r.detail().equals("i") && !r.detail().equals("one");
            case NAME, GENERIC -> false;
          };
      boolean governed =
          r.from() > from && speech.has(GrammarWords.PREPOSITIONS, words.lower(r.from() - 1));
      if (speaks && !r.quoted() && !governed && !words.isPossessive(r.to())) {
        return r;
      }
    }
    return null;
  }

  /** Whether a verb, or anything else, stands between the subject and the words it may say. */
  private boolean says(Referent subject, int open) {
    for (int i = subject.to(); i < open; i++) {
      if (words.isLowercase(i)
          && !speech.has(GrammarWords.PREPOSITIONS, words.lower(i))
          && !speech.has(GrammarWords.DETERMINERS, words.lower(i))
          && !speech.has(GrammarWords.CONJUNCTIONS, words.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
