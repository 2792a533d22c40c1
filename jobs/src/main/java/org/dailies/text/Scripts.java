package org.dailies.text;

/** Scripts, and the languages that their script alone gives away. */
public final class Scripts {
  private Scripts() {}

  /** Whether a character is of a script of East Asia, in which words touch each other. */
  public static boolean isUnspaced(int c) {
    return c >= 0x2e80 && c <= 0xd7af;
  }

  /** The language that the letters of the text decide, or {@link Detected#UNKNOWN}. */
  static Detected decide(String text) {
    int letters = 0;
    int kana = 0;
    int han = 0;
    int hangul = 0;
    int greek = 0;
    int hebrew = 0;
    int thai = 0;
    int georgian = 0;
    int armenian = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x370) {
        if (Character.isLetter(c)) {
          letters++;
        }
        continue;
      }
      if (!Character.isLetter(c) && !Character.isSurrogate(c)) {
        continue;
      }
      letters++;
      if (c >= 0x3040 && c <= 0x30FF) {
        kana++;
      } else if (c >= 0x3400 && c <= 0x9FFF) {
        han++;
      } else if (c >= 0xAC00 && c <= 0xD7A3) {
        hangul++;
      } else if (c <= 0x3FF) {
        greek++;
      } else if (c >= 0x590 && c <= 0x5FF) {
        hebrew++;
      } else if (c >= 0xE00 && c <= 0xE7F) {
        thai++;
      } else if (c >= 0x10A0 && c <= 0x10FF) {
        georgian++;
      } else if (c >= 0x530 && c <= 0x58F) {
        armenian++;
      }
    }
    if (letters == 0) {
      return Detected.UNKNOWN;
    }
    // A CJK letter carries about as much as two and a half Latin ones.
    int latin = letters - kana - han - hangul;
    double cjk = 2.5 * (kana + han + hangul);
    if (cjk > latin) {
      if (hangul > kana + han) {
        return new Detected("ko", 0.99);
      }
      return new Detected(kana * 12 > han + kana ? "ja" : "zh", 0.98);
    }
    int half = letters / 2;
    if (greek > half) {
      return new Detected("el", 0.99);
    }
    if (hebrew > half) {
      return new Detected("he", 0.99);
    }
    if (thai > half) {
      return new Detected("th", 0.99);
    }
    if (georgian > half) {
      return new Detected("ka", 0.99);
    }
    if (armenian > half) {
      return new Detected("hy", 0.99);
    }
    return Detected.UNKNOWN;
  }

  /** Whether most letters are Latin. */
  static boolean latin(String text) {
    int latin = 0;
    int other = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) {
          latin++;
        } else {
          other++;
        }
      }
    }
    return latin > other;
  }

  /** Letters in the text. */
  static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters++;
      }
    }
    return letters;
  }
}
