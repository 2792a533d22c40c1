package org.dailies.trend;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the series of a run tell of each other's spread.
 *
 * <p>The past of a small series says little of how far it spreads. So its own estimate is drawn
 * towards what all series of its grain have in common, the more the less it is sure of (empirical
 * Bayes: Morris 1983; for dispersions of counts Robinson and Smyth 2007), and never by more than
 * two of its standard errors, so that a series apart stays so (Efron and Morris 1972). Where series
 * are few each goes by its own, raised for caution.
 */
public final class Spreads implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FEW = 30;
  private static final int STEPS = 50;
  private static final double LEAST = 1e-6;
  private static final double FARTHEST = 2;

  /** What weights of the calm take of the spread, and what tails are longer for not knowing it. */
  private static final double UNSURE = 1.25;

  /** The mean and the variance of the square of the coefficient of variation over series. */
  private record Common(double mean, double variance) implements Serializable {}

  private final Map<Grain, Common> common;

  private Spreads(Map<Grain, Common> common) {
    this.common = common;
  }

  /** Nothing is known of others. */
  public static Spreads none() {
    return new Spreads(Map.of());
  }

  /** What series have in common, by the grain they are judged at. */
  public static Spreads of(Map<Grain, ? extends Collection<Spread>> spreads) {
    Map<Grain, Common> common = new EnumMap<>(Grain.class);
    spreads.forEach(
        (grain, all) -> {
          List<Spread> known = new ArrayList<>(all);
          known.removeIf(spread -> !spread.isKnown());
          if (known.size() >= FEW) {
            common.put(grain, common(known));
          }
        });
    return new Spreads(common);
  }

  /** The square of the coefficient of variation beside chance to expect of a series. */
  double beyond(Grain grain, Spread own) {
    return own.isKnown() ? UNSURE * Math.max(0, dispersion(grain, own) - 1) / own.usual() : 0;
  }

  /** The dispersion to expect of a series. */
  double dispersion(Grain grain, Spread own) {
    Common all = common.get(grain);
    if (all == null || !own.isKnown()) {
      return own.cautious();
    }
    double chance = own.variance(all.mean());
    double drawn =
        (own.beyond() * all.variance() + all.mean() * chance) / (all.variance() + chance);
    double least = own.beyond() - FARTHEST * Math.sqrt(chance);
    return 1 + own.usual() * Math.max(0, Math.max(drawn, least));
  }

  /** The moments, each series weighing by how sure it is. */
  private static Common common(List<Spread> spreads) {
    double mean = 0;
    double variance = LEAST;
    for (int step = 0; step < STEPS; step++) {
      double sum = 0;
      double weights = 0;
      for (Spread one : spreads) {
        double weight = 1 / (one.variance(mean) + variance);
        sum += weight * one.beyond();
        weights += weight;
      }
      mean = Math.max(0, sum / weights);
      double squares = 0;
      double squared = 0;
      for (Spread one : spreads) {
        double chance = one.variance(mean);
        double weight = 1 / (chance + variance);
        double away = one.beyond() - mean;
        squares += weight * weight * (away * away - chance);
        squared += weight * weight;
      }
      variance = Math.max(LEAST, squares / squared);
    }
    return new Common(mean, variance);
  }
}
