package org.dailies.report;

import java.time.LocalDate;

/**
 * A story of the window that counts for a studio: one row of {@code pairs.csv}, over which the page
 * counts what a reader filters. A story on several studios has a row for each.
 *
 * @param studioId {@code coverage.actor_id}
 * @param studio the studio's name in the lexicon
 * @param storyId {@code coverage.story_id}
 * @param articleId the printing by which the story counts for the studio
 * @param day {@code coverage.day} of that printing
 * @param outlet its outlet, or null
 * @param country the outlet's country, or null where no list names it
 * @param outletKind the outlet's kind, or null where no list names it
 * @param language the printing's language, or null
 * @param role {@code acts} or {@code acted-on}, or null before there were roles
 * @param printings printings of the story that count for the studio, at least 1
 * @param fresh whether every printing of the story came in since the last report
 * @param sentence the sentence that decided the role, or null where the text cannot be read
 */
public record Pair(
    String studioId,
    String studio,
    String storyId,
    String articleId,
    LocalDate day,
    String outlet,
    String country,
    String outletKind,
    String language,
    String role,
    long printings,
    boolean fresh,
    Sentence sentence) {}
