package org.dailies.report;

import java.time.LocalDate;

/**
 * What stands above a report.
 *
 * @param date the report's today: {@code --date} of the run
 * @param from first day of the window that the numbers count
 * @param to last day of the window, inclusive
 * @param runId {@code runs.run_id}
 * @param seq {@code runs.seq}
 * @param version the program's version, from the manifest
 * @param rulesHash {@code rules_hash} of the derived rows
 * @param stories current stories of the window, whatever they are about ({@code stories})
 * @param articles current articles of the window ({@code articles.is_current})
 * @param genaiStories stories of the window that hold generative AI, with or without a studio
 * @param genaiArticles articles of the same kind
 * @param studioStories stories that cover generative AI at one studio at least, as headline numbers
 *     count ({@code coverage})
 * @param studioArticles articles of the same kind
 * @param outlets outlets with an article in the window
 */
public record Header(
    LocalDate date,
    LocalDate from,
    LocalDate to,
    String runId,
    long seq,
    String version,
    String rulesHash,
    Count stories,
    Count articles,
    Count genaiStories,
    Count genaiArticles,
    Count studioStories,
    Count studioArticles,
    long outlets) {}
