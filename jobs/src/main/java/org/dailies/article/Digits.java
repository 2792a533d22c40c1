package org.dailies.article;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads numbers and days at a place in a text, and makes dates of them. */
final class Digits {
  static final int FIRST_YEAR = 1990;

  private Digits() {}

  /** The years by which the Thai calendar is ahead. */
  private static final int BUDDHIST = 543;

  static LocalDate date(int stated, int month, int day) {
    boolean buddhist = stated >= FIRST_YEAR + BUDDHIST && stated <= 2100 + BUDDHIST;
    int year = buddhist ? stated - BUDDHIST : stated;
    if (year < FIRST_YEAR || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      // The 31st of a month of thirty days is no date, which is what null says.
      return null;
    }
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean digits(String s, int at, int count) {
    if (at < 0 || at + count > s.length()) {
      return false;
    }
    for (int i = at; i < at + count; i++) {
      if (!isDigit(s.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static int number(String s, int at, int count) {
    int value = 0;
    for (int i = at; i < at + count; i++) {
      value = value * 10 + (s.charAt(i) - '0');
    }
    return value;
  }
}
