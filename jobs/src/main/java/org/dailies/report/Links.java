package org.dailies.report;

import java.util.Locale;
import org.dailies.Shown;

/** Decides which crawled addresses may become links. */
final class Links {

  private Links() {}

  /**
   * The address if it is http or https and holds no blank, control or bidi character, else null:
   * anything else is shown as text.
   */
  static String http(String url) {
    if (url == null) {
      return null;
    }
    String lower = url.toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("http://") || lower.startsWith("https://");
    boolean clean =
        url.chars()
            .noneMatch(c -> Shown.steers(c) || c == ' ' || c == '\\' || Character.isWhitespace(c));
    return web && clean ? url : null;
  }
}
