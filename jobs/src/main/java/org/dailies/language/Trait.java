package org.dailies.language;

/** How a language builds sentences, where that decides how speech is read. */
public enum Trait {
  /** Articles stand before a verb as pronouns. */
  ARTICLES_AS_PRONOUNS,
  /** Nouns are written with capital letters. */
  CAPITAL_NOUNS,
  /** Read by characters instead of words. */
  CHARACTERS,
  /** Pronouns that are subjects are left out. */
  DROPS_PRONOUNS,
  /** Who speaks is named inside the quotation marks too. */
  INTERRUPTS_MARKS,
  /** The subject behind a verb may stand far from it. */
  LATE_SUBJECTS,
  /** The object may stand between a subject and its verb. */
  OBJECT_FIRST,
  /** Words are parted by spaces, though it is read by characters. */
  SPACES,
  /** The subject stands before its verb. */
  SUBJECT_FIRST,
  /** Titles of works capitalise their words. */
  TITLE_CASE,
  /** The verb stands at the end of its clause. */
  VERB_LAST
}
