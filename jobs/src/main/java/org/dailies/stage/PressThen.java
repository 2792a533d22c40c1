package org.dailies.stage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether an outlet that is read now was read then, by stretches of a fortnight back from today.
 *
 * <p>A past in which another press was read is no measure for the present: when most of what is
 * printed now comes from outlets that were not read then, or most of what was printed then from
 * outlets that are not read any more, counts differ with the crawl and not with the news.
 */
final class PressThen {
  private static final int STRETCH = 14;
  private static final int NOW = 2;

  private final long now;
  private final Set<Integer> days;

  private PressThen(long now, Set<Integer> days) {
    this.now = now;
    this.days = days;
  }

  /** An outlet's days, by what it printed on them. */
  static PressThen of(Map<LocalDate, Long> printed, LocalDate today) {
    int last = (int) today.toEpochDay();
    long now = 0;
    Set<Integer> stretches = new TreeSet<>();
    int first = last;
    for (Map.Entry<LocalDate, Long> one : printed.entrySet()) {
      int day = (int) one.getKey().toEpochDay();
      int stretch = (last - day) / STRETCH;
      now += stretch < NOW ? one.getValue() : 0;
      stretches.add(stretch);
      first = Math.min(first, day);
    }
    Set<Integer> days = new TreeSet<>();
    if (now > 0) {
      for (int stretch : stretches) {
        for (int day = last - (stretch + 1) * STRETCH + 1; day <= last - stretch * STRETCH; day++) {
          if (day >= first) {
            days.add(day);
          }
        }
      }
    }
    return new PressThen(now, days);
  }

  /** What it printed of late; 0 for an outlet that is not read now. */
  long now() {
    return now;
  }

  /** The days of fortnights in which an outlet that is read now was read. */
  Set<Integer> days() {
    return days;
  }

  /** What it prints now, on a day of a fortnight in which it was read; else 0. */
  long readOn(int day) {
    return days.contains(day) ? now : 0;
  }

  /** The same of all outlets of a scope. */
  static final class Sums {
    private final int last;
    private final int since;
    private final Map<Integer, Long> read = new HashMap<>();
    private final Map<Integer, long[]> printed = new TreeMap<>();
    private long now;

    /** Of outlets whose days are known from one day on. */
    Sums(LocalDate since, LocalDate today) {
      this.last = (int) today.toEpochDay();
      this.since = (int) since.toEpochDay();
    }

    /**
     * Adds a day.
     *
     * @param articles what all printed
     * @param still what those printed that are read now
     * @param of what those print now that were read then
     */
    void add(int day, long articles, long still, long of) {
      int stretch = (last - day) / STRETCH;
      now += stretch < NOW ? articles : 0;
      read.merge(day, of, Long::sum);
      long[] sums = printed.computeIfAbsent(stretch, s -> new long[2]);
      sums[0] += articles;
      sums[1] += still;
    }

    /**
     * Whether another press was read on a day: less than half of the one of now, or mostly other.
     * Nothing is known of days before those the outlets' days begin with.
     */
    boolean another(int day) {
      int stretch = (last - day) / STRETCH;
      long[] sums = printed.getOrDefault(stretch, new long[2]);
      boolean told =
          now > 0
              && day >= since
              && stretch >= NOW
              && (sums[0] > 0 || read.getOrDefault(day, 0L) > 0);
      return told && (2 * read.getOrDefault(day, 0L) < now || 2 * sums[1] < sums[0]);
    }
  }
}
