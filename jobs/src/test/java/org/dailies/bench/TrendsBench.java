package org.dailies.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Random;
import org.dailies.config.TrendConfig;
import org.dailies.trend.Interval;

/**
 * Trends and alerts on made presses whose truth is known ({@link MadePress}): false discoveries and
 * power by the kind of press, beside the R package surveillance where Rscript and it are installed,
 * one day against fourteen and three sigma; and the coverage of the intervals.
 *
 * <p>Arguments: presses of each kind, and of how many of them the others judge the planted series
 * and a fifth of the rest. Or {@code counts} and millions of rows: the CPU of the counts that
 * series begin with, beside DuckDB's. Or {@code increment}: what a night's trends cost by the
 * length of the past. Or {@code crossings}: false discoveries where crossings are looked into.
 */
public final class TrendsBench {
  private static final TrendConfig CONFIG = TrendConfig.defaults();

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
    int presses = args.length > 0 ? Integer.parseInt(args[0]) : 20;
    int beside = args.length > 1 ? Integer.parseInt(args[1]) : 4;
    MadeTally all = new MadeTally();
    TrendPeers peers = new TrendPeers();
    for (MadePress.Kind kind : MadePress.Kind.ALL) {
      MadeTally tally = new MadeTally();
      for (int seed = 0; seed < presses; seed++) {
        MadePress press = new MadePress(kind, seed);
        boolean[] alerted = MadeNight.judge(press, tally);
        if (seed < beside) {
          peers.add(press, alerted);
        }
      }
      tally.print(kind.name());
      all.plus(tally);
    }
    all.print("all kinds");
    peers.print();
    intervals();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    System.out.printf(Locale.ROOT, "%nCPU: %.1f s%n", cpu / 1e9);
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
