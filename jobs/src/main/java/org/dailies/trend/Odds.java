package org.dailies.trend;

import java.util.List;

/**
 * How much else is written, estimated from few stories: the other stories of a period drawn towards
 * what the press heard usually brings, the more the fewer they are (gamma prior).
 *
 * @param rate other stories usual for each unit of exposure
 * @param spread the square of the coefficient of variation of the weeks around it beside chance
 */
record Odds(double rate, double spread) {
  private static final double LEAST = 0.01;
  private static final double MOST = 4;

  /** Learns from weeks; a rate of 0 where no other stories are counted. */
  static Odds of(List<HeardCount> weeks) {
    double others = 0;
    double exposure = 0;
    for (HeardCount week : weeks) {
      others += week.exposure() > 0 ? week.others() : 0;
      exposure += week.exposure();
    }
    double rate = exposure > 0 ? others / exposure : 0;
    double more = 0;
    double squares = 0;
    for (HeardCount week : weeks) {
      double mean = rate * week.exposure();
      double away = week.exposure() > 0 ? week.others() - mean : 0;
      more += away * away - mean;
      squares += mean * mean;
    }
    double spread = squares > 0 ? more / squares : MOST;
    return new Odds(rate, Math.max(LEAST, Math.min(MOST, spread)));
  }

  boolean known() {
    return rate > 0;
  }

  /** The other stories to reckon with where so many were counted and so many are usual. */
  double expected(double others, double exposure) {
    double usual = rate * exposure;
    return usual <= 0 ? 0 : (others + 1 / spread) / (1 + 1 / (spread * usual));
  }

  /** The square of the coefficient of variation of that estimate. */
  double error(double others) {
    return 1 / (others + 1 / spread);
  }
}
