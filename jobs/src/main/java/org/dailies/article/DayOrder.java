package org.dailies.article;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the month or the day comes first in dates such as 11/05/2025, by what else shows it.
 *
 * @param proven by other dates of the page or by its address; null where nothing proves it
 * @param regional by the page's language and region; null where they do not say
 */
record DayOrder(Boolean proven, Boolean regional) {
  static final DayOrder UNKNOWN = new DayOrder(null, null);

  private static final Set<String> MONTH_FIRST = Set.of("US", "PH");

  /** Regions of English in which both orders are in use. */
  private static final Set<String> MIXED = Set.of("CA");

  /** A date with hyphens and its year last; "5-minute" and "14-3" are none. */
  private static final Pattern HYPHENS =
      Pattern.compile("(?<!\\d)(\\d{1,2})-\\d{1,2}-\\d{4}(?!\\d)");

  private static final int MAX_BLOCKS = 600;
  private static final int LONGEST = 100;

  /** What a page shows for a date of its own that can be read in two ways. */
  static DayOrder of(Page page, String url, String language, Stamp stamp) {
    if (stamp == null || stamp.swapped() == null) {
      return UNKNOWN;
    }
    Stamp path = url == null ? null : PathDates.inPath(url);
    if (path != null) {
      boolean dayFirst = same(path, stamp.date());
      boolean monthFirst = same(path, stamp.swapped());
      if (dayFirst != monthFirst) {
        return new DayOrder(monthFirst, null);
      }
    }
    Boolean proven = null;
    for (int i = 0; proven == null && i < Math.min(MAX_BLOCKS, page.blocks().size()); i++) {
      String text = page.blocks().get(i).text;
      proven = text.length() <= LONGEST ? proof(text, stamp) : null;
    }
    return new DayOrder(proven, regional(language, page.meta.get("og:locale")));
  }

  private static boolean same(Stamp path, LocalDate date) {
    boolean month =
        path.date().getYear() == date.getYear() && path.date().getMonth() == date.getMonth();
    return month && (path.precision().equals("month") || path.date().equals(date));
  }

  /** What a line proves: the same day with the month's name, or a number that is no month. */
  private static Boolean proof(String text, Stamp stamp) {
    Stamp other = Dates.find(text);
    if (other == null || other.swapped() != null) {
      return null;
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      Matcher hyphens = HYPHENS.matcher(text);
      slash = hyphens.find() ? hyphens.end(1) : -1;
    }
    if (slash > 0
        && slash + 5 < text.length()
        && Digits.isDigit(text.charAt(slash - 1))
        && Digits.isDigit(text.charAt(slash + 1))) {
      int start = slash > 1 && Digits.isDigit(text.charAt(slash - 2)) ? slash - 2 : slash - 1;
      if (start > 0 && Digits.isDigit(text.charAt(start - 1))) {
        return null;
      }
      int length = Digits.digits(text, slash + 1, 2) ? 2 : 1;
      int first = Digits.number(text, start, slash - start);
      int second = Digits.number(text, slash + 1, length);
      return (second > 12 && first <= 12) ? Boolean.TRUE : first > 12 ? Boolean.FALSE : null;
    }
    return other.date().equals(stamp.swapped())
        ? Boolean.TRUE
        : other.date().equals(stamp.date()) ? Boolean.FALSE : null;
  }

  private static Boolean regional(String language, String locale) {
    String told = locale != null && locale.length() >= 5 ? locale : language;
    if (told == null || told.isBlank()) {
      return null;
    }
    String code = told.strip().replace('_', '-');
    int dash = code.indexOf('-');
    String region = dash < 0 ? "" : code.substring(dash + 1).toUpperCase(Locale.ROOT);
    boolean english = code.toLowerCase(Locale.ROOT).startsWith("en");
    if (!english) {
      return false;
    }
    return (region.isEmpty() || MIXED.contains(region))
        ? null
        : Boolean.valueOf(MONTH_FIRST.contains(region));
  }

  /**
   * The stamp as it is to be read, or null where nothing tells.
   *
   * @param last the last day that it may lie on, or null
   * @param country of the outlet, or null
   * @param language of the text, ISO 639-1 or "und"
   */
  Stamp settle(Stamp stamp, LocalDate last, String country, String language) {
    if (stamp == null || stamp.swapped() == null) {
      return stamp;
    }
    Boolean monthFirst = proven;
    if (monthFirst == null && last != null) {
      boolean dayLate = stamp.date().isAfter(last);
      boolean monthLate = stamp.swapped().isAfter(last);
      monthFirst = dayLate == monthLate ? null : Boolean.valueOf(dayLate);
    }
    boolean american = stamp.offset() != null && american(stamp.offset().getTotalSeconds() / 3600);
    if (monthFirst == null && american) {
      monthFirst = true;
    }
    monthFirst = monthFirst == null ? regional : monthFirst;
    if (monthFirst == null && country != null) {
      monthFirst = MONTH_FIRST.contains(country);
    }
    if (monthFirst == null && !language.equals("en") && !language.equals("und")) {
      monthFirst = false;
    }
    return monthFirst == null ? null : monthFirst ? stamp.monthFirst() : stamp.or(null);
  }

  private static boolean american(int hours) {
    return hours <= -4 && hours >= -8;
  }
}
