package org.dailies.report;

import java.util.Locale;

/** How texts are set, whatever their language. */
final class Figures {
  private Figures() {}

  /** The first letter as a capital. */
  static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
