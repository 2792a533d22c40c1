package org.dailies.trend;

import java.util.Arrays;
import java.util.Comparator;

/** Control of the false discovery rate (Benjamini and Hochberg 1995). */
public final class Discoveries {
  private Discoveries() {}

  /**
   * The adjusted p-values, in the order of {@code p}: those at or below a level are the discoveries
   * of which that share at most is expected to be false.
   */
  public static double[] adjusted(double[] p) {
    Integer[] order = new Integer[p.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.<Integer>comparingDouble(i -> p[i]).reversed());
    double[] adjusted = new double[p.length];
    double least = 1;
    for (int i = 0; i < order.length; i++) {
      int rank = p.length - i;
      least = Math.min(least, p[order[i]] * p.length / rank);
      adjusted[order[i]] = least;
    }
    return adjusted;
  }
}
