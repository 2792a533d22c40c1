package org.dailies.trend;

import java.util.Map;
import java.util.Objects;

/**
 * How often each actor's name is carried by what a share of voice is of.
 *
 * @param hits by actor; an actor that is absent has none
 * @param base what the shares are of, each counted once however many names it carries
 */
public record VoiceCount(Map<String, Long> hits, long base) {
  public VoiceCount {
    hits = Map.copyOf(hits);
    if (hits.values().stream().anyMatch(count -> count > base)) {
      throw new IllegalArgumentException("More hits than there are: " + hits + " of " + base);
    }
  }

  /** An actor's hits. */
  public long of(String actor) {
    return hits.getOrDefault(actor, 0L);
  }

  /** An actor's rank by hits, from 1, or null where it has none; those with as many share one. */
  public Integer rank(String actor) {
    long own = of(actor);
    return own == 0 ? null : 1 + (int) hits.values().stream().filter(count -> count > own).count();
  }

  /**
   * Whether an actor's rank differs from that in another count by more than chance: the intervals
   * of its shares part.
   */
  public boolean moved(String actor, VoiceCount other, double confidence, int jeffreysBelow) {
    if (base == 0 || other.base == 0 || Objects.equals(rank(actor), other.rank(actor))) {
      return false;
    }
    Interval now = Interval.of(of(actor), base, confidence, jeffreysBelow);
    Interval then = Interval.of(other.of(actor), other.base, confidence, jeffreysBelow);
    return then.high() < now.low() || now.high() < then.low();
  }
}
