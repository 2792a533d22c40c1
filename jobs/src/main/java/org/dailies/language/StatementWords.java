package org.dailies.language;

import java.util.Map;
import java.util.Set;

/**
 * Word classes of the section {@code statements}. A trailing {@code *} stands for any ending of a
 * word.
 */
public final class StatementWords {
  static final Section SECTION =
      Section.of(
          "statements", "Who does what with generative AI, and how sure it is.", Use.ANALYSIS);

  /** Nouns that name an act, with a verb that only carries them. */
  public static final WordClass<Map<String, Act>> ACT_NOUNS =
      SECTION.groups(
          "act-nouns", Act.class, "nouns that name an act where one of `light-verbs` carries them");

  /** Verbs by what is done. */
  public static final WordClass<Map<String, Act>> ACTS =
      SECTION.groups("acts", Act.class, "verbs by what somebody does with generative AI");

  /** Words of an attitude in what somebody says. */
  public static final WordClass<Map<String, Act>> ATTITUDES =
      SECTION.groups(
          "attitudes", Act.class, "words that show the attitude of who speaks, in what is said");

  /** Conjunctions behind which another clause begins. */
  public static final WordClass<Set<String>> STATEMENT_BORDERS =
      SECTION.words("statement-borders", "conjunctions behind which another clause begins");

  /** Words before what is only compared or known already. */
  public static final WordClass<Set<String>> COMPARISONS =
      SECTION.words(
          "comparisons", "words before a title or body that is only compared or an example");

  /** Prepositions before who did something, in the passive voice. */
  public static final WordClass<Set<String>> DOERS =
      SECTION.words("doers", "prepositions before who did something, in the passive voice");

  /** Words that say how sure it is. */
  public static final WordClass<Map<String, Certainty>> HEDGES =
      SECTION.groups("hedges", Certainty.class, "words by how sure they make what follows");

  /** Words before what something is done with. */
  public static final WordClass<Set<String>> INSTRUMENTS =
      SECTION.words("instruments", "words before what something is made with");

  /** Verbs that carry a noun of an act. */
  public static final WordClass<Set<String>> LIGHT_VERBS =
      SECTION.words("light-verbs", "verbs that carry one of `act-nouns`");

  /** Nouns for generative AI that was named before. */
  public static final WordClass<Set<String>> MACHINES =
      SECTION.words("machines", "nouns and pronouns for generative AI that was named before");

  /** Adjectives of an attitude, of their subject. */
  public static final WordClass<Map<String, Act>> MOODS =
      SECTION.groups("moods", Act.class, "adjectives that show the attitude of their subject");

  /** Words that deny. */
  public static final WordClass<Set<String>> NEGATIONS =
      SECTION.words("negations", "words that deny the verb or noun at their side");

  /** Common nouns for who acts. */
  public static final WordClass<Map<String, Party>> PARTIES =
      SECTION.groups("parties", Party.class, "common nouns for who acts, by who is meant");

  /** Forms of the auxiliaries of the passive voice. */
  public static final WordClass<Set<String>> PASSIVES =
      SECTION.words("passives", "forms of the auxiliaries of the passive voice");

  /** Verbs behind which what is reported begins. */
  public static final WordClass<Set<String>> REPORTS =
      SECTION.words("reports", "verbs of saying whose subject is the source of what follows");

  /** Endings of verbs that say how sure it is. */
  public static final WordClass<Map<String, Certainty>> TENSE_ENDINGS =
      SECTION.groups("tense-endings", Certainty.class, "endings of verbs by how sure they make it");

  private StatementWords() {}
}
