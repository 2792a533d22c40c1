package org.dailies.report;

/**
 * A studio's share of voice.
 *
 * @param studioId {@code coverage.actor_id}
 * @param name the studio's name in the lexicon
 * @param stories stories of the base that cover the studio
 * @param fractional share of the base where a story with k studios gives 1/k to each, 0 to 1; sums
 *     to 1
 * @param plain stories over base, with interval; sums to more than 1 where stories name several
 *     studios
 */
public record VoiceLine(
    String studioId, String name, Count stories, double fractional, Rate plain) {}
