package org.dailies.quote;

import java.util.ArrayList;
import java.util.List;

/** Words of a quote that the page prints a second time, large and alone, are its speaker's. */
final class PullQuotes {
  private static final int SURE = 20;
  private static final int MOST = 200;

  private PullQuotes() {}

  /** Gives quotes without a cue the speaker of the quote with one that holds the same words. */
  static void attribute(List<Draft> drafts, String text) {
    if (drafts.size() > MOST) {
      return;
    }
    List<String> said = new ArrayList<>();
    for (Draft draft : drafts) {
      said.add(letters(draft, text));
    }
    for (int d = 0; d < drafts.size(); d++) {
      if (drafts.get(d).cue != null || said.get(d).length() < SURE) {
        continue;
      }
      for (int other = 0; other < drafts.size(); other++) {
        if (drafts.get(other).cue != null && said.get(other).contains(said.get(d))) {
          drafts.get(d).speaker = drafts.get(other).speaker;
          break;
        }
      }
    }
  }

  private static String letters(Draft draft, String text) {
    StringBuilder letters = new StringBuilder();
    for (org.dailies.text.Span span : draft.spans) {
      text.substring(span.start(), span.end())
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .map(Character::toLowerCase)
          .forEach(letters::appendCodePoint);
    }
    return letters.toString();
  }
}
