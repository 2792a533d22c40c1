package org.dailies.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.dailies.config.TrendConfig;

/** A series of made days up to {@link #TODAY}, Poisson by what each leads one to expect. */
final class MadeSeries {
  static final LocalDate TODAY = LocalDate.parse("2026-03-15");
  static final int DAYS = 560;
  private static final TrendConfig CONFIG = TrendConfig.defaults();
  private static final int OTHERS = 4;

  final List<HeardCount> days = new ArrayList<>();

  /**
   * Days numbered from the newest, 0, back.
   *
   * @param mean stories to expect of a day back
   * @param others other stories by those of a usual day
   * @param exposure what was heard
   */
  MadeSeries(
      long seed,
      IntToDoubleFunction mean,
      IntToDoubleFunction others,
      IntToDoubleFunction exposure) {
    Random random = new Random(seed);
    for (int back = DAYS - 1; back >= 0; back--) {
      double heard = exposure.applyAsDouble(back);
      days.add(
          new HeardCount(
              TODAY.minusDays(back),
              poisson(random, mean.applyAsDouble(back)),
              poisson(random, OTHERS * others.applyAsDouble(back)),
              100 * heard));
    }
  }

  DaySeries series() {
    TreeMap<LocalDate, HeardCount> weeks = new TreeMap<>();
    for (HeardCount day : days) {
      LocalDate week = Grain.WEEK.start(day.first());
      weeks.merge(
          week,
          new HeardCount(week, day.stories(), day.others(), day.exposure()),
          (a, b) ->
              new HeardCount(
                  week,
                  a.stories() + b.stories(),
                  a.others() + b.others(),
                  a.exposure() == 0 || b.exposure() == 0 ? 0 : a.exposure() + b.exposure()));
    }
    List<HeardCount> recent = days.subList(DAYS - 400, DAYS);
    return DaySeries.of(
            "actor=a", new ArrayList<>(weeks.values()), recent, List.of(), List.of(), CONFIG)
        .orElseThrow();
  }

  SeriesVerdict verdict() {
    DaySeries series = series();
    return DayJudge.of(List.of(series), CONFIG).verdict(series).orElseThrow();
  }

  long stories(LocalDate from, LocalDate until) {
    return days.stream()
        .filter(day -> !day.first().isBefore(from) && !day.first().isAfter(until))
        .mapToLong(HeardCount::stories)
        .sum();
  }

  private static long poisson(Random random, double mean) {
    double floor = Math.exp(-mean);
    long count = 0;
    for (double product = random.nextDouble(); product > floor; count++) {
      product *= random.nextDouble();
    }
    return count;
  }
}
