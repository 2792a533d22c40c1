package org.dailies.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A made press of sixty outlets and the stories of {@link #SERIES} actors in it, day by day, of
 * which it is known what happened.
 *
 * <p>An outlet has a level, a weekday rhythm and days on which it prints more or less than chance
 * gives. An actor's stories come from the outlets in shares of its own, some mostly from one; they
 * spread beside chance from day to day (coefficient of variation up to 0.25) and from week to week
 * (up to 0.2), which is what the press at hand shows: variance by mean 1.4 by day and 1.9 by week
 * at two to six stories a day, once the volume printed is allowed for. One actor in ten ends in a
 * planted burst, whose stories come on top of those of the day; three in ten had one in the past.
 */
final class MadePress {
  static final int DAYS = 800;
  static final int SERIES = 250;
  static final double[] VOLUMES = {2 / 7.0, 4 / 7.0, 1, 5, 20};
  static final double[] RATIOS = {2, 3, 5};
  static final int[] LENGTHS = {1, 3, 7, 14};

  private static final int OUTLETS = 60;
  private static final double YEARLY = 0.3;

  /** What befalls a press. */
  record Kind(
      String name,
      boolean outages,
      boolean floods,
      boolean newcomers,
      boolean growth,
      boolean yearly) {
    static final List<Kind> ALL =
        List.of(
            new Kind("calm", false, false, false, false, false),
            new Kind("outages", true, false, false, false, false),
            new Kind("floods", false, true, false, false, false),
            new Kind("new outlets", false, false, true, false, false),
            new Kind("growth", false, false, true, true, false),
            new Kind("yearly", false, false, false, false, true),
            new Kind("all of it", true, true, true, true, true));
  }

  /**
   * An actor's days.
   *
   * @param ratio by which it was planted to rise, or 1
   * @param length days of the planted burst, up to the last day
   * @param stories stories by day
   * @param others stories on it that are not on generative AI, by day
   * @param outlets stories of the last 400 days by outlet
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Series(
      double volume,
      double ratio,
      int length,
      long[] stories,
      long[] others,
      Map<String, Double> outlets) {}

  /** A stretch of days on which an outlet, or all for -1, was not read as usual. */
  record Event(int outlet, int from, int length, double left) {
    boolean holds(int some, int day) {
      return (outlet < 0 || outlet == some) && day >= from && day < from + length;
    }
  }

  final Kind kind;
  final LocalDate first;
  final long[][] printed = new long[OUTLETS][DAYS];
  final double[] level = new double[OUTLETS];
  final int[] since = new int[OUTLETS];
  final List<Event> outages = new ArrayList<>();
  final List<Event> floods = new ArrayList<>();
  final List<Series> series = new ArrayList<>();

  private final SplittableRandom random;
  private final double[][] reached = new double[DAYS][OUTLETS];
  private final double[][] week = new double[OUTLETS][7];

  MadePress(Kind kind, int seed) {
    this.kind = kind;
    random = new SplittableRandom(31L * seed + 7_919L * Kind.ALL.indexOf(kind) + 1);
    first = LocalDate.parse("2024-01-01").plusDays(seed % 7);
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      level[outlet] = Math.exp(Math.log(60) * random.nextDouble());
      double weekend = 0.4 + 0.5 * random.nextDouble();
      Arrays.fill(week[outlet], 1.1);
      week[outlet][5] = weekend;
      week[outlet][6] = weekend;
      boolean late = kind.newcomers() && outlet % 4 == 0;
      since[outlet] = late ? 60 + random.nextInt(DAYS - 80) : 0;
    }
    happen();
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      for (int day = since[outlet]; day < DAYS; day++) {
        double mean = usual(outlet, day) * heard(outlet, day) * flood(outlet, day);
        printed[outlet][day] = poisson(mean * noise(0.2));
      }
    }
    for (int day = 0; day < DAYS; day++) {
      for (int outlet = 0; outlet < OUTLETS; outlet++) {
        reached[day][outlet] =
            day < since[outlet]
                ? 0
                : usual(outlet, day) / level[outlet] * heard(outlet, day) * flood(outlet, day);
      }
    }
    for (int i = 0; i < SERIES; i++) {
      series.add(actor(VOLUMES[i % VOLUMES.length]));
    }
  }

  /** Failures of the crawl and of outlets, and floods: some among the last days. */
  private void happen() {
    if (kind.outages()) {
      for (int event = 0; event < 5; event++) {
        int length = 1 + random.nextInt(3);
        outages.add(new Event(-1, spot(event == 0, length), length, 0));
      }
      for (int event = 0; event < 16; event++) {
        int length = 1 + random.nextInt(5);
        outages.add(new Event(random.nextInt(OUTLETS), spot(event < 3, length), length, 0));
      }
    }
    if (kind.floods()) {
      for (int event = 0; event < 14; event++) {
        int length = 1 + random.nextInt(2);
        double times = 5 + 3 * random.nextDouble();
        floods.add(new Event(random.nextInt(OUTLETS), spot(event < 3, length), length, times));
      }
    }
  }

  private int spot(boolean late, int length) {
    return late ? DAYS - length - random.nextInt(12) : DAYS - 390 + random.nextInt(360);
  }

  private double usual(int outlet, int day) {
    double mean = level[outlet] * week[outlet][first.plusDays(day).getDayOfWeek().getValue() - 1];
    mean *= kind.growth() ? Math.exp(Math.log(2.5) * day / DAYS) / 1.6 : 1;
    return mean * (kind.yearly() ? 1 + YEARLY / 2 * season(day, 1) : 1);
  }

  private double season(int day, double phase) {
    return Math.sin(2 * Math.PI * day / 365.25 + phase);
  }

  /** The share of what an outlet printed that was read on a day. */
  double heard(int outlet, int day) {
    return outages.stream()
        .filter(one -> one.holds(outlet, day))
        .findFirst()
        .map(Event::left)
        .orElse(1.0);
  }

  /** The articles that an outage on a day took of an outlet, over all its days. */
  double lost(int outlet, int day) {
    double sum = 0;
    for (Event one : outages) {
      for (int at = one.from(); one.holds(outlet, day) && at < one.from() + one.length(); at++) {
        sum += usual(outlet, at);
      }
    }
    return sum;
  }

  private double flood(int outlet, int day) {
    return floods.stream()
        .filter(one -> one.holds(outlet, day))
        .findFirst()
        .map(Event::left)
        .orElse(1.0);
  }

  private Series actor(double volume) {
    double[] share = new double[OUTLETS];
    double sum = 0;
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      share[outlet] = level[outlet] * gamma(1.5);
      sum += share[outlet];
    }
    int home = random.nextInt(OUTLETS);
    double own = 0.4 * random.nextDouble();
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      share[outlet] = (1 - own) * share[outlet] / sum + (outlet == home ? own : 0);
    }
    boolean planted = random.nextInt(10) == 0;
    double ratio = planted ? RATIOS[random.nextInt(RATIOS.length)] : 1;
    int length = planted ? LENGTHS[random.nextInt(LENGTHS.length)] : 0;
    int past = random.nextInt(10) < 3 ? DAYS - 380 + random.nextInt(330) : -20;
    double spread = 0.4 + 0.6 * random.nextDouble();
    double rate = 0.05 + 0.28 * random.nextDouble();
    double phase = 2 * Math.PI * random.nextDouble();
    long[] stories = new long[DAYS];
    long[] others = new long[DAYS];
    Map<String, Double> outlets = new HashMap<>();
    double[] reach = new double[OUTLETS];
    double weekly = 1;
    int turn = random.nextInt(7);
    for (int day = 0; day < DAYS; day++) {
      if (day % 7 == turn) {
        weekly = noise(0.2 * spread);
      }
      double all = 0;
      for (int outlet = 0; outlet < OUTLETS; outlet++) {
        reach[outlet] = share[outlet] * reached[day][outlet];
        all += reach[outlet];
      }
      double usual = volume * (kind.yearly() ? 1 + YEARLY * season(day, phase) : 1);
      double news = usual * weekly * noise(0.25 * spread);
      news += day >= past && day < past + 7 ? 2 * usual : 0;
      news += day >= DAYS - length ? (ratio - 1) * usual : 0;
      stories[day] = poisson(news * all);
      if (day >= DAYS - 400) {
        for (long story = 0; story < stories[day]; story++) {
          outlets.merge(name(drawn(reach, all)), 1.0, Double::sum);
        }
      }
      others[day] = poisson(volume * (1 / rate - 1) * all * noise(0.25));
    }
    return new Series(volume, ratio, length, stories, others, outlets);
  }

  private int drawn(double[] weights, double sum) {
    double left = random.nextDouble() * sum;
    int outlet = 0;
    while (outlet < OUTLETS - 1 && left >= weights[outlet]) {
      left -= weights[outlet++];
    }
    return outlet;
  }

  /** What all outlets printed, by day. */
  long[] volumes() {
    long[] volumes = new long[DAYS];
    for (long[] outlet : printed) {
      for (int day = 0; day < DAYS; day++) {
        volumes[day] += outlet[day];
      }
    }
    return volumes;
  }

  LocalDate last() {
    return first.plusDays(DAYS - 1);
  }

  static String name(int outlet) {
    return "outlet" + outlet + ".example";
  }

  /** Gamma noise with a mean of 1. */
  private double noise(double variation) {
    double shape = 1 / (variation * variation);
    return gamma(shape) / shape;
  }

  /** Knuth's product of uniforms for small means, the rounded normal for large ones. */
  private long poisson(double mean) {
    if (mean > 60) {
      return Math.max(0, Math.round(mean + Math.sqrt(mean) * gaussian()));
    }
    double floor = Math.exp(-mean);
    long count = 0;
    for (double product = random.nextDouble(); product > floor; count++) {
      product *= random.nextDouble();
    }
    return count;
  }

  /** The polar method of Marsaglia. */
  private double gaussian() {
    while (true) {
      double u = 2 * random.nextDouble() - 1;
      double v = 2 * random.nextDouble() - 1;
      double s = u * u + v * v;
      if (s > 0 && s < 1) {
        return u * Math.sqrt(-2 * Math.log(s) / s);
      }
    }
  }

  /** Marsaglia and Tsang (2000), shape above 1. */
  private double gamma(double shape) {
    double d = shape - 1 / 3.0;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = gaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }
}
