package org.dailies.report;

import java.time.LocalDate;

/**
 * The stable names of a report's numbers, such as {@code
 * n:genai-stories:netflix:2025-10-20..2025-11-09}: measure, what it is counted for, first and last
 * day. The same number has the same id in every run, in the page's links, in the evidence files and
 * for {@code dailies evidence}.
 */
public final class NumberId {

  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";

  private NumberId() {}

  /**
   * Names the number of a measure over the days from and to, both inclusive.
   *
   * @param measure what is counted, such as {@code genai-stories}
   * @param keys what it is counted for: entry, frame, topic or outlet ids; any character outside
   *     {@code [A-Za-z0-9._-]} is written as ~ and its code in hexadecimal
   */
  public static String of(String measure, LocalDate from, LocalDate to, String... keys) {
    StringBuilder id = new StringBuilder("n:").append(plain(measure));
    for (String key : keys) {
      id.append(':').append(plain(key));
    }
    return id.append(':').append(from).append("..").append(to).toString();
  }

  private static String plain(String key) {
    StringBuilder out = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (PLAIN.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('~').append(Integer.toHexString(c));
      }
    }
    return out.toString();
  }
}
