package org.dailies.report;

import org.dailies.trend.Concentration;

/**
 * A studio over the window.
 *
 * @param studioId {@code coverage.actor_id}, kind studio
 * @param name the studio's name in the lexicon
 * @param stories stories that cover generative AI at it as headline numbers count: title, sentence
 *     or paragraph
 * @param articles their printings, each on its own day
 * @param besideStories stories where generative AI stands farther off ({@code closest} = article)
 * @param besideArticles their printings
 * @param apartArticles printings, of the headline kind, in machine-written and aggregator outlets:
 *     counted apart, not in {@code articles}
 * @param allStories all stories that mention the studio: the base of the rate
 * @param rate stories over allStories
 * @param before the same rate over as many days before the window, or {@link Rate#none()}
 * @param panel share of the stories on the studio that outlets printed which printed on it in the
 *     window and before it alike, 0 to 1; the lesser of both: how far the two rates compare
 * @param visibleFrom the least multiple of the rate before whose interval would part from that of
 *     the rate before; null where none would
 * @param outlets how far the stories rest on few outlets, or null where there is none
 */
public record StudioLine(
    String studioId,
    String name,
    Count stories,
    Count articles,
    Count besideStories,
    Count besideArticles,
    Count apartArticles,
    Count allStories,
    Rate rate,
    Rate before,
    double panel,
    Double visibleFrom,
    Concentration outlets) {}
