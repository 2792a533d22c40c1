package org.dailies.report;

/**
 * One cell of studio × frame.
 *
 * @param studioId {@code coverage.actor_id}, or {@link Series#ALL} for all studios together
 * @param studioName the studio's name
 * @param frameId one of {@code coverage.frames}
 * @param frameName the frame's name in the codebook
 * @param stories stories on generative AI at the studio, as headline numbers count, that show the
 *     frame; cells of 0 may be left out
 */
public record FrameCell(
    String studioId, String studioName, String frameId, String frameName, Count stories) {}
