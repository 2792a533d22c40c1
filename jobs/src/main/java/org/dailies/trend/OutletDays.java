package org.dailies.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dailies.config.TrendConfig;

/** The days of one outlet, tested against chance: see {@link OutletHealth}. */
final class OutletDays {
  /** Weeks before and after a day whose same weekdays tell what is usual. */
  private static final int WEEKS = 8;

  /** Squared residuals count up to so many times the mean, so that outages do not hide others. */
  private static final double CAP = 9;

  /** Same weekdays from which on the least and the most are left out of the mean. */
  private static final int TRIMMED = 5;

  /** Days in a row that tell of one outlet's state together. */
  private record Run(int from, int to, double p) {}

  private final long[] printed;
  private final double[] usual;
  private final double[] mean;
  private final TrendConfig config;
  private final double spread;

  OutletDays(long[] printed, TrendConfig config) {
    this.printed = printed.clone();
    this.config = config;
    this.usual = new double[printed.length];
    this.mean = new double[printed.length];
    for (int day = 0; day < printed.length; day++) {
      long[] around = around(printed, day);
      usual[day] = median(around);
      mean[day] = mean(around);
    }
    this.spread = spread();
  }

  /** {@code silent}, {@code flooded} or {@code normal} for each day. */
  String[] states() {
    String[] states = new String[printed.length];
    Arrays.fill(states, "normal");
    mark(states, runs(), "silent");
    mark(states, floods(), "flooded");
    return states;
  }

  /** Marks the discoveries among runs; days in no run are tests that found nothing. */
  private void mark(String[] states, List<Run> runs, String state) {
    int in = runs.stream().mapToInt(run -> run.to - run.from).sum();
    double[] p = new double[runs.size() + printed.length - in];
    Arrays.fill(p, 1);
    for (int r = 0; r < runs.size(); r++) {
      p[r] = runs.get(r).p;
    }
    double[] adjusted = Discoveries.adjusted(p);
    for (int r = 0; r < runs.size(); r++) {
      if (adjusted[r] <= config.falseDiscovery()) {
        Arrays.fill(states, runs.get(r).from, runs.get(r).to, state);
      }
    }
  }

  /** The longest runs of days below the share of what is usual that silence must fall below. */
  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int day = 0;
    while (day < printed.length) {
      int from = day;
      long sum = 0;
      double expected = 0;
      while (day < printed.length && printed[day] < config.silentBelow() * mean[day]) {
        sum += printed[day];
        expected += mean[day];
        day++;
      }
      if (day > from) {
        // Days scatter by themselves: the run's spread is that of a day over its length.
        double p = Tails.atMost(sum, expected, spread / (day - from));
        runs.add(new Run(from, day, p));
      } else {
        day++;
      }
    }
    return runs;
  }

  private List<Run> floods() {
    List<Run> floods = new ArrayList<>();
    for (int day = 0; day < printed.length; day++) {
      if (usual[day] >= config.usualFrom() && printed[day] > config.floodedAbove() * usual[day]) {
        floods.add(new Run(day, day + 1, Tails.atLeast(printed[day], mean[day], spread)));
      }
    }
    return floods;
  }

  /** By how much days scatter more than Poisson's: (variance - mean) / mean², at least 0. */
  private double spread() {
    double more = 0;
    double squares = 0;
    for (int day = 0; day < printed.length; day++) {
      double residual = printed[day] - mean[day];
      more += Math.min(residual * residual, CAP * Math.max(1, mean[day])) - mean[day];
      squares += mean[day] * mean[day];
    }
    return squares == 0 ? 0 : Math.max(0, more / squares);
  }

  /** The median of the same weekday over the weeks before and after; 0 where there is none. */
  static double usual(long[] printed, int day) {
    return median(around(printed, day));
  }

  private static long[] around(long[] printed, int day) {
    long[] around = new long[2 * WEEKS];
    int count = 0;
    for (int week = -WEEKS; week <= WEEKS; week++) {
      int other = day + 7 * week;
      if (week != 0 && other >= 0 && other < printed.length) {
        around[count++] = printed[other];
      }
    }
    long[] sorted = Arrays.copyOf(around, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private static double median(long[] sorted) {
    int count = sorted.length;
    return count == 0 ? 0 : (sorted[(count - 1) / 2] + sorted[count / 2]) / 2.0;
  }

  private static double mean(long[] sorted) {
    int cut = sorted.length >= TRIMMED ? 1 : 0;
    return Arrays.stream(sorted, cut, Math.max(cut, sorted.length - cut)).average().orElse(0);
  }
}
