package org.dailies.topic;

/**
 * Finds web addresses in a text: what begins with {@code http://}, {@code https://} or {@code
 * www.}, and a host with a path such as {@code news.example.com/film}. One pass, whatever the text.
 */
final class WebAddresses {
  private static final int SHORTEST_DOMAIN = 2;
  private static final int LONGEST_DOMAIN = 6;

  private final String text;

  /** Where the last row of labels that is no host ended: nothing that begins inside it is one. */
  private int noHostBefore;

  private WebAddresses(String text) {
    this.text = text;
  }

  /** The text with as many blanks where web addresses stood. */
  static String blanked(String text) {
    return new WebAddresses(text).blanked();
  }

  private String blanked() {
    StringBuilder blanked = null;
    int at = 0;
    while (at < text.length()) {
      int end = end(at);
      if (end < 0) {
        at++;
        continue;
      }
      blanked = blanked == null ? new StringBuilder(text) : blanked;
      for (; at < end; at++) {
        blanked.setCharAt(at, ' ');
      }
    }
    return blanked == null ? text : blanked.toString();
  }

  /** Where the address that begins at an offset ends, or -1. */
  private int end(int at) {
    int scheme = scheme(at);
    if (scheme > at && scheme < text.length() && isGraphic(text.charAt(scheme))) {
      return graphic(scheme);
    }
    if (at < noHostBefore || !isLabel(text.charAt(at)) || !isBorder(at)) {
      return -1;
    }
    int path = path(at);
    return path < 0 ? -1 : graphic(path);
  }

  private int scheme(int at) {
    char first = text.charAt(at);
    if (first == 'h') {
      return text.startsWith("http://", at)
          ? at + 7
          : text.startsWith("https://", at) ? at + 8 : -1;
    }
    return first == 'w' && text.startsWith("www.", at) ? at + 4 : -1;
  }

  /** Where the path behind the host that begins at an offset begins, or -1. */
  private int path(int from) {
    int dot = -1;
    int at = from;
    while (at < text.length() && (isLabel(text.charAt(at)) || opensLabel(at))) {
      dot = text.charAt(at) == '.' ? at : dot;
      at++;
    }
    boolean host = dot >= 0 && isDomain(dot + 1, at) && at < text.length();
    if (host && text.charAt(at) == '/') {
      return at;
    }
    noHostBefore = at;
    return -1;
  }

  private boolean opensLabel(int at) {
    return text.charAt(at) == '.' && at + 1 < text.length() && isLabel(text.charAt(at + 1));
  }

  private boolean isDomain(int from, int to) {
    if (to - from < SHORTEST_DOMAIN || to - from > LONGEST_DOMAIN) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** Whether a word begins or ends between two characters. */
  private boolean isBorder(int at) {
    boolean before = at > 0 && isWord(text.codePointBefore(at));
    return before != isWord(text.charAt(at));
  }

  private static boolean isWord(int c) {
    return c == '_'
        || Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private int graphic(int at) {
    int end = at;
    while (end < text.length() && isGraphic(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLabel(char c) {
    return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** A printed character of ASCII other than the space. */
  private static boolean isGraphic(char c) {
    return c > ' ' && c < '\u007f';
  }
}
