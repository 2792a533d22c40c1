package org.dailies.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dailies.config.TrendConfig;
import org.dailies.trend.Expectation;
import org.dailies.trend.Grain;
import org.dailies.trend.Interval;
import org.dailies.trend.Screening;
import org.dailies.trend.SeriesKey;
import org.dailies.trend.Spread;
import org.dailies.trend.Spreads;
import org.dailies.trend.Verdict;

/**
 * Alerts on simulated series whose truth is known, against two rules in use elsewhere; and the
 * coverage of the intervals.
 *
 * <p>Each seed is one run over the 2,000 actors of a {@link TrendWorld}, of whom 5 % end in a
 * planted spike or shift; in the same table what one would find who knows the mean and spread of
 * each actor, so that it is seen what the numbers allow. Arguments: the number of seeds, and how
 * far the days or weeks of an actor spread beside chance, as the greatest coefficient of variation.
 * Or {@code counts} and millions of rows: the CPU of the counts that series begin with, beside
 * DuckDB's. Or {@code increment}: what a night's trends cost by the length of the past. Or {@code
 * crossings}: false discoveries where crossings are looked into.
 */
public final class TrendsBench {
  private static final TrendConfig CONFIG = TrendConfig.defaults();
  private static final int ACTORS = 2_000;

  private TrendsBench() {}

  public static void main(String[] args) throws IOException, SQLException {
    if (args.length > 0 && args[0].equals("counts")) {
      TrendCounts.run(args.length > 1 ? Integer.parseInt(args[1]) : 20);
      return;
    }
    if (args.length > 0 && args[0].equals("increment")) {
      TrendIncrement.run();
      return;
    }
    if (args.length > 0 && args[0].equals("crossings")) {
      TrendCrossings.run(args.length > 1 ? Integer.parseInt(args[1]) : 60);
      return;
    }
    int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 100;
    double spread = args.length > 1 ? Double.parseDouble(args[1]) : 0.25;
    TrendTally[] rules = {
      new TrendTally("dailies", seeds),
      new TrendTally("knows the truth", seeds),
      new TrendTally("one day of 14", seeds),
      new TrendTally("3 sigma", seeds)
    };
    for (int seed = 0; seed < seeds; seed++) {
      run(seed, spread, rules);
    }
    TrendTally.print(rules);
    intervals();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    System.out.printf(Locale.ROOT, "%nCPU: %.1f s%n", cpu / 1e9);
  }

  private static void run(int seed, double spread, TrendTally[] rules) {
    TrendWorld world = new TrendWorld(seed, spread);
    List<TrendWorld.Actor> actors = new ArrayList<>();
    Map<Grain, List<Spread>> spreads = new EnumMap<>(Grain.class);
    for (int i = 0; i < ACTORS; i++) {
      TrendWorld.Actor actor = world.actor(TrendWorld.VOLUMES[i % TrendWorld.VOLUMES.length]);
      actors.add(actor);
      Grain grain = Screening.grain(actor.grains(), CONFIG);
      Expectation.of(actor.grains().get(grain), grain, CONFIG)
          .ifPresent(
              one -> spreads.computeIfAbsent(grain, g -> new ArrayList<>()).add(one.spread()));
    }
    Spreads common = Spreads.of(spreads);
    List<Screening.Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < ACTORS; i++) {
      SeriesKey key = SeriesKey.ofActor(Integer.toString(i));
      Screening.candidate(key, actors.get(i).grains(), common, CONFIG).ifPresent(candidates::add);
    }
    boolean[] judged = new boolean[ACTORS];
    candidates.forEach(one -> judged[Integer.parseInt(one.series().actor())] = true);
    rules[0].add(seed, actors, alerts(candidates), judged);
    List<Screening.Candidate> known =
        candidates.stream()
            .map(one -> told(one, actors.get(Integer.parseInt(one.series().actor()))))
            .toList();
    rules[1].add(seed, actors, alerts(known), judged);
    boolean[] raw = new boolean[ACTORS];
    boolean[] sigma = new boolean[ACTORS];
    for (int i = 0; i < ACTORS; i++) {
      raw[i] = oneDayOfFourteen(actors.get(i).articles());
      sigma[i] = threeSigma(actors.get(i).articles());
    }
    rules[2].add(seed, actors, raw, judged);
    rules[3].add(seed, actors, sigma, judged);
  }

  private static boolean[] alerts(List<Screening.Candidate> candidates) {
    boolean[] alerts = new boolean[ACTORS];
    Screening.alerts(candidates, CONFIG)
        .forEach(alert -> alerts[Integer.parseInt(alert.candidate().series().actor())] = true);
    return alerts;
  }

  /** A candidate as judged by who knows each mean and spread: the bound of what can be found. */
  private static Screening.Candidate told(Screening.Candidate one, TrendWorld.Actor actor) {
    Verdict verdict = one.verdict();
    double p = actor.truth().rise(actor.newest());
    return new Screening.Candidate(
        one.series(),
        one.grain(),
        one.daily(),
        new Verdict(
            "spike",
            verdict.period(),
            actor.newest(),
            actor.truth().mean(),
            verdict.ratio(),
            p,
            verdict.visibleFrom()));
  }

  /** The rule of most dashboards: the last day's articles twice the mean of the 14 before. */
  private static boolean oneDayOfFourteen(long[] articles) {
    double mean = 0;
    int last = articles.length - 1;
    for (int day = last - 14; day < last; day++) {
      mean += articles[day] / 14.0;
    }
    return articles[last] >= 2 * mean && articles[last] >= 2;
  }

  private static boolean threeSigma(long[] articles) {
    double sum = 0;
    double squares = 0;
    int last = articles.length - 1;
    for (int day = last - 60; day < last; day++) {
      sum += articles[day];
      squares += (double) articles[day] * articles[day];
    }
    double mean = sum / 60;
    double deviation = Math.sqrt(Math.max(0, squares / 60 - mean * mean));
    return articles[last] > mean + 3 * deviation;
  }

  /** How often the interval holds the true rate, over rates and bases as they come. */
  private static void intervals() {
    System.out.printf("%ncoverage of 95 %% intervals%n");
    Random random = new Random(5);
    for (int base : new int[] {20, 50, 200, 1_000}) {
      int held = 0;
      int drawn = 20_000;
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
}
