package org.dailies.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An actor whose rank by stories changed by more than chance.
 *
 * @param actor its entry
 * @param before its rank then, from 1; those with as many stories share one
 * @param after its rank now
 * @param shareBefore the interval of its share of all stories then
 * @param shareAfter the interval of its share now
 */
public record RankMove(
    String actor, int before, int after, Interval shareBefore, Interval shareAfter) {

  /**
   * The actors whose rank changed while the intervals of their share part, best rank first.
   *
   * @param before stories by actor, then
   * @param after stories by actor, now
   */
  public static List<RankMove> between(
      Map<String, Long> before, Map<String, Long> after, double confidence, int jeffreysBelow) {
    long allBefore = before.values().stream().mapToLong(Long::longValue).sum();
    long allAfter = after.values().stream().mapToLong(Long::longValue).sum();
    List<RankMove> moves = new ArrayList<>();
    if (allBefore == 0 || allAfter == 0) {
      return moves;
    }
    Set<String> actors = new TreeSet<>(before.keySet());
    actors.addAll(after.keySet());
    for (String actor : actors) {
      long then = before.getOrDefault(actor, 0L);
      long now = after.getOrDefault(actor, 0L);
      move(
              actor,
              rank(before, then),
              rank(after, now),
              Interval.of(then, allBefore, confidence, jeffreysBelow),
              Interval.of(now, allAfter, confidence, jeffreysBelow))
          .ifPresent(moves::add);
    }
    moves.sort(Comparator.comparingInt(RankMove::after).thenComparing(RankMove::actor));
    return moves;
  }

  private static Optional<RankMove> move(
      String actor, int before, int after, Interval then, Interval now) {
    boolean part = then.high() < now.low() || now.high() < then.low();
    return before != after && part
        ? Optional.of(new RankMove(actor, before, after, then, now))
        : Optional.empty();
  }

  private static int rank(Map<String, Long> stories, long own) {
    return 1 + (int) stories.values().stream().filter(count -> count > own).count();
  }
}
