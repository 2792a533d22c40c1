package org.dailies.language;

import java.util.Map;
import java.util.Set;

/** Word classes of the section {@code names}. */
public final class NameWords {
  static final Section SECTION =
      Section.of("names", "What names are made of, and what only looks like a name.", Use.ANALYSIS);

  /** Names of countries and the like. */
  public static final WordClass<Set<String>> COUNTRIES =
      SECTION.words(
          "countries", "one-word names of countries and places that can act, but are no person");

  /** First names. */
  public static final WordClass<Map<String, Gender>> FIRST_NAMES =
      SECTION.groups(
          "first-names",
          Gender.class,
          "first names in small letters; `any` shows a person, not a gender");

  /** Forms of address. */
  public static final WordClass<Map<String, Gender>> HONORIFICS =
      SECTION.groups("honorifics", Gender.class, "forms of address before a name");

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

  /** Names of places, of several words. */
  public static final WordClass<Set<String>> PLACES =
      SECTION.words("places", "names of places and peoples that look like a person's name");

  /** Last words of names of places and events. */
  public static final WordClass<Set<String>> PLACE_WORDS =
      SECTION.words("place-words", "last words of names of places, events and periods");

  private NameWords() {}
}
