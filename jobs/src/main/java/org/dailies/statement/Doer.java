package org.dailies.statement;

import org.dailies.mention.Mention;

/**
 * Who can be the subject of a clause, as it stands there.
 *
 * @param mention the lexicon's find, or null
 * @param mark the common noun or pronoun, or null
 */
record Doer(Type type, int start, int end, String surface, Mention mention, Mark mark) {
  enum Type {
    /** A studio, brand or union. */
    BODY,
    /** A person of the lexicon. */
    PERSON,
    TITLE,
    /** Who makes generative AI, or a tool of it. */
    MACHINE,
    /** A name that no entry has. */
    NAME,
    /** A common noun or pronoun. */
    NOUN
  }
}
