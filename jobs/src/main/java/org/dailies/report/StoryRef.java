package org.dailies.report;

import java.time.LocalDate;

/**
 * A story by its head.
 *
 * @param storyId {@code stories.story_id}
 * @param title the head's title: crawled text
 * @param outlet the head's outlet, or null
 * @param day the head's day, or null
 * @param url the head's address, or null; made a link only where it is http or https
 * @param language the head's language, or null
 * @param printings the story's articles
 */
public record StoryRef(
    String storyId,
    String title,
    String outlet,
    LocalDate day,
    String url,
    String language,
    long printings) {}
