package org.dailies;

import java.io.Serializable;

/**
 * How printings are told to be one story.
 *
 * @param windowDays printings further apart than this are never compared
 * @param shortTokens texts with fewer tokens are one story only if the title is the same too
 */
public record StoryConfig(int windowDays, int shortTokens) implements Serializable {

  public StoryConfig {
    if (windowDays < 0) {
      throw new IllegalArgumentException("window-days must not be negative: " + windowDays);
    }
  }

  /** What is in force unless the config says otherwise. */
  public static StoryConfig defaults() {
    return new StoryConfig(14, 25);
  }
}
