package org.dailies.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.dailies.config.StoryConfig;

/**
 * Whom a printing meets under one name or number: earlier printings of the last days in other
 * languages, unless so many hold it that it tells nothing. What comes later has no say, so that a
 * night never changes what earlier nights marked.
 */
public final class Meetings {
  private static final long MICROS_A_DAY = 86_400_000_000L;

  private final StoryConfig config;
  private final Deque<Seen> seen = new ArrayDeque<>();

  /**
   * A printing that holds the name.
   *
   * @param at when it was first published, in microseconds since 1970
   */
  public record Seen(String articleId, String language, long at) {}

  public Meetings(StoryConfig config) {
    this.config = config;
  }

  /** Those that the printing meets; printings come in their order. */
  public List<Seen> meet(Seen printing) {
    long since = printing.at() - config.translationDays() * MICROS_A_DAY;
    while (!seen.isEmpty() && seen.getFirst().at() < since) {
      seen.removeFirst();
    }
    boolean tells = seen.size() < config.translationPopular();
    List<Seen> met =
        tells
            ? seen.stream().filter(other -> !other.language().equals(printing.language())).toList()
            : List.of();
    seen.addLast(printing);
    if (seen.size() > config.translationPopular()) {
      seen.removeFirst();
    }
    return met;
  }

  /** Forgets all, for another name. */
  public void clear() {
    seen.clear();
  }
}
