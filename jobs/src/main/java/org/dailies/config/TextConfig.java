package org.dailies.config;

import java.util.List;

/**
 * Thresholds of language identification.
 *
 * @param languages ISO 639-1 codes among which detection chooses
 * @param detectionChars how many characters of a text are looked at, at most
 * @param minDetectionChars below this many letters the declared language stands
 * @param minConfidence below this confidence a detected language does not overrule a declared one
 */
public record TextConfig(
    List<String> languages, int detectionChars, int minDetectionChars, double minConfidence) {

  public TextConfig {
    languages = List.copyOf(languages);
  }

  /** The defaults. */
  public static TextConfig defaults() {
    return new TextConfig(
        List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "sv", "nb", "da", "fi", "is", "pl", "cs",
            "sk", "hu", "ro", "tr", "id", "ca", "hr", "lt", "lv", "et", "vi", "ru", "uk", "bg",
            "ar", "fa", "hi"),
        300,
        20,
        0.7);
  }
}
