package org.dailies.article;

import java.util.ArrayList;
import java.util.List;

/** Finds its way in the text of a style sheet; every method reads each character once. */
final class CssText {
  private CssText() {}

  /** The text without its comments, and with its escapes resolved where they stand for a letter. */
  static String plain(String sheet) {
    // Old pages set their style in a comment of HTML, which style sheets allow.
    String css = sheet.indexOf("<!--") < 0 ? sheet : sheet.replace("<!--", " ").replace("-->", " ");
    boolean comments = css.indexOf("/*") >= 0;
    boolean escapes = css.indexOf('\\') >= 0;
    if (!comments && !escapes) {
      return css;
    }
    StringBuilder out = new StringBuilder(css.length());
    int n = css.length();
    int i = 0;
    while (i < n) {
      char c = css.charAt(i);
      if (c == '/' && i + 1 < n && css.charAt(i + 1) == '*') {
        int end = css.indexOf("*/", i + 2);
        out.append(' ');
        i = end < 0 ? n : end + 2;
      } else if (c == '\\' && i + 1 < n) {
        i = escape(css, i + 1, out);
      } else if (c == '"' || c == '\'') {
        int end = afterString(css, i, n);
        out.append(css, i, end);
        i = end;
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }

  /** Appends what an escape stands for, where that is part of a name; else leaves it as it is. */
  private static int escape(String css, int at, StringBuilder out) {
    int i = at;
    int code = 0;
    while (i < css.length() && i < at + 6 && Character.digit(css.charAt(i), 16) >= 0) {
      code = code * 16 + Character.digit(css.charAt(i), 16);
      i++;
    }
    if (i == at) {
      out.append('\\').append(css.charAt(at));
      return at + 1;
    }
    if (i < css.length() && css.charAt(i) <= ' ') {
      i++;
    }
    boolean named = code < 0x10000 && Character.isLetterOrDigit((char) code);
    if (named) {
      out.append((char) code);
    } else {
      out.append("\\?");
    }
    return i;
  }

  /** The first index from here that holds no white space, at most to. */
  static int skip(String css, int from, int to) {
    int i = from;
    while (i < to && css.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  /** The first index of one of the marks, outside of strings, parentheses and brackets; or to. */
  static int stop(String css, int from, int to, String marks) {
    int depth = 0;
    int i = from;
    while (i < to) {
      char c = css.charAt(i);
      if (depth == 0 && marks.indexOf(c) >= 0) {
        return i;
      }
      switch (c) {
        case '(', '[' -> depth++;
        case ')', ']' -> depth = Math.max(0, depth - 1);
        // What is left open ends with the rule.
        case '{', '}' -> {
          if (marks.indexOf(c) >= 0) {
            return i;
          }
        }
        case '\\' -> i++;
        case '"', '\'' -> i = afterString(css, i, to) - 1;
        default -> {
          // Any other character is part of a name or a value.
        }
      }
      i++;
    }
    return to;
  }

  /** The index of the brace that closes the block that begins here, or to. */
  static int close(String css, int from, int to) {
    int depth = 0;
    int i = from;
    while (i < to) {
      switch (css.charAt(i)) {
        case '{' -> depth++;
        case '}' -> {
          if (depth-- == 0) {
            return i;
          }
        }
        case '\\' -> i++;
        case '"', '\'' -> i = afterString(css, i, to) - 1;
        default -> {
          // Any other character stands inside.
        }
      }
      i++;
    }
    return to;
  }

  /** The index after a string that begins here; one that a line's end breaks off ends there. */
  private static int afterString(String css, int from, int to) {
    char quote = css.charAt(from);
    for (int i = from + 1; i < to; i++) {
      char c = css.charAt(i);
      if (c == quote) {
        return i + 1;
      }
      if (c == '\n') {
        return i;
      }
      if (c == '\\') {
        i++;
      }
    }
    return to;
  }

  /** The parts of a list, outside of parentheses and brackets, without the space around them. */
  static List<String> split(String css, String marks) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at <= css.length()) {
      int end = stop(css, at, css.length(), marks);
      String part = css.substring(at, end).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      at = end + 1;
    }
    return parts;
  }
}
