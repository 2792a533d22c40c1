package org.dailies.trend;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.dailies.TrendConfig;

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
    for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
      double usual = usual(articles, day, first, today);
      long printed = articles.getOrDefault(day, 0L);
      health.put(day, new OutletHealth(usual, printed, state(printed, usual, config)));
    }
    return health;
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

  private static double usual(
      Map<LocalDate, Long> articles, LocalDate day, LocalDate first, LocalDate today) {
    long[] counts = new long[2 * WEEKS];
    int count = 0;
    for (int week = -WEEKS; week <= WEEKS; week++) {
      LocalDate other = day.plusWeeks(week);
      if (week != 0 && !other.isBefore(first) && !other.isAfter(today)) {
        counts[count++] = articles.getOrDefault(other, 0L);
      }
    }
    if (count == 0) {
      return 0;
    }
    Arrays.sort(counts, 0, count);
    return (counts[(count - 1) / 2] + counts[count / 2]) / 2.0;
  }
}
