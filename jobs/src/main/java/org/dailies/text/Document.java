package org.dailies.text;

import java.time.LocalDate;

/**
 * The readable part of an article with its layout, made once and read by every finder.
 *
 * @param title the headline, or ""
 * @param text paragraphs parted by one line feed
 * @param language ISO 639-1, or "und"
 * @param day the article's day, or null; dated relations of the lexicon are read as of it
 * @param layout paragraphs and sentences of {@code text}
 */
public record Document(
    String title, String text, String language, LocalDate day, TextLayout layout) {

  /** Lays out a title and a text. */
  public static Document of(String title, String text, String language, LocalDate day) {
    return new Document(title, text, language, day, TextLayout.of(text, language));
  }

  /** The same of the text's first characters, so many at most. */
  public Document beginning(int characters) {
    int end = Math.min(characters, text.length());
    boolean pair =
        end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return of(title, text.substring(0, pair ? end - 1 : end), language, day);
  }
}
