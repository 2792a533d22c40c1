package org.dailies.trend;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An actor's part of what is written about generative AI and any actor.
 *
 * @param fractional its share where a story with k actors gives 1/k to each; all sum to 1
 * @param plain stories that cover it
 * @param stories stories that cover any: the denominator of both
 * @param squares the sum of the squares of its parts of stories
 */
public record ShareOfVoice(double fractional, long plain, long stories, double squares) {

  /** The shares of all actors, from the actors of each story; stories without one are left out. */
  public static Map<String, ShareOfVoice> of(Collection<Set<String>> stories) {
    Map<String, Double> fractions = new TreeMap<>();
    Map<String, Long> plain = new TreeMap<>();
    Map<String, Double> squares = new TreeMap<>();
    long counted = 0;
    for (Set<String> actors : stories) {
      counted += actors.isEmpty() ? 0 : 1;
      for (String actor : actors) {
        fractions.merge(actor, 1.0 / actors.size(), Double::sum);
        plain.merge(actor, 1L, Long::sum);
        squares.merge(actor, 1.0 / actors.size() / actors.size(), Double::sum);
      }
    }
    Map<String, ShareOfVoice> shares = new TreeMap<>();
    long all = counted;
    fractions.forEach(
        (actor, part) ->
            shares.put(
                actor, new ShareOfVoice(part / all, plain.get(actor), all, squares.get(actor))));
    return shares;
  }

  /** The interval of the fractional share. */
  public Interval interval(double confidence, int jeffreysBelow) {
    double variance = Math.max(0, squares / stories - fractional * fractional);
    return Interval.ofParts(fractional, variance, stories, confidence, jeffreysBelow);
  }

  /** The plain share: stories that cover the actor, of all that cover any. */
  public double share() {
    return (double) plain / stories;
  }
}
