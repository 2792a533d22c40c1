package org.dailies.frame;

/**
 * The evidence for a frame at one place of an article's text.
 *
 * @param frameId the frame's id in the codebook
 * @param sentence index of the sentence in the text; -1 in the title
 * @param start UTF-16 offset into the text (into the title where sentence is -1)
 * @param end exclusive
 * @param surface the text as it stands there
 * @param weight the cue's weight, above 0
 */
public record FrameSpan(
    String frameId, int sentence, int start, int end, String surface, double weight) {}
