package org.dailies.article;

/** The header {@code Content-Range} of RFC 9110. */
final class ContentRange {
  private ContentRange() {}

  /** Whether a range such as {@code bytes 0-1301/1302} holds all there is. */
  static boolean whole(String header) {
    String value = header.strip();
    int space = value.indexOf(' ');
    int dash = value.indexOf('-', space + 1);
    int slash = value.indexOf('/', dash + 1);
    if (space < 0 || dash < 0 || slash < 0) {
      return false;
    }
    long first = number(value, space + 1, dash);
    long last = number(value, dash + 1, slash);
    long size = number(value, slash + 1, value.length());
    return first == 0 && size > 0 && last == size - 1;
  }

  private static long number(String value, int from, int to) {
    String digits = value.substring(from, to).strip();
    boolean sound =
        !digits.isEmpty()
            && digits.length() <= 15
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return sound ? Long.parseLong(digits) : -1;
  }
}
