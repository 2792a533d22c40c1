package org.dailies.quote;

import java.util.List;
import org.dailies.language.GrammarWords;

/**
 * Decides which marked words without a cue were said by somebody, and by whom: a run too long for a
 * title, a term or a scare quote; a whole sentence right behind a quote; a few words inside a
 * sentence on somebody; words beside a verb that no list need know. Its speaker is that verb's
 * subject, the sentence's, who speaks in the same sentence, or unknown.
 */
final class Unclaimed {
  private static final String TERMINAL = ".!?\u2026";

  /** Words from which on hardly any run between marks is a title, a term or a scare quote. */
  private static final int LONG = 7;

  /** Words of a fragment, at least. */
  private static final int SHORTEST = 3;

  /** Words from a verb to its subject behind it, at most. */
  private static final int REACH = 12;

  /** Words between two quotes of one sentence, at most. */
  private static final int SENTENCE = 40;

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
    Referent subject = before(open);
    subject = subject == null ? subject(from, open) : subject;
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

  /**
   * "…," grumbled X. "…!" X interrupted: the subject of a verb right behind the marks, whatever the
   * verb.
   */
  boolean byVerb(Draft draft, Draft previous) {
    if (draft.words(words) < SHORTEST) {
      return false;
    }
    int at = words.from(draft.close);
    char inside = draft.lastInside(text);
    boolean comma = words.first(at) == ',';
    if (!comma && ",?!\u2026".indexOf(inside) < 0) {
      return false;
    }
    at += comma ? 1 : 0;
    Referent subject = first(at, true);
    if (subject == null && isVerb(at)) {
      subject = behind(at + 1);
    }
    if (subject == null) {
      return false;
    }
    draft.speaker = cast.speaker(subject, at, previous == null ? null : previous.speaker);
    draft.attributedAfter = true;
    draft.cueAt = at;
    return true;
  }

  /** Who begins at a word, if a verb may follow; or null. */
  private Referent first(int at, boolean verb) {
    for (Referent r : cast.between(at, at + 1)) {
      if (canSpeak(r) && (!verb || isVerb(r.to()))) {
        return r;
      }
    }
    return null;
  }

  /** The first in the clause behind a verb that no preposition governs; or null. */
  private Referent behind(int from) {
    int to = clauses.end(from, REACH);
    for (Referent r : cast.between(from, to)) {
      boolean governed = speech.has(GrammarWords.PREPOSITIONS, words.lower(r.from() - 1));
      boolean named = r.kind() == Referent.Kind.PERSON || r.kind() == Referent.Kind.ORGANISATION;
      if (named && !governed && !r.quoted() && !words.isPossessive(r.to())) {
        return r;
      }
    }
    return null;
  }

  private boolean isVerb(int i) {
    String word = words.lower(i);
    return words.isLowercase(i)
        && word.length() > 2
        && speech.pronoun(word) == null
        && !speech.isAdverb(word)
        && speech.roleAt(words, i) == 0
        && !speech.has(GrammarWords.PREPOSITIONS, word)
        && !speech.has(GrammarWords.DETERMINERS, word)
        && !speech.has(GrammarWords.CONJUNCTIONS, word)
        && !speech.has(GrammarWords.RELATIVES, word)
        && !speech.has(GrammarWords.THAT, word)
        && !speech.has(GrammarWords.PASSIVE_AUXILIARIES, word)
        && speech.articleGender(word) == null;
  }

  private static boolean canSpeak(Referent r) {
    return !r.quoted()
        && switch (r.kind()) {
          case PERSON, ORGANISATION, ROLE, DOCUMENT -> true;
          case PRONOUN -> r.detail().equals("he") || r.detail().equals("she");
          case NAME, GENERIC -> false;
        };
  }

  /**
   * "…" even if "…", explains X: a quote without a speaker takes that of the next in its sentence.
   */
  void lookAhead(List<Draft> drafts) {
    for (int d = drafts.size() - 2; d >= 0; d--) {
      Draft draft = drafts.get(d);
      Draft next = drafts.get(d + 1);
      if (draft.speaker == null && next.speaker != null && sameSentence(draft, next)) {
        draft.speaker = next.speaker;
      }
    }
  }

  private boolean sameSentence(Draft draft, Draft next) {
    int from = words.from(draft.close);
    int to = words.from(next.open);
    if (to - from > SENTENCE || TERMINAL.indexOf(draft.lastInside(text)) >= 0) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (clauses.stops(i)) {
        return false;
      }
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

  /** "…, antwortet X:": the name right before a colon, behind a verb; or null. */
  private Referent before(int open) {
    if (words.first(open - 1) != ':') {
      return null;
    }
    int index = cast.indexFrom(open) - 1;
    Referent r = index < 0 ? null : cast.referents().get(index);
    boolean beside = r != null && r.to() == open - 1 && isVerb(r.from() - 1);
    return beside && r.kind().named() && !r.quoted() ? r : null;
  }

  /** The first in the clause who can speak and is neither governed nor an owner; or null. */
  private Referent subject(int from, int open) {
    for (Referent r : cast.between(from, open)) {
      boolean governed =
          r.from() > from && speech.has(GrammarWords.PREPOSITIONS, words.lower(r.from() - 1));
      if (canSpeak(r) && !governed && !words.isPossessive(r.to())) {
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
