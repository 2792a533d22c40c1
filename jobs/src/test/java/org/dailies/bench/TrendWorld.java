package org.dailies.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dailies.config.TrendConfig;
import org.dailies.trend.Expectation;
import org.dailies.trend.Expected;
import org.dailies.trend.Grain;
import org.dailies.trend.Observed;
import org.dailies.trend.OutletHealth;

/**
 * A press drawn with a seed: outlets whose crawlers fail now and then, some on the last days too,
 * and actors whose stories are a part of all that is written about them.
 *
 * <p>An actor's stories have a weekday pattern, a slow trend, weeks in which all that is written
 * about it doubles, more spread than chance gives, copies in other outlets of which one in fifty is
 * not known as a copy, and an outlet of its own that carries a good part of them.
 */
final class TrendWorld {
  static final double[] VOLUMES = {0.1, 0.3, 4 / 7.0, 1, 2, 5, 20, 50};
  static final double[] RATIOS = {2, 3, 5, 10};
  static final int DAYS = 735;

  private static final TrendConfig CONFIG = TrendConfig.defaults();
  private static final int OUTLETS = 40;
  private static final double PRINTED = 600;
  private static final double MISSED = 0.02;
  private static final double[] WEEK = {1.1, 1.15, 1.15, 1.1, 1.05, 0.75, 0.7};

