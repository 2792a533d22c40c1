package org.dailies.config;

import java.util.List;

/**
 * Thresholds of quote finding.
 *
 * @param minWords words below which marked words are a title, a term or a scare quote
 * @param minGlyphs the same for Chinese, Japanese and Korean, in characters
 * @param maxCharacters characters of one quote, all parts together, above which the marks are taken
 *     for stray ones
 * @param maxParagraphs paragraphs over which one quote may run
 * @param cueReach words between a quote and its cue, at most
 * @param floatReach paragraphs back to which a quote without a cue of its own looks for its speaker
 * @param indirect whether reported speech without marks is found too
 * @param cueFiles files whose word classes replace those of the language files, by language
 */
public record QuoteConfig(
    int minWords,
    int minGlyphs,
    int maxCharacters,
    int maxParagraphs,
    int cueReach,
    int floatReach,
    boolean indirect,
    List<String> cueFiles) {
  public QuoteConfig {
    cueFiles = List.copyOf(cueFiles);
  }

  /** The values in force unless configured otherwise. */
  public static QuoteConfig defaults() {
    return new QuoteConfig(5, 8, 6000, 12, 40, 1, true, List.of());
  }
}
