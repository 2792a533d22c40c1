package org.dailies.trend;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What both questions say of the newest days of a series, as one p-value: that of Liu and Xie
 * (2020), a weighted mean of the two on the scale of a Cauchy distribution, which holds however far
 * they hang together.
 *
 * @param strongest the departure by the question that says most
 * @param both whether the other question says the same by itself
 * @param p the p-value of both questions together
 */
public record SeriesVerdict(Departure strongest, boolean both, double p) {
  /** The weight of the count, which is surer than a share of what is counted itself. */
  private static final double COUNT = 0.7;

  private static final double AGREES = 0.05;
  private static final double LEAST = 1e-15;

  /** Above it one question would drown the other: that weight has no bound. */
  private static final double MOST = 0.99;

  /** The verdict of one or two questions; empty where none can be answered. */
  public static Optional<SeriesVerdict> of(List<Departure> answers) {
    return answers.stream()
        .min(Comparator.comparingDouble(Departure::p))
        .map(
            strongest -> {
              double sum = 0;
              double weights = 0;
              for (Departure one : answers) {
                double weight = one.question() == Question.COUNT ? COUNT : 1 - COUNT;
                sum += weight * cauchy(one.p());
                weights += weight;
              }
              boolean both =
                  answers.size() > 1
                      && answers.stream()
                          .allMatch(one -> one.p() <= AGREES && one.rise() == strongest.rise());
              double p = Math.max(LEAST, Math.min(1, chance(sum / weights)));
              return new SeriesVerdict(strongest, both, p);
            });
  }

  /** {@code count}, {@code share} or {@code both}. */
  public String question() {
    return both ? "both" : strongest.question().code();
  }

  private static double cauchy(double p) {
    double within = Math.max(LEAST, Math.min(MOST, p));
    return within < 1e-9 ? 1 / (within * Math.PI) : Math.tan((0.5 - within) * Math.PI);
  }

  private static double chance(double sum) {
    return sum > 1e9 ? 1 / (sum * Math.PI) : 0.5 - Math.atan(sum) / Math.PI;
  }
}
