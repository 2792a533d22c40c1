package org.dailies.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.dailies.Shown;
import org.dailies.trend.Grain;

/** Numbers and dates as an English reader expects them, in the same words in every renderer. */
final class Figures {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MIDDLE =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private Figures() {}

  /** 1,234. */
  static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** A share of 0 to 1 as 12.3%; without a decimal from 99.95% and at 0. */
  static String percent(double share) {
    if (share == 0) {
      return "0%";
    }
    if (share >= 0.9995) {
      return "100%";
    }
    return String.format(Locale.ROOT, "%.1f%%", share * 100);
  }

  /** The interval of a rate as 9–21%, or a dash without a base. */
  static String interval(Rate rate) {
    if (!rate.known()) {
      return "–";
    }
    return String.format(Locale.ROOT, "%.0f–%.0f%%", rate.low() * 100, rate.high() * 100);
  }

  /** The rate as 12.3%, or a dash without a base. */
  static String rate(Rate rate) {
    return rate.known() ? percent(rate.value()) : "–";
  }

  /** One decimal. */
  static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** A probability, never as a bare 0. */
  static String probability(double p) {
    return p < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
  }

  /** "1 story", "2 stories". */
  static String many(long value, String one, String several) {
    return count(value) + " " + (value == 1 ? one : several);
  }

  /** Saturday 22 November 2025. */
  static String fullDate(LocalDate day) {
    return FULL.format(day);
  }

  /** 22 November 2025. */
  static String longDate(LocalDate day) {
    return LONG.format(day);
  }

  /** 22 Nov 2025; "undated" for null. */
  static String date(LocalDate day) {
    return day == null ? "undated" : MIDDLE.format(day);
  }

  /** 22 Nov. */
  static String shortDate(LocalDate day) {
    return SHORT.format(day);
  }

  /** A period as its grain says it: 22 Nov 2025; 16–22 Nov 2025; Nov 2025. */
  static String period(Grain grain, LocalDate from, LocalDate to) {
    return switch (grain) {
      case DAY, WEEK -> range(from, to);
      case MONTH ->
          YearMonth.from(from).equals(YearMonth.from(to)) ? MONTH.format(from) : range(from, to);
    };
  }

  /** The same within a sentence: on 22 Nov 2025; in the week of 16–22 Nov 2025; in Nov 2025. */
  static String when(Grain grain, LocalDate from, LocalDate to) {
    String period = period(grain, from, to);
    return switch (grain) {
      case DAY -> (to.equals(from) ? "on " : "from ") + period;
      case WEEK -> (to.equals(from.plusDays(6)) ? "in the week of " : "from ") + period;
      case MONTH -> "in " + period;
    };
  }

  /** Two days as one range, without what they share. */
  static String range(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return MIDDLE.format(from);
    }
    if (from.getYear() != to.getYear()) {
      return MIDDLE.format(from) + " – " + MIDDLE.format(to);
    }
    if (from.getMonth() != to.getMonth()) {
      return SHORT.format(from) + " – " + MIDDLE.format(to);
    }
    return from.getDayOfMonth() + "–" + MIDDLE.format(to);
  }

  /** The length of the days from and to, both inclusive: 12 weeks, 30 days. */
  static String window(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    return days % 7 == 0 && days > 13 ? many(days / 7, "week", "weeks") : many(days, "day", "days");
  }

  /** The outlet, or what is said where none is known. */
  static String outlet(String outlet) {
    return outlet == null ? "outlet unknown" : Shown.plain(outlet);
  }

  /** The title, or what is said where there is none. */
  static String title(String title) {
    return title == null || title.isBlank() ? "Untitled" : Shown.plain(title);
  }

  /** A language code as English calls the language; the code itself where it has no name. */
  static String language(String code) {
    return code.equals("und")
        ? "language not known"
        : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /** The first letter as a capital. */
  static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /** A code in words: {@code duplicate-capture} as duplicate capture. */
  static String words(String code) {
    return code.replace('-', ' ').replace('_', ' ');
  }
}
