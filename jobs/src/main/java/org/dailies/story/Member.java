package org.dailies.story;

/**
 * A printing's place in a story.
 *
 * @param articleId the printing
 * @param storyId the story
 * @param first the story's head, and how sure that is
 * @param relation how it stands to the head
 * @param similarity share of the shorter of both texts that the other carries, 0 to 1
 * @param whole whether its text is current and one of the fullest of the story
 * @param mergedInto the story into which the one that this printing had founded was merged, or null
 */
public record Member(
    String articleId,
    String storyId,
    First first,
    StoryRelation relation,
    double similarity,
    boolean whole,
    String mergedInto) {

  /** The story's head. */
  public String headId() {
    return first.headId();
  }
}
