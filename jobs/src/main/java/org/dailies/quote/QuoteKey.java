package org.dailies.quote;

import java.util.Locale;

/**
 * What two printings of one quote share: its words without case, marks, spaces and accents, so that
 * the same quote in several outlets counts once.
 */
public final class QuoteKey {
  private static final int LONGEST = 80;

  private QuoteKey() {}

  /**
   * The key of a quote's text; equal keys mean the same quote. Never empty for a text with letters.
   */
  public static String of(String text) {
    StringBuilder key = new StringBuilder();
    String folded =
        java.text.Normalizer.normalize(
            org.dailies.text.StreamSafe.of(text), java.text.Normalizer.Form.NFKD);
    for (int i = 0; i < folded.length() && key.length() < LONGEST; i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
