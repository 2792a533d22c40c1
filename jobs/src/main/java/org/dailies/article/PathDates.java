package org.dailies.article;

import static org.dailies.article.Digits.FIRST_YEAR;
import static org.dailies.article.Digits.date;
import static org.dailies.article.Digits.digits;
import static org.dailies.article.Digits.isDigit;
import static org.dailies.article.Digits.number;

import java.time.LocalDate;

/** Reads the dates that addresses hold. */
final class PathDates {
  private PathDates() {}

  /** The date in an address's path, such as /2024/05/01/, /2024-05-01-, /20240501; or null. */
  static Stamp inPath(String url) {
    int scheme = url.indexOf("://");
    int from = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    int query = url.indexOf('?');
    int end = query < 0 ? url.length() : query;
    Stamp month = null;
    for (int i = Math.max(from, 0); from >= 0 && i + 7 < end; i++) {
      boolean start = isDigit(url.charAt(i)) && !isDigit(url.charAt(i - 1));
      if (!start || !digits(url, i, 4)) {
        continue;
      }
      int year = number(url, i, 4);
      if (year < FIRST_YEAR || year > 2100) {
        continue;
      }
      if (digits(url, i, 8) && !digits(url, i, 9)) {
        LocalDate date = date(year, number(url, i + 4, 2), number(url, i + 6, 2));
        if (date != null) {
          return Stamp.day(date);
        }
      }
      char glue = url.charAt(i + 4);
      if (glue == '/' || glue == '-' || glue == '_') {
        Stamp stamp = inPathAt(url, i, year, glue);
        if (stamp != null && stamp.precision().equals("day")) {
          return stamp;
        }
        month = month == null ? stamp : month;
      }
    }
    return month;
  }

  private static Stamp inPathAt(String url, int i, int year, char glue) {
    int at = i + 5;
    int month;
    if (digits(url, at, 2) && !digits(url, at, 3)) {
      month = number(url, at, 2);
      at += 2;
    } else if (digits(url, at, 1) && !digits(url, at, 2)) {
      month = number(url, at, 1);
      at += 1;
    } else {
      int end = at;
      while (end < url.length() && Character.isLetter(url.charAt(end))) {
        end++;
      }
      month = Months.of(url.substring(at, end));
      at = end;
    }
    if (month < 1 || month > 12 || at >= url.length() || url.charAt(at) != glue) {
      return null;
    }
    int length = digits(url, at + 1, 2) && !digits(url, at + 1, 3) ? 2 : 0;
    length = length == 0 && digits(url, at + 1, 1) && !digits(url, at + 1, 2) ? 1 : length;
    LocalDate date = length == 0 ? null : date(year, month, number(url, at + 1, length));
    if (date != null) {
      return Stamp.day(date);
    }
    LocalDate first = glue == '/' ? date(year, month, 1) : null;
    return first == null ? null : new Stamp(first, null, null, "month");
  }
}
