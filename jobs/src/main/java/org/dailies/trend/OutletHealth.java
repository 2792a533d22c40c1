package org.dailies.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.dailies.config.TrendConfig;

/**
 * What an outlet normally prints on a weekday, and whether it did.
 *
 * <p>A small outlet prints nothing on many a day, so a quiet day is no outage by itself. A run of
 * days below a share of the weekday's mean is silence only where so little is too improbable by the
 * outlet's own counts: negative binomial, with the mean of the weekday and the spread of all days,
 * the run taken as one, under control of the false discovery rate over the outlet's days (Benjamini
 * and Hochberg 1995). A flood is tested likewise, each day for itself.
 *
 * @param usual the median of the same weekday over the eight weeks before and after
 * @param articles what it printed
 * @param state {@code silent}, {@code flooded} or {@code normal}
 */
public record OutletHealth(double usual, long articles, String state) {
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
    String[] states = new OutletDays(printed, config).states();
    for (int day = 0; day < printed.length; day++) {
      health.put(
          first.plusDays(day),
          new OutletHealth(OutletDays.usual(printed, day), printed[day], states[day]));
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
}
