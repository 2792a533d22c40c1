package org.dailies.article;

import static org.dailies.article.Digits.FIRST_YEAR;
import static org.dailies.article.Digits.date;
import static org.dailies.article.Digits.digits;
import static org.dailies.article.Digits.isDigit;
import static org.dailies.article.Digits.number;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.language.BylineWords;
import org.dailies.language.Languages;

/** Reads dates as machines and as people write them, in one pass and without backtracking. */
final class Dates {
  private static final Set<String> YEAR_SIGNS = Languages.builtIn().union(BylineWords.YEAR_SIGNS);

  /** The year before the first of an era, by its sign. */
  private static final Map<String, List<String>> ERAS = Languages.builtIn().union(BylineWords.ERAS);

  private static final int LOOK = 400;
  private static final char FIRST_THAI = '\u0E00';
  private static final char FIRST_IDEOGRAPH = '\u3000';

  private Dates() {}

  /** The date that a field holds, such as a meta tag's content, or null. */
  static Stamp parse(String value) {
    if (value == null) {
      return null;
    }
    String s = Numerals.ascii(value.strip());
    if (s.length() < 8 || s.length() > 120) {
      return s.length() == 7 ? month(s) : null;
    }
    Stamp iso = iso(s, 0);
    if (iso != null) {
      return iso;
    }
    Stamp epoch = epoch(s);
    return epoch != null ? epoch : find(s);
  }

