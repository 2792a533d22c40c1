package org.dailies.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A sentence that a number rests on, and where it comes from. A sentence is told by its article,
 * field and start: given for several numbers it stands in the page once, with all its highlights.
 *
 * @param storyId {@code stories.story_id}
 * @param articleId {@code articles.article_id}
 * @param title {@code articles.title}, or null
 * @param outlet {@code articles.outlet}, or null
 * @param day {@code articles.day}, or null
 * @param language {@code articles.language}, or null
 * @param url {@code articles.url}, or null
 * @param archive {@code articles.archive}
 * @param offset {@code articles.record_offset}, bytes
 * @param field {@code title} or {@code text}
 * @param start UTF-16 offset of the sentence in the stored field
 * @param text the sentence
 * @param highlights what stands in it, in any order; stretches outside of the sentence are cut
 * @param note why the number rests on it, such as an actor's role with its reason, or null
 */
public record Sentence(
    String storyId,
    String articleId,
    String title,
    String outlet,
    LocalDate day,
    String language,
    String url,
    String archive,
    long offset,
    String field,
    int start,
    String text,
    List<Highlight> highlights,
    String note) {

  public Sentence {
    highlights = List.copyOf(highlights);
  }

  /** The same with a note. */
  public Sentence withNote(String words) {
    return new Sentence(
        storyId,
        articleId,
        title,
        outlet,
        day,
        language,
        url,
        archive,
        offset,
        field,
        start,
        text,
        highlights,
        words);
  }
}
