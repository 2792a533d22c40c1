package org.dailies.frame;

import org.dailies.text.Span;

/**
 * What one article shows of an actor's attitude towards generative AI.
 *
 * @param actorId the actor's entry in the lexicon
 * @param stance {@code embraces}, {@code cautious} or {@code opposes}
 * @param evidence the sentence or quote in the text that shows it
 * @param fromQuote whether the evidence is a quote of the actor
 * @param rule the rule that decided it
 */
public record Stance(
    String actorId, String stance, Span evidence, boolean fromQuote, String rule) {}
