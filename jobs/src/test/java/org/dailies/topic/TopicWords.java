package org.dailies.topic;

import java.util.Set;

/** The reading of texts for topics, for benchmarks and tests of other rooms. */
public final class TopicWords {
  private TopicWords() {}

  /** How many words of a title and a text a topic model of the language looks at. */
  public static int count(String language, String title, String text) {
    ThemeReader reading = ThemeReader.of(language, Set.of("Netflix", "Bob Iger"));
    long lines = text.lines().filter(line -> SharedLines.hash(line) != 0).count();
    return reading.terms(title, text).size() + (int) Math.min(0, lines);
  }
}
