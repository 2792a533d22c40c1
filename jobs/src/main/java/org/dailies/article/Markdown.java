package org.dailies.article;

/** Takes Markdown's marks off a text that carries them. */
final class Markdown {
  private Markdown() {}

  /** The text without heading marks, emphasis, images and link targets. */
  static String plain(String text) {
    if (!text.contains("](")
        && !text.contains("**")
        && !text.startsWith("#")
        && !text.contains("\n#")) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    int n = text.length();
    boolean lineStart = true;
    while (i < n) {
      char c = text.charAt(i);
      if (lineStart && (c == '#' || c == '>')) {
        int end = i;
        while (end < n && text.charAt(end) == c) {
          end++;
        }
        if (end < n && text.charAt(end) == ' ') {
          i = end + 1;
          lineStart = false;
          continue;
        }
      }
      lineStart = c == '\n';
      if (c == '*' && i + 1 < n && text.charAt(i + 1) == '*') {
        i += 2;
        continue;
      }
      boolean image = c == '!' && i + 1 < n && text.charAt(i + 1) == '[';
      if (image || c == '[') {
        int open = image ? i + 1 : i;
        int close = indexWithin(text, "](", open, 300);
        int end = close < 0 ? -1 : indexWithin(text, ")", close, 600);
        if (end >= 0) {
          if (!image) {
            out.append(text, open + 1, close);
          }
          i = end + 1;
          continue;
        }
      }
      out.append(c);
      i++;
    }
    return out.toString();
  }

  private static int indexWithin(String text, String what, int from, int reach) {
    int at = text.indexOf(what, from);
    int feed = text.indexOf('\n', from);
    return at < 0 || at > from + reach || (feed >= 0 && feed < at) ? -1 : at;
  }
}
