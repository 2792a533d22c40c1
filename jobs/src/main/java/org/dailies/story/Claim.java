package org.dailies.story;

import java.util.Comparator;
import org.dailies.config.StoryConfig;

/**
 * What is known of when a printing was first there, and what orders printings of which nothing of
 * that is known. Times are in microseconds since 1970.
 *
 * @param proved whether a capture proves it: one at most {@code story.unproved-days} after the
 *     stated date, or of a page that states none
 * @param at when it was captured where that proves it, else the stated time; {@link #NEVER} where
 *     there is neither
 * @param stated the stated time, the end of the day where only that is stated; {@link #NEVER} where
 *     nothing is
 * @param timed whether a time is stated and not a day alone
 * @param outletRank what {@link #rank} gives for the kind of its outlet
 * @param words words of its text
 */
public record Claim(
    boolean proved, long at, long stated, boolean timed, int outletRank, int words) {
  /** The time of what has none; no later time is compared with it. */
  public static final long NEVER = Long.MAX_VALUE / 2;

  private static final long MICROS_A_DAY = 86_400_000_000L;
  private static final int UNKNOWN = 4;

  /** What proves the earlier time first, what only says so after it; not yet total. */
  static final Comparator<Claim> TIME =
      Comparator.comparing(Claim::proved, Comparator.reverseOrder())
          .thenComparingLong(Claim::at)
          .thenComparingLong(Claim::stated)
          .thenComparing(Claim::timed, Comparator.reverseOrder());

  /** By time; of the same time the likelier source first: by kind of outlet, then length. */
  static final Comparator<Claim> ORDER =
      TIME.thenComparingInt(Claim::outletRank)
          .thenComparing(Claim::words, Comparator.reverseOrder());

  /**
   * The claim of a printing.
   *
   * @param captured when it was captured, or null
   * @param stated the stated time, the end of the day where only that is stated, or null
   */
  public static Claim of(
      Long captured, Long stated, boolean timed, int outletRank, int words, StoryConfig config) {
    long said = stated == null ? NEVER : stated;
    boolean proved =
        captured != null
            && (stated == null || captured - stated <= config.unprovedDays() * MICROS_A_DAY);
    return new Claim(proved, proved ? captured : said, said, timed, outletRank, words);
  }

  /** The claim of a text of which nothing is known but the stated time. */
  static Claim stated(long at, int words) {
    return new Claim(false, at, at, true, UNKNOWN, words);
  }

  /**
   * The place of a kind of outlet among those that may have printed a text first: wire, trade,
   * press, blog, outlets that no list names, aggregators, machine-written ones; from 0.
   *
   * @param kind what {@code outlets.kind} holds, or null
   */
  public static int rank(String kind) {
    return switch (kind == null ? "" : kind) {
      case "wire" -> 0;
      case "trade" -> 1;
      case "press" -> 2;
      case "blog" -> 3;
      case "aggregator" -> 5;
      case "machine-written" -> 6;
      default -> UNKNOWN;
    };
  }

  /** Whether nothing that is known tells which of both was there first. */
  public boolean ties(Claim other) {
    boolean sameCapture = proved == other.proved && (!proved || at == other.at);
    boolean sameDay = stated / MICROS_A_DAY == other.stated / MICROS_A_DAY;
    return sameCapture && (stated == other.stated || (sameDay && !(timed && other.timed)));
  }

  /** What the time rests on: {@code captured}, {@code stated}, or null where there is none. */
  public String proof() {
    return proved ? "captured" : stated == NEVER ? null : "stated";
  }
}
