package org.dailies.text;

/**
 * The language of a text.
 *
 * @param language ISO 639-1, or "und"
 * @param confidence 0 to 1
 */
public record Detected(String language, double confidence) {
  /** Nothing known. */
  public static final Detected UNKNOWN = new Detected("und", 0);
}
