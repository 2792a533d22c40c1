package org.dailies;

import java.io.Serializable;

/**
 * What trends are counted and judged by.
 *
 * @param confidence the confidence of every interval, as in 0.95
 * @param jeffreysBelow counts below this take Jeffreys' interval instead of Wilson's
 * @param dayHorizon days before today for which silent days are explicit zeros
 * @param weekHorizon days before today for which silent weeks are explicit zeros; months have no
 *     horizon
 */
public record TrendConfig(double confidence, int jeffreysBelow, int dayHorizon, int weekHorizon)
    implements Serializable {

  public TrendConfig {
    if (confidence <= 0 || confidence >= 1) {
      throw new IllegalArgumentException("confidence must lie between 0 and 1: " + confidence);
    }
  }

  /** What is in force unless the config says otherwise. */
  public static TrendConfig defaults() {
    return new TrendConfig(0.95, 5, 400, 1100);
  }
}
