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

  Wording stories(Count count) {
    return number(Figures.count(count.value()), count)
        .say(count.value() == 1 ? "\u00a0story" : "\u00a0stories");
  }

  Wording number(String text, Count count) {
    phrases.add(Phrase.of(text, count.numberId()));
    return this;
  }

  /** The phrases so far. */
  List<Phrase> phrases() {
    return List.copyOf(phrases);
  }
}
