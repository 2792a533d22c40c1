package org.dailies.article;

import org.dailies.config.ArticleConfig;

/** What a page may cost, in work that is counted, so that a loaded machine decides nothing. */
final class Budget {
  private Budget() {}

  /**
   * Counts the tags of a page before it is parsed.
   *
   * @throws Unfit where there are more than {@link ArticleConfig#maxTags}
   */
  static void check(String page, ArticleConfig config) {
    int tags = 0;
    for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
      if (at + 1 < page.length() && opens(page.charAt(at + 1)) && ++tags > config.maxTags()) {
        throw new Unfit(RejectReason.TOO_LARGE, "over " + config.maxTags() + " tags");
      }
    }
  }

  /** Whether a tag, its end, a comment or an instruction may begin so. */
  private static boolean opens(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '!' || c == '?';
  }
}
