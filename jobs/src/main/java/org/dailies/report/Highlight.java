package org.dailies.report;

import java.util.Locale;

/**
 * A stretch of a sentence that made it evidence.
 *
 * @param start UTF-16 offset into the sentence
 * @param end exclusive
 * @param kind what stands there
 */
public record Highlight(int start, int end, Kind kind) {

  /** What a highlight shows. */
  public enum Kind {
    /** A mention of generative AI. */
    GENAI,
    /** A mention of a studio, title, person, vendor, tool or union. */
    ACTOR,
    /** The cue of a frame, stance or use. */
    FRAME,
    /** Words quoted. */
    QUOTE;

    /** The code in files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
