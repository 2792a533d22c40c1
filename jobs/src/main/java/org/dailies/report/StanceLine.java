package org.dailies.report;

/**
 * What the stories of the window show of an actor's attitude: table {@code stances} by actor.
 *
 * @param actorId {@code stances.actor_id}
 * @param name the actor's name in the lexicon
 * @param kind {@code studio}, {@code vendor}, {@code tool}, {@code union} or {@code person}
 * @param embraces stories that show it embracing generative AI
 * @param cautious stories that show it cautious
 * @param opposes stories that show it opposed
 */
public record StanceLine(
    String actorId, String name, String kind, Count embraces, Count cautious, Count opposes) {}
