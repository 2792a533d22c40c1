package org.dailies.story;

/**
 * A printing's place in a story.
 *
 * @param articleId the printing
 * @param storyId the story
 * @param headId the story's head
 * @param relation how it stands to the head
 * @param similarity share of the shorter of both texts that the other carries, 0 to 1
 * @param mergedInto the story into which the one that this printing had founded was merged, or null
 */
public record Member(
    String articleId,
    String storyId,
    String headId,
    Relation relation,
    double similarity,
    String mergedInto) {}
