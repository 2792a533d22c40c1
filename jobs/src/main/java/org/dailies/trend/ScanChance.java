package org.dailies.trend;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the least p-value over windows of 1 to 14 newest days is worth: its distribution where
 * nothing happens, drawn once for each level of counts with a fixed seed.
 *
 * <p>The windows hold one another, so the fourteen are worth four to seven independent ones. Below
 * the p-values that were drawn often, the p-value is multiplied by their number there.
 */
final class ScanChance {
  static final int LONGEST = 14;
  private static final int DRAWS = 20_000;
  private static final double RELIED_ON = 1e-3;
  private static final double STEP = 1.3;
  private static final double SPARSE = 0.05;
  private static final double DENSE = 600;

  /**
   * One length is given more of the level than the others: a week, which is what most stories last,
   * and a day where a day brings as many.
   */
  private static final double FAVOURED = 3;

  private static final double DAILY = 4;

  private static final Map<Integer, double[]> DRAWN = new ConcurrentHashMap<>();

  private ScanChance() {}

  /**
   * What a window's p-value counts as beside those of other lengths.
   *
   * @param mean stories expected of fourteen days
   */
  static double weighed(double p, int length, double mean) {
    int favoured = mean >= DAILY * LONGEST ? 1 : 7;
    return length == favoured ? p / FAVOURED : p;
  }

  /**
   * The chance of so small a least p-value.
   *
   * @param least the least weighed p-value over windows
   * @param mean stories expected of fourteen days
   */
  static double of(double least, double mean) {
    double level = Math.log(Math.max(SPARSE, Math.min(mean, DENSE))) / Math.log(STEP);
    double[] drawn = DRAWN.computeIfAbsent((int) Math.round(level), ScanChance::draw);
    if (least >= RELIED_ON) {
      return Math.min(1, rank(drawn, least));
    }
    return Math.min(1, least * Math.max(1, rank(drawn, RELIED_ON) / RELIED_ON));
  }

  private static double rank(double[] drawn, double least) {
    int at = Arrays.binarySearch(drawn, least);
    at = at < 0 ? -at - 1 : at;
    while (at < drawn.length && drawn[at] <= least) {
      at++;
    }
    return (double) at / drawn.length;
  }

  private static double[] draw(int level) {
    double daily = Math.pow(STEP, level) / LONGEST;
    SplittableRandom random = new SplittableRandom(level);
    double[][] rises = new double[LONGEST + 1][];
    for (int length = 1; length <= LONGEST; length++) {
      Expected expected = new Expected(daily * length, daily * length);
      int most = (int) Math.ceil(daily * length + 8 * Math.sqrt(daily * length) + 12);
      rises[length] = new double[most + 1];
      for (int count = 0; count <= most; count++) {
        rises[length][count] = weighed(expected.rise(count), length, daily * LONGEST);
      }
    }
    double[] cumulative = cumulative(daily);
    double[] drawn = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      int sum = 0;
      double least = 1;
      for (int length = 1; length <= LONGEST; length++) {
        int at = Arrays.binarySearch(cumulative, random.nextDouble());
        sum += at < 0 ? -at - 1 : at + 1;
        least = Math.min(least, rises[length][Math.min(sum, rises[length].length - 1)]);
      }
      drawn[draw] = least;
    }
    Arrays.sort(drawn);
    return drawn;
  }

  private static double[] cumulative(double mean) {
    Expected expected = new Expected(mean, mean);
    double[] cumulative = new double[(int) Math.ceil(mean + 8 * Math.sqrt(mean) + 12)];
    for (int count = 0; count < cumulative.length; count++) {
      cumulative[count] = expected.atMost(count);
    }
    return cumulative;
  }
}
