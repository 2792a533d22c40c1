package org.dailies.language;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word classes of the section {@code bylines}. */
public final class BylineWords {
  static final Section SECTION =
      Section.of("bylines", "Who wrote an article, and when.", Use.EXTRACTION);

  /** What stands behind a time after noon. */
  public static final WordClass<Set<String>> AFTERNOON_SIGNS =
      SECTION.words("afternoon-signs", "what stands behind a time after noon");

  /** Words that say by whom. */
  public static final WordClass<Set<String>> CUES =
      SECTION.words("byline-cues", "words that say by whom: a name follows");

  /** Words at which a printed byline's name has ended. */
  public static final WordClass<Set<String>> ENDS =
      SECTION.words("byline-ends", "words at which the name in a printed byline has ended");

  /** Words that some systems write right before a name, without a space. */
  public static final WordClass<Set<String>> GLUED =
      SECTION.words(
          "byline-glued", "words that some systems write right before a name, without a space");

  /** Words between two names. */
  public static final WordClass<Set<String>> JOINTS =
      SECTION.words("byline-joints", "words between two names of a byline");

  /** What people are or do, as it stands behind their names. */
  public static final WordClass<Set<String>> OFFICES =
      SECTION.words("byline-offices", "words for what people are or do, behind their names");

  /** Those of the cues with which a line above a body begins. */
  public static final WordClass<Set<String>> OPENERS =
      SECTION.words(
          "byline-openers", "those of `byline-cues` with which a line above the text begins");

  /** Words that people's names do not hold. */
  public static final WordClass<Set<String>> ORGANISATIONS =
      SECTION.words(
          "byline-organisations",
          "words that people's names do not hold: organisations, agencies, what pages write beside"
              + " names");

  /** Words before a name that say that its bearer did not write the text. */
  public static final WordClass<Set<String>> OTHER_DEEDS =
      SECTION.words(
          "byline-other-deeds",
          "words before a name, or before a cue, for what others did: edited, translated,"
              + " photographed");

  /** Roles of those who did not write the text. */
  public static final WordClass<Set<String>> OTHER_ROLES =
      SECTION.words(
          "byline-other-roles",
          "roles beside names in Chinese, Japanese and Korean of those who did not write the text");

  /** Words within names that begin small. */
  public static final WordClass<Set<String>> PARTICLES =
      SECTION.words("byline-particles", "words within names that begin small");

  /** What stands for a name where a system had none. */
  public static final WordClass<Set<String>> PLACEHOLDERS =
      SECTION.words("byline-placeholders", "what stands for a name where a system had none");

  /** What stands before a name and is no part of it. */
  public static final WordClass<Set<String>> PREFIXES =
      SECTION.words("byline-prefixes", "what stands before a name and is no part of it");

  /** Roles beside names in Chinese, Japanese and Korean letters. */
  public static final WordClass<Set<String>> ROLES =
      SECTION.words(
          "byline-roles", "roles beside names in Chinese, Japanese and Korean, without a space");

  /** Those of the prefixes that are part of a name where they begin with a capital. */
  public static final WordClass<Set<String>> SMALL_PREFIXES =
      SECTION.words(
          "byline-small-prefixes",
          "those of `byline-prefixes` that are part of a name where they begin with a capital");

  /** Suffixes of names that end in a full stop. */
  public static final WordClass<Set<String>> SUFFIXES =
      SECTION.words("byline-suffixes", "suffixes of names that end in a full stop");

  /** Signs of eras by which years are counted. */
  public static final WordClass<Map<String, List<String>>> ERAS =
      SECTION.lists(
          "eras", "signs of eras before a year's number, each with the year before its first");

  /** Names of the months. */
  public static final WordClass<Map<String, Month>> MONTHS =
      SECTION.groups("months", Month.class, "names of the months, whole and cut short");

  /** What stands behind a time before noon. */
  public static final WordClass<Set<String>> MORNING_SIGNS =
      SECTION.words("morning-signs", "what stands behind a time before noon");

  /** Words before the day of publication. */
  public static final WordClass<Set<String>> PUBLISHED_LABELS =
      SECTION.words("published-labels", "words before the day of publication, in small letters");

  /** Words for a time before the capture. */
  public static final WordClass<Map<String, List<String>>> RELATIVE_DAYS =
      SECTION.lists(
          "relative-days",
          "words for a time before the capture, each with its days; `#` stands for a number, which"
              + " they are multiplied by");

  /** Words before the day of a change. */
  public static final WordClass<Set<String>> UPDATED_LABELS =
      SECTION.words("updated-labels", "words before the day of a change, in small letters");

  /** Characters behind the number of a year. */
  public static final WordClass<Set<String>> YEAR_SIGNS =
      SECTION.words(
          "year-signs", "characters behind the number of a year, which stands before the month");

  private BylineWords() {}
}
