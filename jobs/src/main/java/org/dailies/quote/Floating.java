package org.dailies.quote;

import java.util.List;
import org.dailies.config.QuoteConfig;
import org.dailies.language.GrammarWords;
import org.dailies.text.Document;

/** Finds the speaker of a quote without a cue of its own, from what stands before it. */
final class Floating {
  private static final String TERMINAL = ".!?\u2026";

  /** Words from which on a quote that begins a paragraph needs no full stop. */
  private static final int LONG = 12;

  private final Document document;
  private final String text;
  private final Words words;
  private final Speech speech;
  private final Cast cast;
  private final Clauses clauses;
  private final QuoteConfig config;

  Floating(
      Document document,
      Words words,
      Speech speech,
      Cast cast,
      Clauses clauses,
      QuoteConfig config) {
    this.document = document;
    this.text = document.text();
    this.words = words;
    this.speech = speech;
    this.cast = cast;
    this.clauses = clauses;
    this.config = config;
  }

  /** A further part of the sentence in which the quote before was attributed. */
  boolean inherited(Draft draft, Draft previous, int from, int open) {
    if (previous == null || words.from(previous.close) < from || from > open) {
      return false;
    }
    int gap = words.from(previous.close);
    for (int i = gap; open - gap <= 25 && i < open; i++) {
      if (clauses.stops(i)) {
        return false;
      }
    }
    if (open - gap > 25 || TERMINAL.indexOf(previous.lastInside(text)) >= 0) {
      return false;
    }
    Attribution bare = clauses.bareCue(gap, open);
    List<Referent> between = cast.between(gap, open);
    if (bare == null && between.stream().anyMatch(r -> r.kind() == Referent.Kind.PERSON)) {
      return false;
    }
    draft.speaker = previous.speaker;
    draft.cue = bare == null ? previous.cue : words.text(bare.cueFrom(), bare.cueTo());
    draft.cueClass = bare == null ? previous.cueClass : bare.cueClass();
    return true;
  }

  /** A quote that is a sentence of its own goes to whom the text speaks of just before. */
  boolean floating(Draft draft, Draft previous, int open) {
    int start = draft.spans.get(0).start();
    boolean sentence =
        Character.isUpperCase(text.charAt(start))
            && (TERMINAL.indexOf(draft.lastInside(text)) >= 0
                || draft.lastInside(text) == ','
                || (words.isBreak(open - 1) && draft.words(words) >= LONG));
    if (!sentence || draft.words(words) < config.minWords()) {
      return false;
    }
    boolean begins = Marks.isMark(words.first(open - 1)) || clauses.start(open, 0) == open;
    if (!begins) {
      return false;
    }
    int paragraphs =
        previous == null
            ? Integer.MAX_VALUE
            : draft.paragraph - document.layout().paragraphAt(previous.close - 1);
    boolean following = paragraphs <= config.floatReach();
    if (following && paragraphs == 0 && previous.attributedAfter) {
      draft.speaker = previous.speaker;
      return clauses.start(open, words.from(previous.close)) > words.from(previous.close);
    }
    if (following && previous.attributedAfter && lastSentence(open) <= previous.cueAt) {
      draft.speaker = previous.speaker;
      return true;
    }
    Referent subject = lastSubject(open, draft.paragraph);
    if (following
        && (subject == null
            || subject.from() < words.from(previous.open)
            || (paragraphs == 0 && !named(subject, words.from(previous.close))))) {
      draft.speaker = previous.speaker;
      return true;
    }
    if (subject == null) {
      return false;
    }
    draft.speaker = cast.speaker(subject, open, following ? previous.speaker : null);
    return true;
  }

  /** Where the last sentence before word {@code open} begins. */
  private int lastSentence(int open) {
    int to = open;
    while (to > 0
        && open - to < 40
        && (clauses.stops(to - 1) || Marks.isMark(words.first(to - 1)))) {
      to--;
    }
    return clauses.start(to, Math.max(0, to - 80));
  }

  private boolean named(Referent subject, int since) {
    return subject.from() >= since;
  }

  /** « …», aseguró: in a language that leaves the pronoun out, whom the text speaks of. */
  boolean unsaid(Draft draft, Draft previous, int open, Attribution bare) {
    Referent subject = lastSubject(open, draft.paragraph);
    boolean following =
        previous != null
            && draft.paragraph - document.layout().paragraphAt(previous.close - 1)
                <= config.floatReach();
    if (subject != null && (!following || subject.from() >= words.from(previous.close))) {
      draft.speaker = cast.speaker(subject, open, following ? previous.speaker : null);
    } else if (following) {
      draft.speaker = previous.speaker;
    } else {
      return false;
    }
    draft.cue = words.text(bare.cueFrom(), bare.cueTo());
    draft.cueClass = bare.cueClass();
    draft.cueAt = bare.cueFrom();
    draft.attributedAfter = true;
    return true;
  }

  /** The person who is the subject of the last sentence before word {@code open}. */
  private Referent lastSubject(int open, int paragraph) {
    int to = open;
    while (to > 0
        && open - to < 40
        && (clauses.stops(to - 1) || Marks.isMark(words.first(to - 1)))) {
      to--;
    }
    if (to == 0
        || document.layout().paragraphAt(words.start(to - 1)) < paragraph - config.floatReach()) {
      return null;
    }
    int from = clauses.start(to, Math.max(0, to - 80));
    Attribution cue = clauses.before(from, to);
    if (cue != null
        && !cue.subject().quoted()
        && (cue.subject().kind() == Referent.Kind.PERSON
            || cue.subject().kind() == Referent.Kind.PRONOUN
            || cue.subject().kind() == Referent.Kind.ROLE)) {
      return cue.subject();
    }
    for (Referent r : cast.between(from, to)) {
      if (r.kind() == Referent.Kind.PERSON
          && !r.quoted()
          && !speech.has(GrammarWords.PREPOSITIONS, words.lower(r.from() - 1))
          && !words.isPossessive(r.to())) {
        return r;
      }
    }
    return null;
  }
}
