package org.dailies.language;

import java.util.Set;

/** Word classes of the section {@code text}. */
public final class TextWords {
  static final Section SECTION =
      Section.of(
          "text",
          "How the language of a text is recognised, and how a text is cut into sentences and"
              + " words.",
          Use.ANALYSIS,
          Use.EXTRACTION);

  /** Abbreviations of the language whose full stop does not end a sentence. */
  public static final WordClass<Set<String>> ABBREVIATIONS =
      SECTION.words(
          "abbreviations", "abbreviations of the language whose full stop does not end a sentence");

  /** Abbreviations that stand in texts of every language. */
  public static final WordClass<Set<String>> COMMON_ABBREVIATIONS =
      SECTION.words("common-abbreviations", "abbreviations that stand in texts of every language");

  /** Words that lose their end before an apostrophe. */
  public static final WordClass<Set<String>> ELIDED_WORDS =
      SECTION.words(
          "elided-words",
          "words that lose their end before an apostrophe: they are cut off the next one");

  /** Abbreviations in names of firms. */
  public static final WordClass<Set<String>> FIRM_ABBREVIATIONS =
      SECTION.words(
          "firm-abbreviations",
          "abbreviations in names of firms: their full stop ends a sentence unless one of"
              + " `firm-rests` follows");

  /** How names of firms go on behind one of firm-abbreviations. */
  public static final WordClass<Set<String>> FIRM_RESTS =
      SECTION.words("firm-rests", "how names of firms go on behind one of `firm-abbreviations`");

  /** The commonest small words, by which a text shows its language. */
  public static final WordClass<Set<String>> FUNCTION_WORDS =
      SECTION.words(
          "function-words", "the commonest small words, by which a text shows its language");

  /** Capital letters before a name that are no initial. */
  public static final WordClass<Set<String>> GIVEN_ABBREVIATIONS =
      SECTION.words("given-abbreviations", "capital letters before a name that are no initial");

  /** Those of abbreviations and common-abbreviations that often stand last in a sentence. */
  public static final WordClass<Set<String>> LAST_ABBREVIATIONS =
      SECTION.words(
          "last-abbreviations",
          "those of `abbreviations` and `common-abbreviations` that often stand last in a"
              + " sentence");

  /** Particles that may follow a name without a space. */
  public static final WordClass<Set<String>> NAME_PARTICLES =
      SECTION.words("name-particles", "particles that may follow a name without a space");

  /** Case endings that a name may take. */
  public static final WordClass<Set<String>> NAME_ENDINGS =
      SECTION.words("name-endings", "case endings that a name of four letters or more may take");

  /** Particles that are cut off a noun, so that its forms count together. */
  public static final WordClass<Set<String>> STEM_PARTICLES =
      SECTION.words(
          "stem-particles", "particles that are cut off a noun, so that its forms count together");

  private TextWords() {}
}
