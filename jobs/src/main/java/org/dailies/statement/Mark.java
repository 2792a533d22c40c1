package org.dailies.statement;

import org.dailies.language.Act;
import org.dailies.language.Certainty;
import org.dailies.language.Party;
import org.dailies.language.PronounKind;

/** A word of a class that matters for reading a clause, with what it is within its class. */
record Mark(Kind wordClass, Act act, Certainty certainty, Party party, PronounKind pronoun) {
  enum Kind {
    ACT,
    ACT_NOUN,
    LIGHT_VERB,
    MOOD,
    ATTITUDE,
    HEDGE,
    NEGATION,
    BORDER,
    RELATIVE,
    COMPARISON,
    INSTRUMENT,
    MACHINE,
    PARTY,
    PRONOUN,
    REPORT
  }

  static Mark of(Kind wordClass) {
    return new Mark(wordClass, null, null, null, null);
  }

  static Mark of(Kind wordClass, Act act) {
    return new Mark(wordClass, act, null, null, null);
  }

  static Mark of(Certainty certainty) {
    return new Mark(Kind.HEDGE, null, certainty, null, null);
  }

  static Mark of(Party party) {
    return new Mark(Kind.PARTY, null, null, party, null);
  }

  static Mark of(PronounKind pronoun) {
    return new Mark(Kind.PRONOUN, null, null, null, pronoun);
  }
}
