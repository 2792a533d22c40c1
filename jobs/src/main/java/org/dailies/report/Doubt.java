package org.dailies.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What data health leaves of a comparison: how much of the window was not read as usual.
 *
 * @param marked share of the window's days that are marked, 0 to 1
 * @param newPress share of the window's articles that come from outlets not read before, 0 to 1
 * @param undated share of all stored articles that bear no date, 0 to 1
 */
record Doubt(double marked, double newPress, double undated) {
  /** The share from which days, articles or outlets make an order or a change doubtful. */
  static final double FROM = 0.2;

  static Doubt of(Report report) {
    Header head = report.header();
    DataHealth health = report.health();
    long days = ChronoUnit.DAYS.between(head.from(), head.to()) + 1;
    long fresh = health.newOutlets().stream().mapToLong(Tally::count).sum();
    return new Doubt(
        (double) markedDays(health) / days,
        share(fresh, head.articles().value()),
        share(health.undated(), health.articles()));
  }

  /** A day on which several outlets were not heard is one day. */
  static long markedDays(DataHealth health) {
    return health.masked().stream().map(MaskedDay::day).distinct().count();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : Math.min(1, (double) part / whole);
  }

  /** Whether nothing of it reaches so far that an order or a change could come of it alone. */
  boolean none() {
    return marked < FROM && newPress < FROM && undated < FROM;
  }

  /** What makes a comparison doubtful, a clause each. */
  List<String> reasons(Words words) {
    List<String> reasons = new ArrayList<>();
    if (marked >= FROM) {
      reasons.add(words.say("doubt.marked", "share", words.percent(marked)));
    }
    if (newPress >= FROM) {
      reasons.add(words.say("doubt.new-press", "share", words.percent(newPress)));
    }
    if (undated >= FROM) {
      reasons.add(words.say("doubt.undated", "share", words.percent(undated)));
    }
    return reasons;
  }
}
