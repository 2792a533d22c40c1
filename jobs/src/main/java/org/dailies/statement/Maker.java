package org.dailies.statement;

import org.dailies.text.Span;

/**
 * Who does something, as the sentence says.
 *
 * @param id the entry in the lexicon, or null where it has none
 * @param studioId the studio it rolls up to on the article's day, or null
 * @param surface the name as the article gives it
 * @param kind what the name is
 * @param span where it stands in the text; for a pronoun or common noun that of the name it means
 */
public record Maker(String id, String studioId, String surface, Kind kind, Span span) {

  /** What a maker is. */
  public enum Kind {
    /** A studio, brand, broadcaster or union of the lexicon. */
    BODY,
    /** A person of the lexicon. */
    PERSON,
    /** A name that no entry has. */
    NAME,
    /** All of a trade, by a common noun. */
    GROUP
  }
}
