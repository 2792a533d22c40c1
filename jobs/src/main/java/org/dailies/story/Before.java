package org.dailies.story;

/**
 * What an earlier run said of a printing.
 *
 * @param storyId the story it belonged to
 * @param relation how it stood to that story's head
 * @param similarity share of the shorter of both texts that the other carried
 * @param merged whether the story it had founded was merged into another
 * @param atHand whether the printing that gave the story its id is read too, so that the first of
 *     the story that is read is its first
 */
public record Before(
    String storyId, StoryRelation relation, double similarity, boolean merged, boolean atHand) {}
