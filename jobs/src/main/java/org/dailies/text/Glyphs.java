package org.dailies.text;

import java.text.Normalizer;

/**
 * A text folded for matching: lower case, accents off Latin and Greek letters, full-width forms,
 * quotes, apostrophes, dashes and spaces made plain, invisible marks dropped, runs of blanks made
 * one. Every glyph knows where it stands in the text.
 */
public final class Glyphs {
  private static final char DROPPED = 0;
  private static final char[] FOLDED = table();

  private final String text;
  private final char[] folded;

  /** Where each glyph begins, or null where none was dropped. */
  private final int[] offsets;

  private final int length;

  private Glyphs(String text, char[] folded, int[] offsets, int length) {
    this.text = text;
    this.folded = folded;
    this.offsets = offsets;
    this.length = length;
  }

  /** Folds a text. */
  public static Glyphs of(String text) {
    char[] folded = text.toCharArray();
    char last = '\n';
    for (int i = 0; i < folded.length; i++) {
      char glyph = FOLDED[folded[i]];
      if (glyph == DROPPED || (glyph == ' ' && last == ' ')) {
        return shortened(text, folded, i, last);
      }
      folded[i] = glyph;
      last = glyph;
    }
    return new Glyphs(text, folded, null, folded.length);
  }

  /** Folds on from the first glyph that is dropped: from there on offsets differ from indexes. */
  private static Glyphs shortened(String text, char[] folded, int from, char before) {
    int[] offsets = new int[folded.length + 1];
    for (int i = 0; i < from; i++) {
      offsets[i] = i;
    }
    int length = from;
    char last = before;
    for (int i = from; i < folded.length; i++) {
      char glyph = FOLDED[folded[i]];
      if (glyph == DROPPED || (glyph == ' ' && last == ' ')) {
        continue;
      }
      folded[length] = glyph;
      offsets[length++] = i;
      last = glyph;
    }
    offsets[length] = folded.length;
    return new Glyphs(text, folded, offsets, length);
  }

  /** The text folded, as a string of its own. */
  public static String fold(String text) {
    Glyphs glyphs = of(text);
    return new String(glyphs.folded, 0, glyphs.length);
  }

  /** How many glyphs there are. */
  public int length() {
    return length;
  }

  /** The folded glyph at an index. */
  public char at(int index) {
    return folded[index];
  }

  /** The offset in the text at which the glyph begins; for {@link #length()}, the text's end. */
  public int start(int index) {
    return offset(index);
  }

  /** The offset in the text at which the glyph before {@code index} ends. */
  public int end(int index) {
    if (index == 0) {
      return 0;
    }
    int end = offset(index - 1) + 1;
    while (end < text.length() && isMark(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The text that was folded. */
  public String text() {
    return text;
  }

  /**
   * The folded glyphs, in an array that may be longer than {@link #length()}; not to be changed.
   */
  public char[] array() {
    return folded;
  }

  private int offset(int index) {
    return offsets == null ? index : offsets[index];
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      table[c] = fold((char) c);
    }
    return table;
  }

  private static char fold(char c) {
    switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032', '\u00B4', '`', '\u055A':
        return '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033', '\uFF02':
      case '\u300A', '\u300B', '\u300C', '\u300D', '\u300E', '\u300F', '\u3008', '\u3009':
        return '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE63', '\uFF0D':
        return '-';
      case '\n', '\r':
        return '\n';
      case '\u30FB', '\uFF65', '\u2022', '\u2027', '\u22C5', '\u00B7':
        return '\u00B7';
      case 'ı':
        return 'i';
      case 'ø', 'Ø':
        return 'o';
      case 'ł', 'Ł':
        return 'l';
      case 'đ', 'Đ':
        return 'd';
      default:
        break;
    }
    if (c < 0x80) {
      return c <= ' ' ? ' ' : Character.toLowerCase(c);
    }
    if (Character.isSurrogate(c)) {
      return c;
    }
    int type = Character.getType(c);
    if (type == Character.SPACE_SEPARATOR) {
      return ' ';
    }
    if (type == Character.FORMAT || type == Character.CONTROL || isLatinMark(c)) {
      return DROPPED;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    if (script == Character.UnicodeScript.HANGUL || script == Character.UnicodeScript.HIRAGANA) {
      return c;
    }
    boolean compatible = c >= 0xFF00 && c <= 0xFFEF;
    boolean accented =
        script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.GREEK;
    if (compatible || accented) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
      char base = plain.charAt(0);
      for (int i = 1; i < plain.length(); i++) {
        if (!isMark(plain.charAt(i))) {
          return Character.toLowerCase(c);
        }
      }
      return base == ' ' ? ' ' : Character.toLowerCase(base);
    }
    return Character.toLowerCase(c);
  }

  private static boolean isLatinMark(char c) {
    return c >= 0x0300 && c <= 0x036F;
  }
}
