package org.dailies.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.dailies.TrendConfig;
import org.dailies.trend.Discoveries;
import org.dailies.trend.Expectation;
import org.dailies.trend.Grain;
import org.dailies.trend.Interval;
import org.dailies.trend.Observed;
import org.dailies.trend.Verdict;

/**
 * Alerts on simulated series whose truth is known, against two rules in use elsewhere; and the
 * coverage of the intervals.
 *
 * <p>Each seed is one run over 2,000 series of 420 days: a base of stories with a weekday pattern,
 * a slow trend, overdispersion, syndicated copies, and outages of crawlers that are masked; 5 % of
 * the series end in a planted spike or shift. Argument: the number of seeds.
 */
public final class TrendsBench {
  private static final TrendConfig CONFIG = TrendConfig.defaults();
  private static final double[] VOLUMES = {0.1, 0.3, 4 / 7.0, 1, 2, 5, 20, 50};
  private static final double[] RATIOS = {2, 3, 5, 10};
  private static final int SERIES = 2_000;
  private static final int DAYS = 420;
  private static final LocalDate FIRST = LocalDate.parse("2024-11-04");
  private static final double[] WEEK = {1.1, 1.15, 1.15, 1.1, 1.05, 0.75, 0.7};

  private TrendsBench() {}

  public static void main(String[] args) {
    int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 100;
    Tally[] rules = {
      new Tally("dailies", seeds), new Tally("one day of 14", seeds), new Tally("3 sigma", seeds)
    };
    for (int seed = 0; seed < seeds; seed++) {
      run(seed, rules);
    }
    for (Tally rule : rules) {
      rule.print();
    }
    intervals();
  }

  /** One series; {@code ratio} is 1 where nothing was planted. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Simulated(
      double volume,
      double ratio,
      boolean shift,
      long[] stories,
      long[] copies,
      long[] base,
      boolean[] healthy) {}

  private static void run(int seed, Tally[] rules) {
    Random random = new Random(1_000_003L * seed + 17);
    double[] outage = outages(random);
    List<Simulated> all = new ArrayList<>();
    for (int i = 0; i < SERIES; i++) {
      double volume = VOLUMES[i % VOLUMES.length];
      boolean planted = random.nextDouble() < 0.05;
      double ratio = planted ? RATIOS[random.nextInt(RATIOS.length)] : 1;
      all.add(simulate(volume, ratio, random.nextInt(5) == 0, outage, random));
    }
    boolean[] ours = ours(all);
    boolean[] raw = new boolean[all.size()];
    boolean[] sigma = new boolean[all.size()];
    for (int i = 0; i < all.size(); i++) {
      raw[i] = oneDayOfFourteen(all.get(i));
      sigma[i] = threeSigma(all.get(i));
    }
    rules[0].add(seed, all, ours);
    rules[1].add(seed, all, raw);
    rules[2].add(seed, all, sigma);
  }

  /** What part of the outlets is read each day: 1, or less in an outage; the last day is whole. */
  private static double[] outages(Random random) {
    double[] read = new double[DAYS];
    for (int day = 0; day < DAYS; day++) {
      read[day] = 1;
    }
    for (int event = 0; event < 6; event++) {
      int start = random.nextInt(DAYS - 8);
      double left = random.nextDouble() * 0.7;
      for (int day = start; day < start + 1 + random.nextInt(4); day++) {
        read[day] = left;
      }
    }
    return read;
  }

  private static Simulated simulate(
      double volume, double ratio, boolean shift, double[] outage, Random random) {
    double slope = 0.4 * (random.nextDouble() - 0.5);
    double size = 12 + 30 * random.nextDouble();
    Grain grain = Expectation.grain(volume, CONFIG);
    int length = grain == Grain.DAY ? 1 : grain == Grain.WEEK ? 7 : 30;
    boolean planted = ratio > 1;
    boolean lasting = planted && shift;
    int since = DAYS - (lasting ? length * Expectation.guard(grain, CONFIG) : length);
    long[] stories = new long[DAYS];
    long[] copies = new long[DAYS];
    long[] base = new long[DAYS];
    boolean[] healthy = new boolean[DAYS];
    double level = 1;
    for (int day = 0; day < DAYS; day++) {
      if (day % Math.max(length, 1) == 0) {
        level = gamma(size, random) / size;
      }
      double season = WEEK[day % 7] * Math.exp(slope * day / DAYS);
      double read = outage[day];
      double mean = volume * season * level * read * (day >= since ? ratio : 1);
      base[day] = poisson(400 * season * read, random);
      stories[day] = poisson(mean, random);
      for (long story = 0; story < stories[day]; story++) {
        copies[day] += 1 + (random.nextInt(10) == 0 ? random.nextInt(40) : 0);
      }
      healthy[day] = read > 0.85;
    }
    return new Simulated(volume, ratio, lasting, stories, copies, base, healthy);
  }

