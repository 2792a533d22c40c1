package org.dailies.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * An ARC record's first line (version 1: {@code URL IP date type length}; version 2 has five fields
 * more before the length).
 *
 * @param length the content's length, or -1 where it is no number
 */
record ArcLine(String uri, String ip, Instant date, String mediaType, int status, long length) {

  /** The line in {@code b[from, to)}, or null where it is none. */
  static ArcLine parse(byte[] b, int from, int to) {
    if (to - from > 16384 || !looksRight(b, from, to)) {
      return null;
    }
    String[] words = HeaderFields.text(b, from, to).strip().split(" ", -1);
    int n = words.length;
    long length = Numbers.parse(words[n - 1]);
    boolean second = n >= 10 && date(words[n - 8]);
    boolean first = n >= 5 && date(words[n - 3]);
    if ((!second && !first) || length < 0) {
      return null;
    }
    int day = second ? n - 8 : n - 3;
    if (day < 2) {
      return null;
    }
    String uri = String.join(" ", Arrays.copyOf(words, day - 1));
    int status = second ? (int) Math.max(0, Numbers.parse(words[day + 2])) : 0;
    return new ArcLine(uri, words[day - 1], instant(words[day]), words[day + 1], status, length);
  }

  /** Whether a line begins with a scheme, as every ARC record does. */
  static boolean looksRight(byte[] b, int from, int to) {
    int i = from;
    while (i < to && i - from < 20 && (b[i] | 32) >= 'a' && (b[i] | 32) <= 'z') {
      i++;
    }
    return i - from >= 2 && i < to && b[i] == ':';
  }

  private static boolean date(String word) {
    if (word.equals("-")) {
      return true;
    }
    return word.length() >= 8 && word.length() <= 17 && word.chars().allMatch(Character::isDigit);
  }

  private static Instant instant(String digits) {
    return timestamp(digits);
  }

  /** The instant of a timestamp of 8 to 17 digits ({@code yyyyMMddHHmmss…}), or null. */
  static Instant timestamp(String digits) {
    if (digits.length() < 8 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    try {
      return LocalDateTime.of(
              Integer.parseInt(digits.substring(0, 4)),
              part(digits, 4),
              part(digits, 6),
              part(digits, 8),
              part(digits, 10),
              part(digits, 12))
          .toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int part(String digits, int at) {
    return digits.length() >= at + 2 ? Integer.parseInt(digits.substring(at, at + 2)) : 0;
  }
}
