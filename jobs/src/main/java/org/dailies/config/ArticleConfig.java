package org.dailies.config;

import java.util.List;

/**
 * Thresholds and budgets of article extraction.
 *
 * @param maxBytes a payload above this is a reject {@code too-large}
 * @param maxDepth nesting at or above this is a reject {@code too-deep}
 * @param maxMillis CPU time after which a page is given up; it is tried once more alone, and then a
 *     reject {@code too-slow}
 * @param maxBlocks blocks of text looked at in a page; what follows them is left out
 * @param maxTags a page with more tags is a reject {@code too-large}
 * @param minChars a body of fewer characters is a reject {@code no-text}
 * @param futureDays how many days after the capture a publication date may lie
 * @param rejectKinds kinds of page that are rejected rather than flagged: {@code list-page, video,
 *     gallery, live-blog, paywall, consent-wall, error-page}
 * @param htmlFrontMatter whether the lines between two {@code ---} at the top of an HTML file are
 *     read; anybody can write them into a page
 */
public record ArticleConfig(
    int maxBytes,
    int maxDepth,
    long maxMillis,
    int maxBlocks,
    int maxTags,
    int minChars,
    int futureDays,
    List<String> rejectKinds,
    boolean htmlFrontMatter) {

  public ArticleConfig {
    rejectKinds = List.copyOf(rejectKinds);
  }

  /** The defaults. */
  public static ArticleConfig defaults() {
    return new ArticleConfig(
        6 << 20, 500, 20_000, 20_000, 200_000, 25, 1, List.of("consent-wall", "error-page"), false);
  }
}
