package org.dailies.edition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dailies.config.ReportConfig;
import org.dailies.trend.Grain;

/**
 * The days that a report counts.
 *
 * @param from first day of the window
 * @param to last day, the report's today
 * @param beforeFrom first day of the window of the same length before it
 * @param earliest first day of the longest trend shown
 */
record ReportWindow(LocalDate from, LocalDate to, LocalDate beforeFrom, LocalDate earliest) {
  static ReportWindow of(ReportConfig config, LocalDate today) {
    LocalDate from = today.minusDays(config.windowDays() - 1L);
    LocalDate earliest = from;
    LocalDate day = today.minusDays(config.days() - 1L);
    LocalDate week = start(Grain.WEEK, today).minusWeeks(config.weeks() - 1L);
    LocalDate month = start(Grain.MONTH, today).minusMonths(config.months() - 1L);
    for (LocalDate candidate : new LocalDate[] {day, week, month}) {
      earliest = candidate.isBefore(earliest) ? candidate : earliest;
    }
    return new ReportWindow(from, today, from.minusDays(config.windowDays()), earliest);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** First day of the period of a grain that holds the day. */
  static LocalDate start(Grain grain, LocalDate day) {
    return switch (grain) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** Last day of the period of a grain that begins on the day. */
  static LocalDate end(Grain grain, LocalDate start) {
    return switch (grain) {
      case DAY -> start;
      case WEEK -> start.plusDays(6);
      case MONTH -> start.plusMonths(1).minusDays(1);
    };
  }

  /** First period of a grain that the report shows. */
  LocalDate first(Grain grain, ReportConfig config) {
    LocalDate last = start(grain, to);
    return switch (grain) {
      case DAY -> last.minusDays(config.days() - 1L);
      case WEEK -> last.minusWeeks(config.weeks() - 1L);
      case MONTH -> last.minusMonths(config.months() - 1L);
    };
  }
}