  /**
   * An actor.
   *
   * @param planted the ratio planted in the newest period, or 1
   * @param shift whether it was planted in the newest periods instead
   * @param copied whether a story of the newest day was printed by dozens of outlets
   * @param truth what is expected of its newest period, known without an estimate
   * @param newest the stories of that period
   * @param out the share of its stories that outlets silent on the last day carry
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Actor(
      double volume,
      double planted,
      boolean shift,
      boolean copied,
      Expected truth,
      long newest,
      double out,
      long[] articles,
      Map<Grain, List<Observed>> grains) {}

  private final SplittableRandom random;
  private final double spread;
  private final LocalDate first;
  private final double[] weight = new double[OUTLETS];
  private final double[][] read = new double[OUTLETS][DAYS];
  private final double[] all = new double[DAYS];
  private final Map<LocalDate, List<String>> amiss = new TreeMap<>();
  private final NavigableSet<LocalDate> masked = new TreeSet<>();

  /** A world whose days or weeks spread by up to {@code spread} beside chance (as a part of 1). */
  TrendWorld(int seed, double spread) {
    this.spread = spread;
    random = new SplittableRandom(1_000_003L * seed + 17);
    first = LocalDate.parse("2024-01-01").plusDays(seed % 7);
    double sum = 0;
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      weight[outlet] = 1.0 / (outlet + 3);
      sum += weight[outlet];
    }
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      weight[outlet] /= sum;
    }
    outages(seed);
    health();
  }

  /** Each outlet fails twice, all together four times, and every second night some on the last. */
  private void outages(int seed) {
    for (double[] days : read) {
      Arrays.fill(days, 1);
      for (int event = 0; event < 2; event++) {
        fail(days, random.nextInt(DAYS - 10), 1 + random.nextInt(4), 0.2 * random.nextDouble());
      }
    }
    for (int event = 0; event < 4; event++) {
      int start = random.nextInt(DAYS - 10);
      int length = 1 + random.nextInt(3);
      double left = 0.7 * random.nextDouble();
      for (double[] days : read) {
        fail(days, start, length, left);
      }
    }
    if (seed % 2 == 0) {
      int length = 1 + random.nextInt(3);
      for (int event = 0; event < 4; event++) {
        fail(read[random.nextInt(OUTLETS)], DAYS - length, length, 0.1 * random.nextDouble());
      }
    }
    for (int day = 0; day < DAYS; day++) {
      for (int outlet = 0; outlet < OUTLETS; outlet++) {
        all[day] += weight[outlet] * read[outlet][day];
      }
    }
  }

  private static void fail(double[] days, int start, int length, double left) {
    for (int day = start; day < start + length; day++) {
      days[day] = left;
    }
  }

  /** What the health of the outlets says, as the stage reads it from what they print. */
  private void health() {
    double[] usual = new double[DAYS];
    double[] lost = new double[DAYS];
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      Map<LocalDate, Long> printed = new HashMap<>();
      for (int day = 0; day < DAYS; day++) {
        double mean = PRINTED * weight[outlet] * season(day) * read[outlet][day];
        printed.put(first.plusDays(day), poisson(mean));
      }
      String name = Integer.toString(outlet);
      OutletHealth.of(printed, last(), CONFIG)
          .forEach(
              (date, health) -> {
                int day = (int) (date.toEpochDay() - first.toEpochDay());
                usual[day] += health.usual();
                if (health.amiss()) {
                  lost[day] += health.usual();
                  amiss.computeIfAbsent(date, d -> new ArrayList<>()).add(name);
                }
              });
    }
    for (int day = 0; day < DAYS; day++) {
      if (lost[day] > 0 && lost[day] >= CONFIG.maskFrom() * usual[day]) {
        masked.add(first.plusDays(day));
      }
    }
  }

  private LocalDate last() {
    return first.plusDays(DAYS - 1);
  }

  private double season(int day) {
    return WEEK[first.plusDays(day).getDayOfWeek().getValue() - 1];
  }

  Actor actor(double volume) {
    boolean changed = random.nextDouble() < 0.05;
    double ratio = changed ? RATIOS[random.nextInt(RATIOS.length)] : 1;
    boolean shift = changed && random.nextInt(5) == 0;
    boolean copied = !changed && random.nextDouble() < 0.03;
    Grain grain = Expectation.grain(volume, CONFIG);
    int length = length(grain);
    int periods = shift ? Expectation.guard(grain, CONFIG) : 1;
    int home = random.nextInt(OUTLETS);
    double own = 0.7 * random.nextDouble();
    double slope = 0.4 * (random.nextDouble() - 0.5);
    double size = Math.pow(spread * (0.4 + 0.6 * random.nextDouble()), -2);
    double rate = 0.02 + 0.08 * random.nextDouble();
    double[] busy = busy();
    long[] stories = new long[DAYS];
    long[] articles = new long[DAYS];
    long[] bases = new long[DAYS];
    double level = 1;
    double known = 0;
    long newest = 0;
    for (int day = 0; day < DAYS; day++) {
      if ((DAYS - day) % length == 0) {
        level = gamma(size) / size;
      }
      double reached = (1 - own) * all[day] + own * read[home][day];
      double reachedBase = (1 - own / 2) * all[day] + own / 2 * read[home][day];
      bases[day] = poisson(volume / rate * season(day) * busy[day] * reachedBase);
      double usual = rate * bases[day] * Math.exp(slope * day / DAYS);
      usual *= reachedBase > 0 ? reached / reachedBase : 0;
      boolean planted = day >= DAYS - length * periods;
      stories[day] = poisson(usual * level * (planted ? ratio : 1));
      long copies = copied && day == DAYS - 1 ? 40 + random.nextInt(80) : 0;
      for (long story = 0; story < stories[day]; story++) {
        copies += random.nextInt(10) == 0 ? random.nextInt(40) : 0;
      }
      articles[day] = stories[day] + copies;
      long apart = poisson(MISSED * copies);
      stories[day] += apart;
      bases[day] = Math.max(stories[day], bases[day] + apart);
      known += day >= DAYS - length ? usual : 0;
      newest += day >= DAYS - length ? stories[day] : 0;
    }
    return new Actor(
        volume,
        ratio,
        shift,
        copied,
        new Expected(Math.max(known, 1e-9), known + known * known / size),
        newest,
        out(home, own),
        articles,
        grains(stories, bases, shares(home, own)));
  }

  /** Five days in which twice and a half as much is written, four times. */
  private double[] busy() {
    double[] busy = new double[DAYS];
    Arrays.fill(busy, 1);
    for (int event = 0; event < 4; event++) {
      fail(busy, random.nextInt(DAYS - 5), 5, 2.5);
    }
    return busy;
  }

  private double out(int home, double own) {
    double out = 0;
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      double share = (1 - own) * weight[outlet] + (outlet == home ? own : 0);
      out += share * (1 - read[outlet][DAYS - 1]);
    }
    return out;
  }

  private Map<String, Double> shares(int home, double own) {
    Map<String, Double> shares = new HashMap<>();
    for (int outlet = 0; outlet < OUTLETS; outlet++) {
      shares.put(Integer.toString(outlet), (1 - own) * weight[outlet] + (outlet == home ? own : 0));
    }
    return shares;
  }

  private Map<Grain, List<Observed>> grains(
      long[] stories, long[] bases, Map<String, Double> shares) {
    NavigableSet<LocalDate> days = new TreeSet<>(masked);
    amiss.forEach(
        (day, outlets) -> {
          if (OutletHealth.masked(outlets, shares, CONFIG)) {
            days.add(day);
          }
        });
    Map<Grain, List<Observed>> grains = new EnumMap<>(Grain.class);
    for (Grain grain : Grain.values()) {
      grains.put(grain, observed(stories, bases, grain, days));
    }
    return grains;
  }

  /** Periods that end with the last day; months of 30 days. */
  private List<Observed> observed(
      long[] stories, long[] bases, Grain grain, NavigableSet<LocalDate> days) {
    int length = length(grain);
    List<Observed> series = new ArrayList<>();
    for (int start = DAYS % length; start < DAYS; start += length) {
      long counted = 0;
      long base = 0;
      for (int day = start; day < start + length; day++) {
        counted += stories[day];
        base += bases[day];
      }
      LocalDate period = first.plusDays(start);
      series.add(new Observed(period, counted, base, OutletHealth.healthy(grain, period, days)));
    }
    return series;
  }

  private static int length(Grain grain) {
    return grain == Grain.DAY ? 1 : grain == Grain.WEEK ? 7 : 30;
  }

  /** Knuth's product of uniforms for small means, the rounded normal for large ones. */
  private long poisson(double mean) {
    if (mean > 60) {
      return Math.max(0, Math.round(mean + Math.sqrt(mean) * gaussian()));
    }
    double floor = Math.exp(-mean);
    double product = random.nextDouble();
    long count = 0;
    while (product > floor) {
      count++;
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
