package org.dailies.quote;

import java.util.List;
import org.dailies.language.GrammarWords;
import org.dailies.language.SpeakerWords;
import org.dailies.language.SpeechWords;

/** Finds speakers of quotes without a cue, by the colon before them or the dash behind them. */
final class LeadIns {
  private final Words words;
  private final Speech speech;
  private final Cast cast;
  private final Clauses clauses;

  LeadIns(Words words, Speech speech, Cast cast, Clauses clauses) {
    this.words = words;
    this.speech = speech;
    this.cast = cast;
    this.clauses = clauses;
  }

  /** "Smith: “…”", or a clause that ends in a colon without a cue. */
  boolean colon(Draft draft, int from, int open, Draft previous) {
    Attribution bare = clauses.bareCue(from, open);
    if (previous != null && bare == null && goesOn(from, open)) {
      draft.speaker = previous.speaker;
      return true;
    }
    Referent subject = clauses.subjects().before(from, open - 1);
    if (subject != null && bare == null && !labels(subject, from, open)) {
      return false;
    }
    if (subject == null
        || (subject.kind() == Referent.Kind.NAME && bare == null && open - subject.to() > 1)) {
      if (bare == null || previous == null) {
        return false;
      }
      draft.speaker = previous.speaker;
      draft.cue = words.text(bare.cueFrom(), bare.cueTo());
      draft.cueClass = bare.cueClass();
      return true;
    }
    Speaker last = previous == null ? null : previous.speaker;
    draft.speaker = cast.speaker(subject, open, last);
    if (bare != null) {
      draft.cue = words.text(bare.cueFrom(), bare.cueTo());
      draft.cueClass = bare.cueClass();
    }
    return true;
  }

  /** Whether a referent is the whole label before a colon, or a person who begins the clause. */
  private boolean labels(Referent subject, int from, int open) {
    boolean person =
        subject.kind() == Referent.Kind.PERSON || subject.kind() == Referent.Kind.PRONOUN;
    int before = from;
    while (before < subject.from() && !words.isWord(before)) {
      before++;
    }
    boolean begins = before == subject.from();
    int behind = 0;
    for (int i = subject.to(); i < open; i++) {
      behind += words.isWord(i) ? 1 : 0;
    }
    if (behind == 0 || !begins) {
      boolean opened =
          subject.kind() == Referent.Kind.PERSON
              && (words.first(subject.from() - 1) == ',' || isBorne(subject));
      return begins || (person && (behind == 0 || (opened && behind < 14)));
    }
    boolean speaks =
        person
            || subject.kind() == Referent.Kind.ORGANISATION
            || subject.kind() == Referent.Kind.DOCUMENT;
    return speaks && behind < 14;
  }

  /** « Avant d'ajouter, plus grave : » */
  private boolean goesOn(int from, int open) {
    for (int i = open - 1; i > Math.max(from, open - 9); i--) {
      if (speech.has(SpeechWords.CONTINUATIONS, words.lower(i - 1) + " " + words.lower(i))) {
        return speech.ends(GrammarWords.INFINITIVE_ENDINGS, words.lower(i + 1));
      }
    }
    return false;
  }

  /** "the director X": whether a role stands right before a name. */
  private boolean isBorne(Referent name) {
    return cast.between(Math.max(0, name.from() - 6), name.from()).stream()
        .anyMatch(r -> r.kind() == Referent.Kind.ROLE && r.to() == name.from());
  }

  /** A block after "here is their statement:" is the last person's or body's named before. */
  boolean stated(Draft draft, int from, int lead) {
    boolean statement = false;
    for (int i = from; i < lead; i++) {
      statement |= speech.has(SpeakerWords.STATEMENTS, words.lower(i));
    }
    if (!statement) {
      return false;
    }
    Referent owner = null;
    for (Referent r : cast.between(Math.max(0, from - 40), lead)) {
      boolean speaks =
          r.kind() == Referent.Kind.PERSON
              || r.kind() == Referent.Kind.ORGANISATION
              || (r.kind() == Referent.Kind.NAME && cast.frequency(r) > 1);
      if (speaks && !r.quoted() && (owner == null || r.from() >= from || owner.from() < from)) {
        owner = owner != null && owner.from() >= from ? owner : r;
      }
    }
    if (owner == null) {
      return false;
    }
    draft.speaker = cast.speaker(owner, lead, null);
    return true;
  }

  /** “…” — Smith */
  boolean dashed(Draft draft, int close) {
    int i = close;
    while (words.isBreak(i) && i < close + 2 && i < words.size()) {
      i++;
    }
    char c = words.first(i);
    if (c != '\u2014' && c != '\u2013' && c != '-' && c != '~') {
      return false;
    }
    while (i < words.size() && !words.isWord(i) && !words.isBreak(i)) {
      i++;
    }
    List<Referent> named = cast.between(i, i + 1);
    if (named.isEmpty() || named.get(0).kind() != Referent.Kind.PERSON) {
      return false;
    }
    draft.speaker = cast.speaker(named.get(0), close, null);
    return true;
  }
}
