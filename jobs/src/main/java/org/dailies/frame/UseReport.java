package org.dailies.frame;

import org.dailies.text.Span;

/**
 * One article's report of a use of generative AI in the making of something.
 *
 * @param studioId the studio, or null where only a title is named that rolls up to none
 * @param titleId the film or series, or null
 * @param purpose the frame of making
 * @param toolId the tool or vendor, or null
 * @param status {@code done}, {@code announced} or {@code denied}
 * @param evidence the sentence in the text
 * @param rule the rule that decided it
 */
public record UseReport(
    String studioId,
    String titleId,
    String purpose,
    String toolId,
    String status,
    Span evidence,
    String rule) {}
