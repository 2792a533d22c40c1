package org.dailies.mention;

import org.dailies.text.Glyphs;

/** The lines that an outlet repeats on its pages. */
public final class Boilerplate {
  private static final int LONGEST = 200;

  private Boilerplate() {}

  /**
   * A paragraph as the table of an outlet's lines keeps it: folded, digits made 0, blanks trimmed,
   * cut after 200 glyphs.
   */
  public static String line(String paragraph) {
    String folded = Glyphs.fold(paragraph).strip();
    StringBuilder line = new StringBuilder(Math.min(folded.length(), LONGEST));
    boolean digit = false;
    for (int i = 0; i < folded.length() && line.length() < LONGEST; i++) {
      char c = folded.charAt(i);
      boolean now = Character.isDigit(c);
      if (!now) {
        line.append(c);
      } else if (!digit) {
        line.append('0');
      }
      digit = now;
    }
    return line.toString();
  }
}
