package org.dailies.report;

import java.util.List;

/**
 * Share of voice over the window: whose name stands in the stories on generative AI at studios.
 *
 * @param base stories that cover generative AI at one studio at least: the denominator of both
 *     shares
 * @param lines one a studio, largest fractional share first; together they hold every studio of the
 *     base, so that the fractional shares sum to 1
 * @param versions the same asked of articles, stories, quotes and all stories on generative AI
 */
public record Voice(Count base, List<VoiceLine> lines, List<VoiceVersion> versions) {

  public Voice {
    lines = List.copyOf(lines);
    versions = List.copyOf(versions);
  }

  public Voice(Count base, List<VoiceLine> lines) {
    this(base, lines, List.of());
  }

  /** The same with other versions. */
  public Voice with(List<VoiceVersion> others) {
    return new Voice(base, lines, others);
  }
}
