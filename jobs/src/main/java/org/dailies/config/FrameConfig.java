package org.dailies.config;

import java.util.List;

/**
 * Thresholds of frames, stances and uses.
 *
 * @param minWeight what the weights of a frame's evidence in one article must add up to
 * @param reach sentences between a cue and generative AI, at most, within one paragraph; the weight
 *     of a cue that does not share the sentence is halved
 * @param codebooks further codebook files, laid over the one on the class path
 * @param stanceFiles further stance files, laid over the one on the class path
 */
public record FrameConfig(
    double minWeight, int reach, List<String> codebooks, List<String> stanceFiles) {
  public FrameConfig {
    codebooks = List.copyOf(codebooks);
    stanceFiles = List.copyOf(stanceFiles);
  }

  /** The values in force unless configured otherwise. */
  public static FrameConfig defaults() {
    return new FrameConfig(1.0, 1, List.of(), List.of());
  }
}
