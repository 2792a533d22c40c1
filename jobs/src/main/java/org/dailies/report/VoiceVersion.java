package org.dailies.report;

import java.util.List;

/**
 * One way of measuring share of voice over the window.
 *
 * @param measure {@code articles}, {@code stories}, {@code fractional}, {@code quotes} or {@code
 *     attention}
 * @param denominator what the shares are of, in words
 * @param base how many of those there are
 * @param lines one a studio, largest share first
 */
public record VoiceVersion(String measure, String denominator, long base, List<Line> lines) {

  public VoiceVersion {
    lines = List.copyOf(lines);
  }

  /**
   * A studio's share.
   *
   * @param studioId {@code coverage.actor_id}
   * @param name the studio's name in the lexicon
   * @param share what carries its name over base, with interval; of divided stories its parts of
   *     them over base
   * @param rank its rank by it, from 1; those with as many share one
   * @param rankBefore its rank in the window before, or null where it had none
   * @param before its share in the window before
   * @param moved whether the rank differs and the intervals of the shares part
   */
  public record Line(
      String studioId,
      String name,
      Rate share,
      int rank,
      Integer rankBefore,
      Rate before,
      boolean moved) {}
}
