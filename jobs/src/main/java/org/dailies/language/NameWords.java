package org.dailies.language;

import java.util.Map;
import java.util.Set;

/** Word classes of the section {@code names}. */
public final class NameWords {
  static final Section SECTION =
      Section.of("names", "What names are made of, and what only looks like a name.", Use.ANALYSIS);

  /** Ends of names of bodies. */
  public static final WordClass<Set<String>> BODY_ENDINGS =
      SECTION.words("body-endings", "ends of names of bodies, where names have no capital letters");

  /** Names of countries and the like. */
  public static final WordClass<Set<String>> COUNTRIES =
      SECTION.words(
          "countries", "one-word names of countries and places that can act, but are no person");

  /** Last words of picture agencies. */
  public static final WordClass<Set<String>> CREDIT_WORDS =
      SECTION.words(
          "credit-words", "last words of picture agencies: the name of a photographer follows");

  /** First characters of familiar names of two characters. */
  public static final WordClass<Set<String>> FAMILIAR_PREFIXES =
      SECTION.words("familiar-prefixes", "first characters of familiar names of two characters");

  /** First names. */
  public static final WordClass<Map<String, Gender>> FIRST_NAMES =
      SECTION.groups(
          "first-names",
          Gender.class,
          "first names in small letters; `any` shows a person, not a gender");

  /** Forms of address. */
  public static final WordClass<Map<String, Gender>> HONORIFICS =
      SECTION.groups("honorifics", Gender.class, "forms of address before a name");

  /** Characters right behind which a name may begin. */
  public static final WordClass<Set<String>> NAME_BORDERS =
      SECTION.words("name-borders", "characters right behind which a name may begin");

  /** Words right behind a name that end it. */
  public static final WordClass<Set<String>> NAME_FOLLOWERS =
      SECTION.words("name-followers", "words right behind a name that end it");

  /** Words before the first part of a foreign name that are no part of it. */
  public static final WordClass<Set<String>> NAME_JOINTS =
      SECTION.words(
          "name-joints", "words before the first part of a foreign name that are no part of it");

  /** Forms of address behind a name. */
  public static final WordClass<Set<String>> NAME_SUFFIXES =
      SECTION.words("name-suffixes", "forms of address behind a name");

  /** Words that are no part of the name before them. */
  public static final WordClass<Set<String>> NAME_TAILS =
      SECTION.words("name-tails", "words that are no part of the name before them");

  /** Beginnings of what is no name. */
  public static final WordClass<Set<String>> NO_NAME_BEGINNINGS =
      SECTION.patterns("no-name-beginnings", "beginnings of what is no name");

  /** Ends of what is no name. */
  public static final WordClass<Set<String>> NO_NAME_ENDS =
      SECTION.patterns("no-name-ends", "ends of what is no name");

  /** Capitalised words that are no names of who could speak. */
  public static final WordClass<Set<String>> NO_SPEAKERS =
      SECTION.words("no-speakers", "capitalised words that are no names of who could speak");

  /** Particles that stand in names of people where nouns have capital letters. */
  public static final WordClass<Set<String>> NOBLE_PARTICLES =
      SECTION.words(
          "noble-particles",
          "particles that stand in names of people where nouns have capital letters");

  /** Endings of words that begin a sentence and are no name there. */
  public static final WordClass<Set<String>> OPENER_ENDINGS =
      SECTION.words(
          "opener-endings", "endings of words that begin a sentence and are no name there");

  /** Words that begin sentences. */
  public static final WordClass<Set<String>> OPENERS =
      SECTION.words(
          "openers", "words that begin a sentence with a capital letter and are no name there");

  /** Words in names of bodies. */
  public static final WordClass<Set<String>> ORGANISATION_WORDS =
      SECTION.words(
          "organisation-words", "words that show that a name is a body's and not a person's");

  /** Names of outlets and platforms. */
  public static final WordClass<Set<String>> OUTLETS =
      SECTION.words("outlets", "outlets and platforms: they print what others say");

  /** Small words inside names of people. */
  public static final WordClass<Set<String>> PARTICLES =
      SECTION.words("particles", "small words inside names of people");

  /** Last words of names of places and events. */
  public static final WordClass<Set<String>> PLACE_WORDS =
      SECTION.words("place-words", "last words of names of places, events and periods");

  /** Names of places, of several words. */
  public static final WordClass<Set<String>> PLACES =
      SECTION.words("places", "names of places and peoples that look like a person's name");

  /** What follows a name of a person behind a comma. */
  public static final WordClass<Set<String>> SUFFIXES =
      SECTION.words("suffixes", "what follows a name of a person behind a comma");

  /** Those of roles that are surnames too. */
  public static final WordClass<Set<String>> SURNAME_ROLES =
      SECTION.words("surname-roles", "those of `roles` that are surnames too");

  /** Those of organisation-words that are surnames too. */
  public static final WordClass<Set<String>> SURNAME_WORDS =
      SECTION.words("surname-words", "those of `organisation-words` that are surnames too");

  /** Surnames of one character. */
  public static final WordClass<Set<String>> SURNAMES =
      SECTION.words("surnames", "surnames of one character");

  /** Characters that begin a verb behind a name of two characters, and end no name. */
  public static final WordClass<Set<String>> VERB_BEGINNINGS =
      SECTION.words(
          "verb-beginnings",
          "characters that begin a verb behind a name of two characters, and end no name");

  private NameWords() {}
}
