package org.dailies.report;

import java.util.List;

/**
 * What the stories of the window show of an actor's attitude: table {@code stances} by actor.
 *
 * @param actorId {@code stances.actor_id}
 * @param name the actor's name in the lexicon
 * @param kind {@code studio}, {@code vendor}, {@code tool}, {@code union} or {@code person}
 * @param embraces stories that show it embracing generative AI
 * @param cautious stories that show it cautious
 * @param opposes stories that show it opposed
 * @param turns where it stood in each quarter that shows anything, the first ones too; oldest first
 */
public record StanceLine(
    String actorId,
    String name,
    String kind,
    Count embraces,
    Count cautious,
    Count opposes,
    List<StanceTurn> turns) {

  public StanceLine {
    turns = List.copyOf(turns);
  }

  /** Where it stood last, or null. */
  public StanceTurn last() {
    return turns.isEmpty() ? null : turns.get(turns.size() - 1);
  }
}
