package org.dailies.config;

/**
 * How much of one article is analysed, so that no page costs more than the next. What is beyond
 * stays in the article's text, and the article is flagged.
 *
 * @param maxCharacters characters of a text that are analysed, 1,000 or more; an article with more
 *     is flagged {@code text-cut}
 * @param maxMentions mentions of studios, brands, titles, people, tools, vendors and unions that
 *     are kept, the title's first, then by place; an article with more is flagged {@code
 *     mentions-cut}
 * @param maxTerms the same for terms of AI, flagged {@code terms-cut}
 * @param maxQuotes quotes that are kept, by place; an article with more is flagged {@code
 *     quotes-cut}
 */
public record AnalysisConfig(int maxCharacters, int maxMentions, int maxTerms, int maxQuotes) {
  public AnalysisConfig {
    if (maxCharacters < 1_000) {
      throw new IllegalArgumentException("max-characters is below 1000: " + maxCharacters);
    }
    if (maxMentions < 1) {
      throw new IllegalArgumentException("max-mentions is below 1: " + maxMentions);
    }
    if (maxTerms < 1) {
      throw new IllegalArgumentException("max-terms is below 1: " + maxTerms);
    }
    if (maxQuotes < 1) {
      throw new IllegalArgumentException("max-quotes is below 1: " + maxQuotes);
    }
  }

  /** The values in force unless configured. */
  public static AnalysisConfig defaults() {
    return new AnalysisConfig(150_000, 5_000, 5_000, 1_000);
  }
}
