package org.dailies.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.dailies.config.TrendConfig;
import org.dailies.trend.Expectation;
import org.dailies.trend.Grain;
import org.dailies.trend.Observed;
import org.dailies.trend.Screening;
import org.dailies.trend.SeriesKey;
import org.dailies.trend.Spread;
import org.dailies.trend.Spreads;

/**
 * False discoveries where actors, frames and speakers are judged first, and crossings of an actor
 * with a frame where either of the two stands out.
 *
 * <p>Two years of weeks of 300 actors by nine frames, of which an actor's stories are a part each,
 * and of 60 speakers. In the last week some actors rise threefold in all frames, some fivefold in
 * one alone, so that its other crossings are looked into and have not changed; in every second run
 * a frame doubles with all actors. A speaker in twenty rises fivefold.
 */
final class TrendCrossings {
  private static final TrendConfig CONFIG = TrendConfig.defaults();
  private static final int ACTORS = 300;
  private static final int SPEAKERS = 60;
  private static final int WEEKS = 104;
  private static final double[] FRAMES = {0.25, 0.2, 0.15, 0.1, 0.08, 0.06, 0.05, 0.04, 0.07};
  private static final double[] VOLUMES = {1, 2, 4, 7, 14, 35};
  private static final long BASE = 400;

  private final SplittableRandom random;
  private final LocalDate first = LocalDate.parse("2024-01-01");
  private final List<Series> series = new ArrayList<>();
  private final Set<String> changed = new HashSet<>();

  private record Series(SeriesKey key, List<Observed> weeks) {}

  private TrendCrossings(int seed) {
    random = new SplittableRandom(7_000_003L * seed + 5);
  }

  /** Runs so many seeds and prints the share of false alerts of each level, and what was found. */
  static void run(int seeds) {
    double[] sums = new double[3];
    double[] squares = new double[3];
    long[] found = new long[2];
    for (int seed = 0; seed < seeds; seed++) {
      TrendCrossings world = new TrendCrossings(seed);
      world.press(seed);
      double[] proportions = world.judged(found);
      for (int level = 0; level < 3; level++) {
        sums[level] += proportions[level] / seeds;
        squares[level] += proportions[level] * proportions[level] / seeds;
      }
    }
    String[] levels = {"first level", "crossings", "all"};
    for (int level = 0; level < 3; level++) {
      double error = Math.sqrt(Math.max(0, squares[level] - sums[level] * sums[level]) / seeds);
      System.out.printf(
          Locale.ROOT, "%-12s FDP %.3f (2 s.e. %.3f)%n", levels[level], sums[level], 2 * error);
    }
    System.out.printf("true alerts: %d of the first level, %d crossings%n", found[0], found[1]);
  }

  private void press(int seed) {
    int risen = seed % 2 == 0 ? random.nextInt(FRAMES.length) : -1;
    long[][] frames = new long[FRAMES.length][WEEKS];
    for (int actor = 0; actor < ACTORS; actor++) {
      double drawn = random.nextDouble();
      int alone = drawn < 0.03 ? random.nextInt(FRAMES.length) : -1;
      boolean whole = drawn > 0.97;
      long[][] counts = new long[FRAMES.length][WEEKS];
      long[] all = new long[WEEKS];
      for (int week = 0; week < WEEKS; week++) {
        double level = level();
        for (int frame = 0; frame < FRAMES.length; frame++) {
          double ratio = 1;
          if (week == WEEKS - 1) {
            ratio = (whole ? 3 : 1) * (frame == alone ? 5 : 1) * (frame == risen ? 2 : 1);
          }
          double mean = VOLUMES[actor % VOLUMES.length] * FRAMES[frame] * level * ratio;
          counts[frame][week] = poisson(mean);
          frames[frame][week] += counts[frame][week];
          all[week] += counts[frame][week];
        }
      }
      String name = "a" + actor;
      add("actor=" + name, all, BASE, whole || alone >= 0 || risen >= 0);
      for (int frame = 0; frame < FRAMES.length; frame++) {
        String crossing = "actor=" + name + "|frame=f" + frame;
        add(crossing, counts[frame], BASE, whole || frame == alone || frame == risen);
      }
    }
    for (int frame = 0; frame < FRAMES.length; frame++) {
      // Every frame's sum holds actors that rose.
      add("frame=f" + frame, frames[frame], BASE * ACTORS, true);
    }
    for (int speaker = 0; speaker < SPEAKERS; speaker++) {
      boolean rises = random.nextInt(20) == 0;
      long[] counts = new long[WEEKS];
      for (int week = 0; week < WEEKS; week++) {
        counts[week] = poisson((1 + speaker % 4) * level() * (rises && week == WEEKS - 1 ? 5 : 1));
      }
      add("speaker=s" + speaker, counts, BASE * ACTORS, rises);
    }
  }

  private void add(String key, long[] counts, long base, boolean changes) {
    List<Observed> weeks = new ArrayList<>();
    for (int week = 0; week < WEEKS; week++) {
      weeks.add(new Observed(first.plusWeeks(week), counts[week], base, true));
    }
    series.add(new Series(SeriesKey.parse(key), weeks));
    if (changes) {
      changed.add(key);
    }
  }

  /** The shares of false alerts of the first level, of crossings and of all. */
  private double[] judged(long[] found) {
    List<Spread> spreads = new ArrayList<>();
    series.forEach(
        one ->
            Expectation.of(one.weeks(), Grain.WEEK, CONFIG)
                .ifPresent(expectation -> spreads.add(expectation.spread())));
    Spreads common = Spreads.of(Map.of(Grain.WEEK, spreads));
    List<Screening.Candidate> candidates = new ArrayList<>();
    series.forEach(
        one ->
            Screening.verdict(one.key(), Map.of(Grain.WEEK, one.weeks()), common, CONFIG)
                .ifPresent(
                    verdict ->
                        candidates.add(
                            new Screening.Candidate(
                                one.key(),
                                Grain.WEEK,
                                Screening.daily(Map.of(Grain.WEEK, one.weeks())),
                                verdict.p()))));
    int[] made = new int[3];
    int[] wrong = new int[3];
    for (Screening.Alert alert : Screening.alerts(candidates, CONFIG)) {
      SeriesKey key = alert.candidate().series();
      boolean right = changed.contains(key.text());
      int level = key.depth() > 1 ? 1 : 0;
      for (int row : new int[] {level, 2}) {
        made[row]++;
        wrong[row] += right ? 0 : 1;
      }
      found[level] += right ? 1 : 0;
    }
    double[] proportions = new double[3];
    for (int level = 0; level < 3; level++) {
      proportions[level] = (double) wrong[level] / Math.max(1, made[level]);
    }
    return proportions;
  }

  /** A week's level, log-normal with a mean of 1 and a coefficient of variation of about 0.2. */
  private double level() {
    double sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return Math.exp(0.2 * (sum - 6) - 0.02);
  }

  /** Knuth's product of uniforms. */
  private long poisson(double mean) {
    long count = 0;
    for (double left = mean; left > 0; left -= 30) {
      double floor = Math.exp(-Math.min(30, left));
      for (double product = random.nextDouble(); product > floor; count++) {
        product *= random.nextDouble();
      }
    }
    return count;
  }
}
