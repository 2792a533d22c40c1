package org.dailies.quote;

import java.util.List;
import org.dailies.text.Span;

/** Clauses and cues of Chinese, Japanese and Korean text. */
final class EastAsianClauses {
  static final String STOPS = "\u3002\uff01\uff1f\n!?";
  static final int WINDOW = 160;

  private final String text;
  private final Speech speech;
  private final List<String> cues;

  EastAsianClauses(String text, Speech speech) {
    this.text = text;
    this.speech = speech;
    this.cues =
        speech.cues().keySet().stream()
            .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
            .toList();
  }

  /** All cues, the longest first. */
  List<String> cues() {
    return cues;
  }

  /** Characters of the quote; a word in letters counts as two. */
  int glyphs(Draft draft) {
    int count = 0;
    for (Span span : draft.spans) {
      boolean inWord = false;
      for (int i = span.start(); i < span.end(); i++) {
        char c = text.charAt(i);
        boolean latin = c < 0x250 && Character.isLetterOrDigit(c);
        count += latin ? (inWord ? 0 : 2) : Character.isLetterOrDigit(c) ? 1 : 0;
        inWord = latin;
      }
    }
    return count;
  }

  /** Where the clause that leads up to {@code open} begins, not before {@code floor}. */
  int start(int open, int floor) {
    int i = open;
    while (i > floor && open - i < WINDOW && !stops(i - 1)) {
      i--;
    }
    return i;
  }

  /** A line feed between two words in letters only wraps the line. */
  private boolean stops(int at) {
    char c = text.charAt(at);
    if (c != '\n') {
      return STOPS.indexOf(c) >= 0;
    }
    int before = at - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0
        || at + 1 >= text.length()
        || !isLatin(text.charAt(before))
        || !isLatin(text.charAt(at + 1));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  /** Gives a quote its speaker and cue. */
  boolean accept(Draft draft, Speaker speaker, String cue) {
    draft.speaker = speaker;
    draft.cue = cue;
    draft.cueClass = speech.cues().get(cue).get(0).cueClass();
    return true;
  }
}
