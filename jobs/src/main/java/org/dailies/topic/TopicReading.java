package org.dailies.topic;

import java.util.Set;

/** The words of a text that topics can be made of, whatever names and lines a model leaves out. */
public final class TopicReading {
  private TopicReading() {}

  /** Reads a text as a fit and an assignment do, and says how many words of it can count. */
  public static int read(String language, String title, String text) {
    text.lines().forEach(SharedLines::hash);
    return ThemeReader.of(language, Set.of()).terms(title, text).size();
  }
}
