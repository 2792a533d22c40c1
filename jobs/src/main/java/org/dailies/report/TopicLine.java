package org.dailies.report;

import java.util.List;

/**
 * A topic: a row of table {@code topics}.
 *
 * @param topicId {@code topics.topic_id}
 * @param label {@code topics.label}
 * @param words the topic's words, heaviest first
 * @param prevalence share of the window's articles on generative AI, 0 to 1
 * @param coherence {@code topics.coherence}, or null
 * @param stability {@code topics.stability}, or null
 * @param continuedFrom the topic's id in the model before, or null for a new one
 * @param articles articles of the window in which it leads
 * @param stories representative stories, best first
 */
public record TopicLine(
    String topicId,
    String label,
    List<Word> words,
    double prevalence,
    Double coherence,
    Double stability,
    String continuedFrom,
    Count articles,
    List<StoryRef> stories) {

  public TopicLine {
    words = List.copyOf(words);
    stories = List.copyOf(stories);
  }

  /**
   * A word of a topic.
   *
   * @param word as the vocabulary holds it
   * @param weight its probability in the topic, above 0
   */
  public record Word(String word, double weight) {}
}
