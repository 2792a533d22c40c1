package org.dailies.text;

/**
 * Cuts runs of combining marks to what a letter can carry, as Unicode's stream-safe text format
 * does (UAX 15, 13): putting a longer run in order takes time that grows with its square.
 */
public final class StreamSafe {
  /** Marks on one letter, at most. */
  private static final int MOST = 30;

  private static final char FIRST_MARK = '\u0300';

  private StreamSafe() {}

  /** The text without the marks beyond the thirtieth of a run; the same object where none is. */
  public static String of(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = isMark(text.charAt(i)) ? run + 1 : 0;
      if (run > MOST) {
        return cut(text, i);
      }
    }
    return text;
  }

  private static String cut(String text, int from) {
    StringBuilder kept = new StringBuilder(text.length()).append(text, 0, from);
    int run = MOST;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      run = isMark(c) ? run + 1 : 0;
      if (run <= MOST) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static boolean isMark(char c) {
    return c >= FIRST_MARK
        && (Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.ENCLOSING_MARK);
  }
}
