package org.dailies.language;

import java.util.Set;

/** Word classes of the section {@code mentions}. */
public final class MentionWords {
  static final Section SECTION = Section.of("mentions", "What stands around names.", Use.ANALYSIS);

  /** Articles between a comma and what the name before it is. */
  public static final WordClass<Set<String>> APPOSITIONS =
      SECTION.words("appositions", "articles between a comma and what the name before it is");

  /** What may stand between one of credit-nouns and a colon. */
  public static final WordClass<Set<String>> CREDIT_LINKS =
      SECTION.patterns("credit-links", "what may stand between one of `credit-nouns` and a colon");

  /** Nouns before the colon of a picture credit. */
  public static final WordClass<Set<String>> CREDIT_NOUNS =
      SECTION.patterns("credit-nouns", "nouns before the colon of a picture credit");

  /** Words with which a credit without a colon begins, as they are written. */
  public static final WordClass<Set<String>> CREDIT_OPENERS =
      SECTION.words(
          "credit-openers",
          "words with which a credit without a colon begins, as they are written");

  /** Words in small letters within a credit. */
  public static final WordClass<Set<String>> CREDIT_SMALL_WORDS =
      SECTION.words("credit-small-words", "words in small letters within a credit");

  /** Words in small letters within a name. */
  public static final WordClass<Set<String>> INNER_WORDS =
      SECTION.words("inner-words", "words in small letters within a name");

  /** Words in capital letters that begin no name, with the typewriter apostrophe. */
  public static final WordClass<Set<String>> NO_NAMES =
      SECTION.words(
          "no-names",
          "words in capital letters that begin no name, with the typewriter apostrophe");

  private MentionWords() {}
}
