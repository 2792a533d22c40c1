package org.dailies.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.dailies.config.TrendConfig;

/**
 * What an outlet normally prints on a weekday, and whether it did.
 *
 * @param usual the median of the same weekday over the eight weeks before and after
 * @param articles what it printed
 * @param state {@code silent}, {@code flooded} or {@code normal}
 */
public record OutletHealth(double usual, long articles, String state) {
  private static final int WEEKS = 8;

  /**
   * Each day from an outlet's first article to {@code today}.
   *
   * <p>A day before the first article is not silence: the outlet was not read yet.
   */
  public static Map<LocalDate, OutletHealth> of(
      Map<LocalDate, Long> articles, LocalDate today, TrendConfig config) {
    Map<LocalDate, OutletHealth> health = new TreeMap<>();
    if (articles.isEmpty()) {
      return health;
    }
    LocalDate first = new TreeMap<>(articles).firstKey();
    long[] printed = new long[(int) Math.max(0, ChronoUnit.DAYS.between(first, today) + 1)];
    articles.forEach(
        (day, count) -> {
          if (!day.isAfter(today)) {
            printed[(int) ChronoUnit.DAYS.between(first, day)] = count;
          }
        });
    long[] around = new long[2 * WEEKS];
    for (int day = 0; day < printed.length; day++) {
      double usual = usual(printed, day, around);
      health.put(
          first.plusDays(day),
          new OutletHealth(usual, printed[day], state(printed[day], usual, config)));
    }
    return health;
  }

  /** Whether it printed far from what it usually does. */
  public boolean amiss() {
    return !state.equals("normal");
  }

  /**
   * Whether outlets that are amiss carry too much of what a series counts for its day to tell
   * anything.
   *
   * @param amiss the outlets
   * @param shares each outlet's share of what the series counts
   */
  public static boolean masked(
      Collection<String> amiss, Map<String, Double> shares, TrendConfig config) {
    double share = 0;
    for (String outlet : amiss) {
      share += shares.getOrDefault(outlet, 0.0);
    }
    return share > 0 && share >= config.maskFrom();
  }

  /** Whether a period tells something: a longer one does with up to a quarter of it masked. */
  public static boolean healthy(Grain grain, LocalDate period, NavigableSet<LocalDate> masked) {
    int days = masked.subSet(period, true, grain.plus(period, 1), false).size();
    return switch (grain) {
      case DAY -> days == 0;
      case WEEK -> days < 2;
      case MONTH -> days < 8;
    };
  }

  private static String state(long printed, double usual, TrendConfig config) {
    if (usual < config.usualFrom()) {
      return "normal";
    }
    if (printed < config.silentBelow() * usual) {
      return "silent";
    }
    return printed > config.floodedAbove() * usual ? "flooded" : "normal";
  }

  private static double usual(long[] printed, int day, long[] around) {
    int count = 0;
    for (int week = -WEEKS; week <= WEEKS; week++) {
      int other = day + 7 * week;
      if (week != 0 && other >= 0 && other < printed.length) {
        around[count++] = printed[other];
      }
    }
    if (count == 0) {
      return 0;
    }
    Arrays.sort(around, 0, count);
    return (around[(count - 1) / 2] + around[count / 2]) / 2.0;
  }
}
