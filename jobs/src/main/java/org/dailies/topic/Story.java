package org.dailies.topic;

import java.io.Serializable;

/**
 * What a topic model reads of an article.
 *
 * @param id the article's id
 * @param storyId the story it belongs to; one article of a story is fitted
 * @param language ISO 639-1
 * @param title the headline, or ""
 * @param text paragraphs parted by line feeds
 */
public record Story(String id, String storyId, String language, String title, String text)
    implements Serializable {}
