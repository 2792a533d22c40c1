package org.dailies.report;

/**
 * A piece of a sentence, linked to evidence or not.
 *
 * @param text plain text
 * @param numberId the number that the piece states, or null
 */
public record Phrase(String text, String numberId) {

  /** Words that state no number. */
  public static Phrase of(String text) {
    return new Phrase(text, null);
  }

  /** Words that state a number. */
  public static Phrase of(String text, String numberId) {
    return new Phrase(text, numberId);
  }
}
