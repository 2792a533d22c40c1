package org.dailies.story;

import java.util.ArrayDeque;
import java.util.Deque;
import org.dailies.config.StoryConfig;

/**
 * Tells on which days a passage of an outlet is boilerplate: where, over some days up to that day,
 * it stands on many pages under many headlines.
 *
 * <p>What comes later has no say, so that a night never changes what earlier nights cut. Pages and
 * headlines are counted by the bits they set in a word of 64: exact enough for the small counts
 * that decide, and the same in any order.
 */
public final class Recurrence {
  private final StoryConfig config;
  private final Deque<Day> days = new ArrayDeque<>();

  private record Day(long day, long titles, long addresses) {}

  public Recurrence(StoryConfig config) {
    this.config = config;
  }

  /** The bit that a headline or an address sets. */
  public static long bit(String text) {
    return 1L << ((text.hashCode() * 0x9E3779B97F4A7C15L) >>> 58);
  }

  /**
   * Whether the passage is boilerplate on a day. Days are told in their order, each once.
   *
   * @param day in days since 1970
   * @param titles the bits of the headlines under which it stands on that day
   * @param addresses the bits of the pages on which it stands on that day
   */
  public boolean on(long day, long titles, long addresses) {
    while (!days.isEmpty() && days.getFirst().day() < day - config.boilerplateDays()) {
      days.removeFirst();
    }
    days.addLast(new Day(day, titles, addresses));
    long allTitles = 0;
    long allAddresses = 0;
    for (Day one : days) {
      allTitles |= one.titles();
      allAddresses |= one.addresses();
    }
    return Long.bitCount(allTitles) >= config.boilerplatePages()
        && Long.bitCount(allAddresses) >= config.boilerplatePages();
  }

  /** Forgets what was told, for another passage. */
  public void clear() {
    days.clear();
  }
}
