package org.dailies.article;

import java.text.Normalizer;
import org.dailies.text.StreamSafe;

/** Cleans and measures stretches of text. */
final class Words {
  private Words() {}

  /** White space collapsed, invisible characters dropped, NFC. */
  static String clean(String raw) {
    if (raw == null || raw.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder(raw.length());
    append(out, raw);
    return finish(out);
  }

  /** Appends text with its white space collapsed, also against what stands there already. */
  static void append(StringBuilder out, String raw) {
    boolean gap = out.length() == 0 || out.charAt(out.length() - 1) == ' ';
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c > ' ' && c < 0x7F) {
        out.append(c);
        gap = false;
      } else if (space(c)) {
        if (!gap) {
          out.append(' ');
          gap = true;
        }
      } else if (!invisible(c)) {
        out.append(c);
        gap = false;
      }
    }
  }

  /** The builder's text without white space at its ends, in NFC. */
  static String finish(StringBuilder out) {
    int end = out.length();
    int start = 0;
    while (end > start && out.charAt(end - 1) == ' ') {
      end--;
    }
    while (start < end && out.charAt(start) == ' ') {
      start++;
    }
    String text = out.substring(start, end);
    if (below(text, '\u0300')) {
      // Nothing to compose, and no script that writes no spaces.
      return text;
    }
    text = StreamSafe.of(closeWide(text));
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean below(String text, char limit) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= limit) {
        return false;
      }
    }
    return true;
  }

  /** The text without spaces between two letters of scripts that write none. */
  private static String closeWide(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ' ' && unspaced(text.charAt(i - 1)) && unspaced(text.charAt(i + 1))) {
        StringBuilder closed = new StringBuilder(text.length());
        for (int k = 0; k < text.length(); k++) {
          boolean gap =
              text.charAt(k) == ' '
                  && k > 0
                  && k + 1 < text.length()
                  && unspaced(text.charAt(k - 1))
                  && unspaced(text.charAt(k + 1));
          if (!gap) {
            closed.append(text.charAt(k));
          }
        }
        return closed.toString();
      }
    }
    return text;
  }

  private static boolean unspaced(char c) {
    return (c >= 0x3041 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || c == '。' || c == '、';
  }

  private static boolean space(char c) {
    return c <= ' '
        || c == 0x85
        || c == 0xA0
        || (c >= 0x2000 && c <= 0x200A)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000
        || c == 0x1680;
  }

  private static boolean invisible(char c) {
    return (c >= 0x7F && c <= 0x9F)
        || c == 0xAD
        || c == 0x200B
        || c == 0x2060
        || c == 0xFEFF
        || c == 0xFFFE
        || c == 0xFFFF;
  }

  /** Words: runs of letters and digits; each CJK letter counts as half a word. */
  static int count(String text) {
    int words = 0;
    int cjk = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x3040 && c <= 0x9FFF) {
        cjk++;
        inside = false;
      } else if (letterOrDigit(c) || Character.isSurrogate(c)) {
        if (!inside) {
          words++;
        }
        inside = true;
      } else if (c != '\'' && c != '’' && c != '-') {
        inside = false;
      }
    }
    return words + (cjk + 1) / 2;
  }

  /** As {@link Character#isLetterOrDigit}, sooner for ASCII. */
  static boolean letterOrDigit(char c) {
    return c < 0x80
        ? ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  /** Whether a text is this one once {@link #squash squashed}. */
  static boolean squashesTo(String text, String squashed) {
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (letterOrDigit(c) || Character.isSurrogate(c)) {
        if (at == squashed.length() || Character.toLowerCase(c) != squashed.charAt(at)) {
          return false;
        }
        at++;
      }
    }
    return at == squashed.length();
  }

  /** Letters and digits in lower case, nothing else: equal for titles that differ in dress. */
  static String squash(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (letterOrDigit(c) || Character.isSurrogate(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  /** Whether the text ends as a sentence does. */
  static boolean endsSentence(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?…。！？｡।؟:".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”’»«“)]』」）› ".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }
}
