package org.dailies.article;

import java.util.List;
import java.util.Locale;

/**
 * One declaration of a style that may bear on whether text is seen.
 *
 * @param property what it sets
 * @param value what to, in small letters
 * @param important whether it says {@code !important}
 */
record Declaration(Property property, String value, boolean important) {
  private static final int MAX_VALUE = 400;

  /** Reads the declarations of a style attribute into a list. */
  static void read(String style, List<Declaration> into) {
    String css = CssText.plain(style);
    int at = 0;
    while (at < css.length()) {
      int end = CssText.stop(css, at, css.length(), ";");
      add(css, at, end, into);
      at = end + 1;
    }
  }

  /** Reads what stands here as one declaration, and adds it if its property matters. */
  static void add(String css, int from, int to, List<Declaration> into) {
    int colon = css.indexOf(':', from);
    if (colon < 0 || colon >= to) {
      return;
    }
    int start = CssText.skip(css, from, colon);
    int end = colon;
    while (end > start && css.charAt(end - 1) <= ' ') {
      end--;
    }
    Property property = Property.of(css, start, end);
    if (property == null) {
      return;
    }
    int cut = Math.min(to, colon + 1 + MAX_VALUE);
    String value = css.substring(colon + 1, cut).strip().toLowerCase(Locale.ROOT);
    int bang = value.lastIndexOf('!');
    boolean important = bang >= 0 && value.substring(bang + 1).strip().equals("important");
    into.add(
        new Declaration(property, important ? value.substring(0, bang).strip() : value, important));
  }
}
