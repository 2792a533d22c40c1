package org.dailies.bench;

import java.util.List;
import java.util.Locale;

/** What a rule found in simulated worlds: false discoveries by volume, and power by ratio. */
final class TrendTally {
  private static final int VOLUMES = TrendWorld.VOLUMES.length;
  private static final int RATIOS = TrendWorld.RATIOS.length;
  private static final String[] CASES = {
    "a story printed by dozens", "outlets silent on the last day", "nothing of the kind"
  };

  private final String name;
  private final double[][] proportion;
  private final int[] alerted = new int[VOLUMES + 1];
  private final int[][] planted = new int[VOLUMES + 1][RATIOS + 1];
  private final int[][] found = new int[VOLUMES + 1][RATIOS + 1];
  private final int[] calm = new int[CASES.length];
  private final int[] wrong = new int[CASES.length];

  TrendTally(String name, int seeds) {
    this.name = name;
    this.proportion = new double[VOLUMES + 1][seeds];
  }

  /** Adds a run; power is counted where the newest period could be judged. */
  void add(int seed, List<TrendWorld.Actor> actors, boolean[] alerts, boolean[] judged) {
    int[] made = new int[VOLUMES + 1];
    int[] mistaken = new int[VOLUMES + 1];
    for (int i = 0; i < alerts.length; i++) {
      TrendWorld.Actor one = actors.get(i);
      boolean changed = one.planted() != 1;
      for (int row : new int[] {i % VOLUMES, VOLUMES}) {
        made[row] += alerts[i] ? 1 : 0;
        mistaken[row] += alerts[i] && !changed ? 1 : 0;
        if (changed && judged[i]) {
          planted[row][column(one)]++;
          found[row][column(one)] += alerts[i] ? 1 : 0;
        }
      }
      if (!changed) {
        int which = one.copied() ? 0 : one.out() > 0.1 ? 1 : 2;
        calm[which]++;
        wrong[which] += alerts[i] ? 1 : 0;
      }
    }
    for (int row = 0; row <= VOLUMES; row++) {
      alerted[row] += made[row];
      proportion[row][seed] = (double) mistaken[row] / Math.max(1, made[row]);
    }
  }

  private static int column(TrendWorld.Actor actor) {
    if (actor.shift()) {
      return RATIOS;
    }
    for (int ratio = 0; ratio < RATIOS; ratio++) {
      if (TrendWorld.RATIOS[ratio] == actor.planted()) {
        return ratio;
      }
    }
    throw new IllegalStateException("No such ratio: " + actor.planted());
  }

  /** One table of all rules. */
  static void print(TrendTally[] rules) {
    System.out.printf(
        Locale.ROOT,
        "%n%-15s %6s %7s %6s %6s   %5s %5s %5s %5s %6s%n",
        "rule",
        "a day",
        "alerts",
        "FDP",
        "2 s.e.",
        "x2",
        "x3",
        "x5",
        "x10",
        "shift");
    for (TrendTally rule : rules) {
      for (int row = 0; row <= VOLUMES; row++) {
        rule.print(row);
      }
    }
    System.out.printf(Locale.ROOT, "%nfalse alerts on series without a change, by what befell%n");
    for (TrendTally rule : rules) {
      for (int which = 0; which < CASES.length; which++) {
        System.out.printf(
            Locale.ROOT,
            "%-15s %-32s %5d of %6d = %.5f%n",
            rule.name,
            CASES[which],
            rule.wrong[which],
            rule.calm[which],
            (double) rule.wrong[which] / Math.max(1, rule.calm[which]));
      }
    }
  }

  private void print(int row) {
    double mean = 0;
    double squares = 0;
    for (double one : proportion[row]) {
      mean += one / proportion[row].length;
      squares += one * one / proportion[row].length;
    }
    double error = Math.sqrt(Math.max(0, squares - mean * mean) / proportion[row].length);
    System.out.printf(
        Locale.ROOT,
        "%-15s %6s %7d %6.3f %6.3f  ",
        name,
        row < VOLUMES ? String.format(Locale.ROOT, "%.2f", TrendWorld.VOLUMES[row]) : "all",
        alerted[row],
        mean,
        2 * error);
    for (int column = 0; column <= RATIOS; column++) {
      System.out.printf(
          Locale.ROOT, " %5.2f", (double) found[row][column] / Math.max(1, planted[row][column]));
    }
    System.out.println();
  }
}
