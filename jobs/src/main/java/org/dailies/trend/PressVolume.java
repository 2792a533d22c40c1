package org.dailies.trend;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The volume of a press by day: what its outlets printed, chance left out.
 *
 * <p>A day lies between what was printed and the mean of its weekday over the weeks around, the
 * nearer to what was printed the more there is of it and the more days differ beside chance (gamma
 * prior). So the days of a large press count as printed, and those of a handful of articles do not
 * swing with each.
 */
public final class PressVolume {
  private static final int WEEKS = 4;
  private static final double LEAST = 0.001;

  private PressVolume() {}

  /**
   * The volume of each day.
   *
   * @param printed articles by epoch day, an outlet that is amiss at its usual volume; a day that
   *     is absent brought none
   */
  public static NavigableMap<Integer, Double> of(NavigableMap<Integer, Double> printed) {
    NavigableMap<Integer, Double> volumes = new TreeMap<>();
    if (printed.isEmpty()) {
      return volumes;
    }
    int first = printed.firstKey();
    int last = printed.lastKey();
    Map<Integer, Double> usual = new TreeMap<>();
    double more = 0;
    double squares = 0;
    for (int day = first; day <= last; day++) {
      double mean = mean(printed, day, first, last);
      double away = printed.getOrDefault(day, 0.0) - mean;
      usual.put(day, mean);
      more += away * away - mean;
      squares += mean * mean;
    }
    double size = 1 / Math.max(LEAST, squares > 0 ? more / squares : LEAST);
    usual.forEach(
        (day, mean) ->
            volumes.put(day, mean * (printed.getOrDefault(day, 0.0) + size) / (mean + size)));
    return volumes;
  }

  private static double mean(NavigableMap<Integer, Double> printed, int day, int first, int last) {
    double sum = 0;
    int days = 0;
    for (int week = -WEEKS; week <= WEEKS; week++) {
      int other = day + 7 * week;
      if (other >= first && other <= last) {
        sum += printed.getOrDefault(other, 0.0);
        days++;
      }
    }
    return sum / days;
  }
}
