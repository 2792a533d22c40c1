package org.dailies.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One finding in plain words.
 *
 * @param kind what it is about: {@code voice}, {@code alert}, {@code week}, {@code rate}, {@code
 *     frame}, {@code use}, {@code data}
 * @param headline the finding, one sentence
 * @param detail what qualifies it: denominators, intervals; may be empty
 */
public record Finding(String kind, List<Phrase> headline, List<Phrase> detail) {

  public Finding {
    headline = List.copyOf(headline);
    detail = List.copyOf(detail);
  }

  /** The headline as text. */
  public String headlineText() {
    return text(headline);
  }

  /** The detail as text, empty where there is none. */
  public String detailText() {
    return text(detail);
  }

  private static String text(List<Phrase> phrases) {
    return phrases.stream().map(Phrase::text).collect(Collectors.joining());
  }
}
