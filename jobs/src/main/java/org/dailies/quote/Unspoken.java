package org.dailies.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dailies.language.NameWords;

/** Tells words in which nobody is named who could speak here. */
final class Unspoken {
  /** Words and marks of the line under a picture, at most. */
  private static final int LONGEST_CREDIT = 40;

  /** Words of a title in italics, at most. */
  private static final int LONGEST_TITLE = 9;

  private final Words words;
  private final Speech speech;
  private final boolean[] quoted;

  private Unspoken(Words words, Speech speech) {
    this.words = words;
    this.speech = speech;
    this.quoted = new boolean[words.size() + 1];
  }

  /** For each word whether it stands in marks, in a picture credit or in a title in italics. */
  static boolean[] of(Words words, Speech speech, List<Marked> marked) {
    Unspoken unspoken = new Unspoken(words, speech);
    for (Marked m : marked) {
      Arrays.fill(
          unspoken.quoted,
          words.from(m.open()),
          Math.max(words.from(m.open()), words.from(m.close())),
          true);
    }
    unspoken.credits();
    unspoken.italics();
    return unspoken.quoted;
  }

  /** "Jane Doe | Agency | Archive": nobody speaks in the line under a picture. */
  private void credits() {
    int from = 0;
    int bars = 0;
    for (int i = 0; i < words.size(); i++) {
      bars += words.first(i) == '|' ? 1 : 0;
      if (words.isBreak(i) || i + 1 == words.size()) {
        for (int k = from; bars > 1 && i - from <= LONGEST_CREDIT && k <= i; k++) {
          quoted[k] = true;
        }
        from = i + 1;
        bars = 0;
      }
    }
  }

  /** "_Ghost Elephants_": titles that a page sets in italics do not speak. */
  private void italics() {
    int open = -1;
    for (int i = 0; i < words.size(); i++) {
      open = words.opensItalics(i) ? i : words.isBreak(i) ? -1 : open;
      if (open >= 0 && words.closesItalics(i)) {
        if (i - open <= LONGEST_TITLE && !isSource(open, i + 1)) {
          Arrays.fill(quoted, open, i + 1, true);
        }
        open = -1;
      }
    }
  }

  /** "_The Daily_ also reported": a newspaper's name in italics. */
  private boolean isSource(int from, int to) {
    boolean source = speech.sourceAt(words, from - 2) > 0 || speech.sourceAt(words, from - 3) > 0;
    for (int i = to; i < to + 3; i++) {
      source |= speech.cueAt(words, i) != null;
    }
    return source || speech.has(NameWords.OUTLETS, words.text(from, to).toLowerCase(Locale.ROOT));
  }
}
