package org.dailies.trend;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The lengths of period in which trends are counted. */
public enum Grain {
  DAY,
  /** ISO weeks, Monday to Sunday. */
  WEEK,
  MONTH;

  /** The grain of that code. */
  public static Grain parse(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The code in tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The first day of the period that holds a day. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** The first day of the period {@code steps} after the one that begins on {@code start}. */
  public LocalDate plus(LocalDate start, long steps) {
    return switch (this) {
      case DAY -> start.plusDays(steps);
      case WEEK -> start.plusWeeks(steps);
      case MONTH -> start.plusMonths(steps);
    };
  }

  /** A period's name for people: {@code 2026-03-09}, {@code 2026-W11}, {@code 2026-03}. */
  public String label(LocalDate start) {
    return switch (this) {
      case DAY -> start.toString();
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              start.get(IsoFields.WEEK_BASED_YEAR),
              start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", start.getYear(), start.getMonthValue());
    };
  }
}
