package org.dailies.article;

/** Reads the digits of all scripts as those of ASCII. */
final class Numerals {
  private Numerals() {}

  /** The text with every decimal digit, such as Arabic or Devanagari ones, as one of 0 to 9. */
  static String ascii(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = c < 0x80 ? -1 : Character.digit(c, 10);
      if (digit >= 0) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, (char) ('0' + digit));
      }
    }
    return out == null ? text : out.toString();
  }
}
