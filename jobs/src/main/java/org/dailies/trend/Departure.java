package org.dailies.trend;

import java.time.LocalDate;

/**
 * How the newest days of a series depart from what was expected, by one question.
 *
 * @param question what was asked
 * @param kind {@code spike} of up to seven days, {@code shift} of more, or {@code drop}
 * @param from the first day that departs
 * @param until the last
 * @param observed stories counted from the first to the last day
 * @param expected stories expected of those days
 * @param ratio observed by expected
 * @param p the p-value, corrected for all windows that were looked at
 * @param visibleFrom the least multiple of what is expected of a week that would have shown with
 *     probability {@link #SEEN}
 */
public record Departure(
    Question question,
    String kind,
    LocalDate from,
    LocalDate until,
    long observed,
    double expected,
    Ratio ratio,
    double p,
    double visibleFrom) {
  /** The probability with which a change is said to be seen. */
  public static final double SEEN = 0.8;

  private static final double FALL = 0.05;
  private static final int SPIKE_DAYS = 7;

  /** The p-value that is about as small as an alert's must be. */
  public static final double SHOWS = 0.001;

  static Departure of(
      Windows windows, Spreads spreads, double rise, double fall, double confidence) {
    boolean up = rise / (1 - FALL) <= fall / FALL;
    double p = Math.min(1, up ? rise / (1 - FALL) : fall / FALL);
    int[] days = days(windows, spreads, up);
    long observed = windows.observed(days[0], days[1]);
    Expected expected = windows.expected(days[0], days[1], spreads).orElseThrow();
    String kind = up ? days[0] - days[1] < SPIKE_DAYS ? "spike" : "shift" : "drop";
    return new Departure(
        windows.question(),
        kind,
        windows.newest().minusDays(days[0]),
        windows.newest().minusDays(days[1]),
        observed,
        expected.mean(),
        Ratio.of(observed, expected, confidence),
        p,
        visible(windows, spreads));
  }

  /** Whether it is more than was expected. */
  public boolean rise() {
    return !kind.equals("drop");
  }

  /**
   * The first and the last day back of the window that departs most, of all within the fourteen
   * days: by the likelihood ratio of Kulldorff (1997) over the spread.
   */
  private static int[] days(Windows windows, Spreads spreads, boolean up) {
    int length = windows.stories().length;
    int heard = 0;
    while (heard < length - 1 && windows.means()[heard] <= 0) {
      heard++;
    }
    int[] found = {heard, heard};
    double most = Double.NEGATIVE_INFINITY;
    for (int last = 0; last < length; last++) {
      for (int first = last; first < length; first++) {
        double ratio =
            windows
                .expected(first, last, spreads)
                .map(new Counted(windows.observed(first, last), up)::ratio)
                .orElse(Double.NEGATIVE_INFINITY);
        if (ratio > most) {
          most = ratio;
          found = new int[] {first, last};
        }
      }
    }
    return found;
  }

  private record Counted(long count, boolean up) {
    private double ratio(Expected expected) {
      if ((count > expected.mean()) != up) {
        return Double.NEGATIVE_INFINITY;
      }
      return likelihood(count, expected.mean()) * expected.mean() / expected.variance();
    }
  }

  private static double likelihood(long count, double mean) {
    return (count == 0 ? 0 : count * Math.log(count / mean)) - count + mean;
  }

  private static double visible(Windows windows, Spreads spreads) {
    int week = Math.min(SPIKE_DAYS, windows.sums().length);
    return windows.sums()[week - 1] <= 0
        ? Expected.NEVER
        : windows.expected(week, spreads).visibleFrom(SHOWS, SEEN);
  }
}
