package org.dailies.quote;

/**
 * Words that name somebody or something that can speak.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param name the words as they stand in the text
 * @param detail the pronoun's number and gender, the role's class, or ""
 * @param entryId its entry in the lexicon, or null
 * @param studioId the studio it rolls up to, or null
 * @param quoted whether it stands inside quotation marks
 */
record Referent(
    int from,
    int to,
    Kind kind,
    String name,
    String detail,
    String entryId,
    String studioId,
    boolean quoted) {

  /** The kinds of referent. */
  enum Kind {
    PERSON,
    ORGANISATION,
    NAME,
    ROLE,
    GENERIC,
    DOCUMENT,
    PRONOUN;

    boolean named() {
      return this == PERSON || this == ORGANISATION || this == NAME;
    }
  }

  Referent as(Kind newKind) {
    return new Referent(from, to, newKind, name, detail, entryId, studioId, quoted);
  }
}