  private static boolean[] ours(List<Simulated> all) {
    boolean[] alerts = new boolean[all.size()];
    for (Grain grain : Grain.values()) {
      List<Integer> tested = new ArrayList<>();
      List<Double> p = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (grainOf(all.get(i)) == grain) {
          Optional<Verdict> verdict = Verdict.of(observed(all.get(i), grain), grain, CONFIG);
          if (verdict.isPresent()) {
            tested.add(i);
            p.add(verdict.get().p());
          }
        }
      }
      double[] q = Discoveries.adjusted(p.stream().mapToDouble(Double::doubleValue).toArray());
      for (int i = 0; i < q.length; i++) {
        alerts[tested.get(i)] = q[i] <= CONFIG.falseDiscovery();
      }
    }
    return alerts;
  }

  private static Grain grainOf(Simulated one) {
    long sum = 0;
    for (int day = DAYS - 120; day < DAYS - 30; day++) {
      sum += one.stories()[day];
    }
    return Expectation.grain(sum / 90.0, CONFIG);
  }

  /** Periods that end with the last day; one is masked if more than a quarter of its days are. */
  private static List<Observed> observed(Simulated one, Grain grain) {
    int length = grain == Grain.DAY ? 1 : grain == Grain.WEEK ? 7 : 30;
    List<Observed> series = new ArrayList<>();
    for (int start = DAYS % length; start < DAYS; start += length) {
      long stories = 0;
      long base = 0;
      int masked = 0;
      for (int day = start; day < start + length; day++) {
        stories += one.healthy()[day] ? one.stories()[day] : 0;
        base += one.healthy()[day] ? one.base()[day] : 0;
        masked += one.healthy()[day] ? 0 : 1;
      }
      series.add(new Observed(FIRST.plusDays(start), stories, base, masked * 4 <= length));
    }
    return series;
  }

  /** The rule of most dashboards: the last day's articles twice the mean of the 14 before. */
  private static boolean oneDayOfFourteen(Simulated one) {
    double mean = 0;
    for (int day = DAYS - 15; day < DAYS - 1; day++) {
      mean += one.copies()[day] / 14.0;
    }
    return one.copies()[DAYS - 1] >= 2 * mean && one.copies()[DAYS - 1] >= 2;
  }

  private static boolean threeSigma(Simulated one) {
    double sum = 0;
    double squares = 0;
    for (int day = DAYS - 61; day < DAYS - 1; day++) {
      sum += one.copies()[day];
      squares += (double) one.copies()[day] * one.copies()[day];
    }
    double mean = sum / 60;
    double deviation = Math.sqrt(Math.max(0, squares / 60 - mean * mean));
    return one.copies()[DAYS - 1] > mean + 3 * deviation;
  }

  /** False discovery proportions by seed and volume, and the share of planted ones found. */
  private static final class Tally {
    private final String name;
    private final double[][] proportion;
    private final int[][] planted = new int[VOLUMES.length + 1][RATIOS.length + 1];
    private final int[][] found = new int[VOLUMES.length + 1][RATIOS.length + 1];

    Tally(String name, int seeds) {
      this.name = name;
      this.proportion = new double[VOLUMES.length + 1][seeds];
    }

    void add(int seed, List<Simulated> all, boolean[] alerts) {
      int[] made = new int[VOLUMES.length + 1];
      int[] wrong = new int[VOLUMES.length + 1];
      for (int i = 0; i < alerts.length; i++) {
        Simulated one = all.get(i);
        int volume = i % VOLUMES.length;
        int ratio = 0;
        while (ratio < RATIOS.length && RATIOS[ratio] != one.ratio()) {
          ratio++;
        }
        for (int row : new int[] {volume, VOLUMES.length}) {
          made[row] += alerts[i] ? 1 : 0;
          wrong[row] += alerts[i] && one.ratio() == 1 ? 1 : 0;
          if (!one.shift()) {
            planted[row][ratio]++;
            found[row][ratio] += alerts[i] ? 1 : 0;
          }
        }
      }
      for (int row = 0; row < made.length; row++) {
        proportion[row][seed] = (double) wrong[row] / Math.max(1, made[row]);
      }
    }

    void print() {
      System.out.printf(Locale.ROOT, "%n%s%n  a day   FDP   2 s.e.", name);
      for (double ratio : RATIOS) {
        System.out.printf(Locale.ROOT, "   x%-3.0f", ratio);
      }
      for (int row = 0; row < proportion.length; row++) {
        double mean = 0;
        double squares = 0;
        for (double one : proportion[row]) {
          mean += one / proportion[row].length;
          squares += one * one / proportion[row].length;
        }
        double error = Math.sqrt(Math.max(0, squares - mean * mean) / proportion[row].length);
        System.out.printf(
            Locale.ROOT,
            "%n  %5s  %.3f  %.3f ",
            row < VOLUMES.length ? String.format(Locale.ROOT, "%.2f", VOLUMES[row]) : "all",
            mean,
            2 * error);
        for (int ratio = 0; ratio < RATIOS.length; ratio++) {
          System.out.printf(
              Locale.ROOT, "  %.2f", (double) found[row][ratio] / Math.max(1, planted[row][ratio]));
        }
      }
      System.out.println();
    }
  }

  /** How often the interval holds the true rate, over rates and bases as they come. */
  private static void intervals() {
    System.out.printf("%ncoverage of 95 %% intervals%n");
    Random random = new Random(5);
    for (int base : new int[] {20, 50, 200, 1_000}) {
      int held = 0;
      int drawn = 40_000;
      for (int i = 0; i < drawn; i++) {
        double rate = 0.02 + 0.6 * random.nextDouble();
        int count = 0;
        for (int story = 0; story < base; story++) {
          count += random.nextDouble() < rate ? 1 : 0;
        }
        held += Interval.of(count, base, 0.95, CONFIG.jeffreysBelow()).holds(rate) ? 1 : 0;
      }
      System.out.printf(Locale.ROOT, "  base %5d: %.4f%n", base, (double) held / drawn);
    }
  }

  /** Knuth's product of uniforms for small means, the rounded normal for large ones. */
  private static long poisson(double mean, Random random) {
    if (mean > 60) {
      return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
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

  /** Marsaglia and Tsang (2000), shape above 1. */
  private static double gamma(double shape, Random random) {
    double d = shape - 1 / 3.0;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }
}
