package org.dailies.language;

import java.util.Map;
import java.util.Set;

/** Word classes of the section {@code speakers}. */
public final class SpeakerWords {
  static final Section SECTION =
      Section.of("speakers", "Common nouns for who or what can speak.", Use.ANALYSIS);

  /** Nouns for documents. */
  public static final WordClass<Set<String>> DOCUMENTS =
      SECTION.words("documents", "nouns for documents, which can say something");

  /** Indefinite pronouns for people. */
  public static final WordClass<Set<String>> INDEFINITES =
      SECTION.words("indefinites", "pronouns for people who are not named");

  /** Nouns for bodies. */
  public static final WordClass<Set<String>> ORGANISATIONS =
      SECTION.words("organisations", "nouns for bodies, such as company or union");

  /** Roles, offices and trades of people. */
  public static final WordClass<Map<String, RoleClass>> ROLES =
      SECTION.groups("roles", RoleClass.class, "roles, offices and trades of people");

  /** Verbs that name a role's work. */
  public static final WordClass<Map<String, RoleClass>> ROLE_VERBS =
      SECTION.groups(
          "role-verbs", RoleClass.class, "forms of verbs that show who holds a role: \"directed\"");

  /** Nouns for a statement. */
  public static final WordClass<Set<String>> STATEMENTS =
      SECTION.words("statements", "nouns for a statement that is then printed in full");

  private SpeakerWords() {}
}