  /** Whether there is a digit of any script, or an ideograph that may stand for a number. */
  private static boolean counts(String s) {
    for (int i = 0; i < Math.min(s.length(), LOOK + 40); i++) {
      char c = s.charAt(i);
      if (c >= FIRST_IDEOGRAPH || Character.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  private static Stamp month(String s) {
    boolean shaped =
        digits(s, 0, 4) && (s.charAt(4) == '-' || s.charAt(4) == '/') && digits(s, 5, 2);
    LocalDate date = shaped ? date(number(s, 0, 4), number(s, 5, 2), 1) : null;
    return date == null ? null : new Stamp(date, null, null, "month");
  }

  private static Stamp epoch(String s) {
    if ((s.length() != 10 && s.length() != 13) || !digits(s, 0, s.length())) {
      return null;
    }
    if (s.startsWith("19")
        || (s.startsWith("20") && s.length() == 10 && s.compareTo("2000000000") > 0)) {
      return null;
    }
    long millis = Long.parseLong(s) * (s.length() == 10 ? 1000L : 1L);
    var at = Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
    return at.getYear() < FIRST_YEAR
        ? null
        : new Stamp(at.toLocalDate(), at.toLocalTime().withNano(0), ZoneOffset.UTC, "second");
  }

  /** A date in ISO 8601's order that begins at {@code at}, with whatever time follows, or null. */
  static Stamp iso(String s, int at) {
    LocalDate date;
    int i;
    if (digits(s, at, 8) && !digits(s, at, 9)) {
      date = date(number(s, at, 4), number(s, at + 4, 2), number(s, at + 6, 2));
      i = at + 8;
    } else if (digits(s, at, 4) && at + 4 < s.length()) {
      char glue = s.charAt(at + 4);
      if (glue != '-' && glue != '/' && glue != '.') {
        return null;
      }
      int monthLength = digits(s, at + 5, 2) ? 2 : digits(s, at + 5, 1) ? 1 : 0;
      int dayAt = at + 5 + monthLength + 1;
      if (monthLength == 0 || dayAt >= s.length() || s.charAt(dayAt - 1) != glue) {
        return null;
      }
      int dayLength = digits(s, dayAt, 2) ? 2 : digits(s, dayAt, 1) ? 1 : 0;
      if (dayLength == 0) {
        return null;
      }
      date = date(number(s, at, 4), number(s, at + 5, monthLength), number(s, dayAt, dayLength));
      i = dayAt + dayLength;
    } else {
      return null;
    }
    return date == null ? null : Clock.timed(date, s, i);
  }

  /**
   * The first date in running text, numbers or names, or null; looks at {@link #LOOK} characters.
   */
  static Stamp find(String said) {
    if (!counts(said)) {
      return null;
    }
    String text = Numerals.ascii(said);
    int n = Math.min(text.length(), LOOK);
    int i = 0;
    while (i < n) {
      char c = text.charAt(i);
      boolean wordStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (isDigit(c)) {
        Stamp stamp = numeric(text, i);
        if (stamp != null) {
          return stamp;
        }
        while (i < n && isDigit(text.charAt(i))) {
          i++;
        }
      } else if (c >= FIRST_IDEOGRAPH && era(text, i) != null) {
        Stamp stamp = inEra(text, i, era(text, i));
        if (stamp != null) {
          return stamp;
        }
        i++;
      } else if (wordStart && Character.isLetter(c)) {
        int end = wordEnd(text, i, n);
        int month = Months.of(text.substring(i, end));
        Stamp stamp = month == 0 ? null : monthFirst(text, end, month);
        if (stamp != null) {
          return stamp;
        }
        i = end;
      } else {
        i++;
      }
    }
    return null;
  }

  /** A date that begins with a digit: 2024-05-01, 01.05.2024, 1 May 2024, 2024年5月1日. */
  private static Stamp numeric(String s, int at) {
    if (digits(s, at, 4)) {
      Stamp iso = iso(s, at);
      if (iso != null) {
        return iso;
      }
      return eastern(s, at);
    }
    int dayLength = digits(s, at, 2) ? 2 : 1;
    int i = at + dayLength;
    int day = number(s, at, dayLength);
    if (i >= s.length() || digits(s, at, 3)) {
      return null;
    }
    char glue = s.charAt(i);
    if (glue == '.' || glue == '/' || glue == '-') {
      int monthAt = i + 1;
      while (glue == '.' && monthAt < s.length() && s.charAt(monthAt) == ' ') {
        monthAt++;
      }
      int monthLength = digits(s, monthAt, 2) ? 2 : digits(s, monthAt, 1) ? 1 : 0;
      int yearAt = monthAt + monthLength + 1;
      if (monthLength > 0 && yearAt <= s.length() && s.charAt(yearAt - 1) == glue) {
        return westernNumeric(s, day, number(s, monthAt, monthLength), yearAt, glue);
      }
    }
    return dayFirst(s, i, day);
  }

  private static Stamp westernNumeric(String s, int first, int second, int at, char glue) {
    int yearAt = at;
    while (yearAt < s.length() && s.charAt(yearAt) == ' ') {
      yearAt++;
    }
    int year;
    int end;
    if (digits(s, yearAt, 4)) {
      year = number(s, yearAt, 4);
      end = yearAt + 4;
    } else if (digits(s, yearAt, 2) && !digits(s, yearAt, 3) && glue != '-') {
      year = 2000 + number(s, yearAt, 2);
      end = yearAt + 2;
    } else {
      return null;
    }
    boolean american = second > 12 && first <= 12;
    LocalDate date = american ? date(year, first, second) : date(year, second, first);
    boolean either = glue != '.' && !american && first <= 12 && first != second;
    if (date == null) {
      return null;
    }
    Stamp stamp = Clock.timed(date, s, end);
    return either ? stamp.or(date(year, first, second)) : stamp;
  }

  private static Stamp eastern(String s, int at) {
    int i = at + 4;
    while (i < s.length() && s.charAt(i) == ' ') {
      i++;
    }
    if (i >= s.length() || !YEAR_SIGNS.contains(s.substring(i, i + 1))) {
      return null;
    }
    return monthAndDay(s, i, number(s, at, 4));
  }

  /** The sign of an era, such as Reiwa, at which a date begins, or null. */
  private static String era(String s, int at) {
    for (String era : ERAS.keySet()) {
      if (s.startsWith(era, at)) {
        return era;
      }
    }
    return null;
  }

  /** A date by the years of an era: 令和7年11月6日, 民國114年11月6日. */
  private static Stamp inEra(String s, int at, String era) {
    int i = at + era.length();
    int length = digits(s, i, 3) ? 3 : digits(s, i, 2) ? 2 : digits(s, i, 1) ? 1 : 0;
    int end = i + length;
    if (length == 0 || end >= s.length() || !YEAR_SIGNS.contains(s.substring(end, end + 1))) {
      return null;
    }
    return monthAndDay(s, end, Integer.parseInt(ERAS.get(era).get(0)) + number(s, i, length));
  }

  /** The date after the sign of its year. */
  private static Stamp monthAndDay(String s, int at, int year) {
    int i = at;
    int[] values = new int[2];
    for (int k = 0; k < 2; k++) {
      i++;
      while (i < s.length() && s.charAt(i) == ' ') {
        i++;
      }
      int length = digits(s, i, 2) ? 2 : digits(s, i, 1) ? 1 : 0;
      if (length == 0) {
        return null;
      }
      values[k] = number(s, i, length);
      i += length;
    }
    LocalDate date = date(year, values[0], values[1]);
    return date == null ? null : Clock.timed(date, s, i);
  }

  /** Where a word ends; marks above and below letters, and full stops inside, are part of it. */
  private static int wordEnd(String s, int at, int limit) {
    int i = at;
    while (i < limit && wordPart(s, i)) {
      i++;
    }
    return i;
  }

  private static boolean wordPart(String s, int at) {
    char c = s.charAt(at);
    boolean inner = c == '.' && at + 1 < s.length() && s.charAt(at + 1) >= FIRST_THAI;
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return Character.isLetter(c) || inner || mark;
  }

  /** After a day of the month: "1 May 2024", "1er mai 2024", "1. Mai 2024", "1 de mayo de 2024". */
  private static Stamp dayFirst(String s, int at, int day) {
    int i = at;
    for (int words = 0; words < 3; words++) {
      while (i < s.length() && !Character.isLetterOrDigit(s.charAt(i))) {
        i++;
      }
      int start = i;
      i = wordEnd(s, i, s.length());
      if (i == start || start - at > 12) {
        return null;
      }
      int month = Months.of(s.substring(start, i));
      if (month > 0) {
        return withYear(s, i, month, day);
      }
      if (i - start > 3) {
        return null;
      }
    }
    return null;
  }

  /** After a month's name: "May 1, 2024", "May 1st 2024", "May 2024" gives no day and so null. */
  private static Stamp monthFirst(String s, int at, int month) {
    int i = at;
    while (i < s.length() && i < at + 3 && !isDigit(s.charAt(i))) {
      i++;
    }
    int length = digits(s, i, 2) ? 2 : digits(s, i, 1) ? 1 : 0;
    if (length == 0 || digits(s, i, 3)) {
      return null;
    }
    return withYear(s, i + length, month, number(s, i, length));
  }

  private static Stamp withYear(String s, int at, int month, int day) {
    int limit = Math.min(s.length(), at + 9);
    for (int i = at; i < limit; i++) {
      if (isDigit(s.charAt(i))) {
        boolean whole = digits(s, i, 4) && !digits(s, i, 5);
        LocalDate date = whole ? date(number(s, i, 4), month, day) : null;
        return date == null ? null : Clock.timed(date, s, i + 4);
      }
    }
    return null;
  }
}
