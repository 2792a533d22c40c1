package org.dailies.archive;

/**
 * Tells by the dates in a file's first rows whether they are written month first: {@code
 * 11/25/2025} proves it, {@code 25/11/2025} the contrary.
 */
final class DateOrder {
  private DateOrder() {}

  /** {@code month-first}, {@code day-first}, or null where nothing, or both, is proved. */
  static String of(byte[] b, int from, int to) {
    boolean monthFirst = false;
    boolean dayFirst = false;
    for (int i = from + 1; i + 5 < to; i++) {
      if (b[i] != '/' || !digit(b[i - 1])) {
        continue;
      }
      int start = i - 1 > from && digit(b[i - 2]) ? i - 2 : i - 1;
      int end = digit(b[i + 1]) && digit(b[i + 2]) ? i + 3 : i + 2;
      boolean whole =
          (start == from || !part(b[start - 1]))
              && digit(b[i + 1])
              && end + 4 < to
              && b[end] == '/'
              && (b[end + 1] == '1' || b[end + 1] == '2')
              && digit(b[end + 2])
              && digit(b[end + 3])
              && digit(b[end + 4])
              && (end + 5 == to || !part(b[end + 5]));
      if (whole) {
        int first = number(b, start, i);
        int second = number(b, i + 1, end);
        monthFirst |= second > 12 && second <= 31 && first >= 1 && first <= 12;
        dayFirst |= first > 12 && first <= 31 && second >= 1 && second <= 12;
      }
    }
    return monthFirst == dayFirst ? null : monthFirst ? "month-first" : "day-first";
  }

  private static boolean part(byte b) {
    return digit(b) || b == '/';
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static int number(byte[] b, int from, int to) {
    return to - from == 1 ? b[from] - '0' : 10 * (b[from] - '0') + b[from + 1] - '0';
  }
}
