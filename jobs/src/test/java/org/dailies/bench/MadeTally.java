package org.dailies.bench;

import java.util.Locale;

/** What was found of what was planted in made presses of one kind. */
final class MadeTally {
  private static final int VOLUMES = MadePress.VOLUMES.length;

  private static final double[] LEVELS = {0.05, 0.01, 0.002};

  private final int[][][] planted = new int[VOLUMES][3][4];
  private final int[][][] found = new int[VOLUMES][3][4];
  private final int[] alerts = new int[VOLUMES];
  private final int[] wrong = new int[VOLUMES];
  private final long[][] chance = new long[VOLUMES][LEVELS.length];
  private final long[] unchanged = new long[VOLUMES];
  private double proportions;
  private double squares;
  private int worlds;
  private long right;
  private long calmDays;
  private long blankDays;
  private long outageDays;
  private long outageFound;
  private long smallDays;
  private long smallFound;
  private long healthAlarms;
  private long healthWrong;

  /** Adds a world by which of its series were alerted. */
  void add(MadePress press, boolean[] alerted) {
    int made = 0;
    int mistaken = 0;
    for (int i = 0; i < alerted.length; i++) {
      MadePress.Series one = press.series.get(i);
      int volume = i % VOLUMES;
      boolean changed = one.ratio() != 1;
      made += alerted[i] ? 1 : 0;
      mistaken += alerted[i] && !changed ? 1 : 0;
      alerts[volume] += alerted[i] ? 1 : 0;
      wrong[volume] += alerted[i] && !changed ? 1 : 0;
      if (changed) {
        int ratio = one.ratio() == 2 ? 0 : one.ratio() == 3 ? 1 : 2;
        int length = one.length() == 1 ? 0 : one.length() == 3 ? 1 : one.length() == 7 ? 2 : 3;
        planted[volume][ratio][length]++;
        found[volume][ratio][length] += alerted[i] ? 1 : 0;
      }
    }
    double proportion = (double) mistaken / Math.max(1, made);
    proportions += proportion;
    squares += proportion * proportion;
    worlds++;
  }

  /** Adds the p-value of a series by its place in the press, if it did not change. */
  void chance(int series, MadePress.Series one, double p) {
    if (one.ratio() == 1) {
      unchanged[series % VOLUMES]++;
      for (int level = 0; level < LEVELS.length; level++) {
        chance[series % VOLUMES][level] += p <= LEVELS[level] ? 1 : 0;
      }
    }
  }

  /** Adds the days on which nothing was wrong, and how many of them were blank. */
  void days(long calm, long blank) {
    calmDays += calm;
    blankDays += blank;
  }

  /** Adds the days of planted outages; small ones took fewer than fifteen articles. */
  void outages(long days, long told, long small, long smallTold) {
    outageDays += days;
    outageFound += told;
    smallDays += small;
    smallFound += smallTold;
  }

  /** Adds the outlets' days that were called amiss, and how many of them were not. */
  void alarms(long all, long mistaken) {
    healthAlarms += all;
    healthWrong += mistaken;
  }

  /** Adds an alert whose first and last day are those planted, to a day. */
  void period(boolean held) {
    right += held ? 1 : 0;
  }

  void print(String name) {
    double mean = proportions / worlds;
    double error = Math.sqrt(Math.max(0, squares / worlds - mean * mean) / worlds);
    System.out.printf(
        Locale.ROOT,
        "%n%s: false among alerts %.3f (2 s.e. %.3f); blank days where nothing was wrong %.4f;"
            + " outages found %s; calm days called amiss among those so called %s%n",
        name,
        mean,
        2 * error,
        calmDays == 0 ? 0 : (double) blankDays / calmDays,
        part(outageFound, outageDays) + ", small ones " + part(smallFound, smallDays),
        part(healthWrong, healthAlarms));
    System.out.printf(
        "%8s %13s %7s %7s %7s %7s %7s %7s %7s %7s %7s %7s %7s %7s%n",
        "a day",
        "alerts, wrong",
        "x2 1d",
        "3d",
        "7d",
        "14d",
        "x3 1d",
        "3d",
        "7d",
        "14d",
        "x5 1d",
        "3d",
        "7d",
        "14d");
    for (int volume = 0; volume < VOLUMES; volume++) {
      System.out.printf(
          Locale.ROOT, "%8.2f %6d %6d", MadePress.VOLUMES[volume], alerts[volume], wrong[volume]);
      for (int ratio = 0; ratio < 3; ratio++) {
        for (int length = 0; length < 4; length++) {
          int all = planted[volume][ratio][length];
          System.out.printf(
              Locale.ROOT, " %7s", all == 0 ? "-" : interval(found[volume][ratio][length], all));
        }
      }
      System.out.println();
    }
    for (int volume = 0; volume < VOLUMES; volume++) {
      System.out.printf(
          Locale.ROOT, "p-values of %.2f a day where nothing changed:", MadePress.VOLUMES[volume]);
      for (int level = 0; level < LEVELS.length; level++) {
        double part = (double) chance[volume][level] / Math.max(1, unchanged[volume]);
        System.out.printf(Locale.ROOT, " at most %.3f %.4f;", LEVELS[level], part);
      }
      System.out.println();
    }
    if (right > 0) {
      System.out.printf("true alerts with first and last day right to a day: %d%n", right);
    }
  }

  /** Adds another tally's cells: all kinds of press together. */
  void plus(MadeTally other) {
    for (int volume = 0; volume < VOLUMES; volume++) {
      unchanged[volume] += other.unchanged[volume];
      for (int level = 0; level < LEVELS.length; level++) {
        chance[volume][level] += other.chance[volume][level];
      }
      alerts[volume] += other.alerts[volume];
      wrong[volume] += other.wrong[volume];
      for (int ratio = 0; ratio < 3; ratio++) {
        for (int length = 0; length < 4; length++) {
          planted[volume][ratio][length] += other.planted[volume][ratio][length];
          found[volume][ratio][length] += other.found[volume][ratio][length];
        }
      }
    }
    proportions += other.proportions;
    squares += other.squares;
    worlds += other.worlds;
    right += other.right;
    days(other.calmDays, other.blankDays);
    outages(other.outageDays, other.outageFound, other.smallDays, other.smallFound);
    alarms(other.healthAlarms, other.healthWrong);
  }

  private static String interval(int found, int all) {
    return String.format(Locale.ROOT, "%.2f", (double) found / all) + (all < 20 ? "?" : "");
  }

  private static String part(long some, long all) {
    return all == 0
        ? "-"
        : String.format(Locale.ROOT, "%.3f (%d of %d)", (double) some / all, some, all);
  }
}
