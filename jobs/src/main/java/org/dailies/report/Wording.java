package org.dailies.report;

import java.util.ArrayList;
import java.util.List;

/** Sentences of a finding being put together, their numbers linked. Not thread-safe. */
final class Wording {
  private final List<Phrase> phrases = new ArrayList<>();

  Wording say(String text) {
    phrases.add(Phrase.of(text));
    return this;
  }

  Wording add(List<Phrase> more) {
    phrases.addAll(more);
    return this;
  }

  /** The phrases so far. */
  List<Phrase> phrases() {
    return List.copyOf(phrases);
  }
}
