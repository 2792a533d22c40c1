package org.dailies.topic;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads texts as the topic models do, for what stands outside the package. */
public final class TopicReadings {
  private static final Map<String, ThemeReader> READINGS = new ConcurrentHashMap<>();

  private TopicReadings() {}

  /** How many words of a title and a text count, in their language. */
  public static int words(String title, String text, String language) {
    SharedLines.hash(title);
    text.lines().forEach(SharedLines::hash);
    return READINGS
        .computeIfAbsent(language, one -> ThemeReader.of(one, Set.of()))
        .terms(title, text)
        .size();
  }
}
