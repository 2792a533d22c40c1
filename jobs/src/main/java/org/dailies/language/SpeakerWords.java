package org.dailies.language;

import java.util.Map;
import java.util.Set;

/** Word classes of the section {@code speakers}. */
public final class SpeakerWords {
  static final Section SECTION =
      Section.of("speakers", "Common nouns for who or what can speak.", Use.ANALYSIS);

  /** Those of roles that are adjectives before a document. */
  public static final WordClass<Set<String>> ADJECTIVE_ROLES =
      SECTION.words("adjective-roles", "those of `roles` that are adjectives before a document");

  /** Words that give the age of a person. */
  public static final WordClass<Set<String>> AGE_WORDS =
      SECTION.words("age-words", "words that give the age of a person, alone or behind a hyphen");

  /** Words right before a role that make it another one. */
  public static final WordClass<Set<String>> DEPUTIES =
      SECTION.words("deputies", "words right before a role that make it another one");

  /** Nouns for documents. */
  public static final WordClass<Set<String>> DOCUMENTS =
      SECTION.words("documents", "nouns for documents, which can say something");

  /** Words that belong to one of indefinites before them. */
  public static final WordClass<Set<String>> INDEFINITE_SUFFIXES =
      SECTION.words("indefinite-suffixes", "words that belong to one of `indefinites` before them");

  /** Indefinite pronouns for people. */
  public static final WordClass<Set<String>> INDEFINITES =
      SECTION.words("indefinites", "pronouns for people who are not named");

  /** Words for relatives. */
  public static final WordClass<Set<String>> KIN = SECTION.words("kin", "words for relatives");

  /** Characters in which further offices end. */
  public static final WordClass<Set<String>> OFFICE_ENDS =
      SECTION.words("office-ends", "characters in which further offices end");

  /** Offices and trades that stand before a name as well as alone. */
  public static final WordClass<Set<String>> OFFICES =
      SECTION.patterns("offices", "offices and trades that stand before a name as well as alone");

  /** First and last word of roles with anything between them. */
  public static final WordClass<Set<String>> OPEN_ROLES =
      SECTION.words("open-roles", "first and last word of roles with anything between them");

  /** Nouns for bodies. */
  public static final WordClass<Set<String>> ORGANISATIONS =
      SECTION.words("organisations", "nouns for bodies, such as company or union");

  /** Words in a role that show that it is not who holds it now. */
  public static final WordClass<Set<String>> OTHER_HOLDERS =
      SECTION.words("other-holders", "words in a role that show that it is not who holds it now");

  /** Words for people that stand alone. */
  public static final WordClass<Set<String>> PEOPLE =
      SECTION.words("people", "words for people that stand alone");

  /** Verbs that name a role's work. */
  public static final WordClass<Map<String, RoleClass>> ROLE_VERBS =
      SECTION.groups(
          "role-verbs", RoleClass.class, "forms of verbs that show who holds a role: \"directed\"");

  /** Roles, offices and trades of people. */
  public static final WordClass<Map<String, RoleClass>> ROLES =
      SECTION.groups("roles", RoleClass.class, "roles, offices and trades of people");

  /** Verbs whose object is who then speaks. */
  public static final WordClass<Set<String>> SIGHTINGS =
      SECTION.words("sightings", "verbs whose object is who then speaks");

  /** What stands before somebody who is not known. */
  public static final WordClass<Set<String>> SOMEBODY =
      SECTION.patterns("somebody", "what stands before somebody who is not known");

  /** Ends of words for bodies and people that speak. */
  public static final WordClass<Set<String>> SPEAKER_ENDINGS =
      SECTION.words("speaker-endings", "ends of words for bodies and people that speak");

  /** Nouns for a statement. */
  public static final WordClass<Set<String>> STATEMENTS =
      SECTION.words("statements", "nouns for a statement that is then printed in full");

  /** What means a company that was named before. */
  public static final WordClass<Set<String>> THE_FIRM =
      SECTION.patterns("the-firm", "what means a company that was named before");

  /** Nouns for unions. */
  public static final WordClass<Set<String>> UNIONS =
      SECTION.words("unions", "nouns for bodies that are unions");

  private SpeakerWords() {}
}
