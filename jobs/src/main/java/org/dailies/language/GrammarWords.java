package org.dailies.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word classes of the section {@code grammar}. */
public final class GrammarWords {
  static final Section SECTION =
      Section.of("grammar", "Function words and the forms of verbs.", Use.ANALYSIS);

  /** Definite articles in the singular. */
  public static final WordClass<Map<String, Gender>> ARTICLES =
      SECTION.groups(
          "articles", Gender.class, "definite articles in the singular, by the gender they show");

  /** What may stand between a subject and its verb. */
  public static final WordClass<Set<String>> AUXILIARIES =
      SECTION.words(
          "auxiliaries",
          "auxiliary verbs, adverbs and weak pronouns that may stand between a subject and its"
              + " verb");

  /** Conjunctions that begin a clause. */
  public static final WordClass<Set<String>> CONJUNCTIONS =
      SECTION.words("conjunctions", "conjunctions: a clause ends before them");

  /** How regular verbs are conjugated. */
  public static final WordClass<Map<String, List<String>>> CONJUGATION =
      SECTION.lists(
          "conjugation",
          "how regular verbs are conjugated: a regular expression for the whole lemma, with the"
              + " forms it gives, where `$1` is what its first brackets hold; all that fit apply");

  /** What may stand at the head of a noun phrase. */
  public static final WordClass<Set<String>> DETERMINERS =
      SECTION.words("determiners", "articles, possessives and the like: a noun follows");

  /** Forms of irregular verbs. */
  public static final WordClass<Map<String, List<String>>> IRREGULAR =
      SECTION.lists(
          "irregular", "verbs that are not conjugated by rule, with the forms that report speech");

  /** Auxiliaries of the passive voice. */
  public static final WordClass<Set<String>> PASSIVE_AUXILIARIES =
      SECTION.words(
          "passive-auxiliaries",
          "words before a verb that show the passive or the infinitive: it reports nothing there");

  /** Forms that report speech even in the passive voice. */
  public static final WordClass<Set<String>> PASSIVE_EXCEPTIONS =
      SECTION.words(
          "passive-exceptions", "forms of verbs that report speech behind those words too");

  /** Prepositions. */
  public static final WordClass<Set<String>> PREPOSITIONS =
      SECTION.words("prepositions", "prepositions, and other words whose object is no subject");

  /** Personal pronouns. */
  public static final WordClass<Map<String, PronounKind>> PRONOUNS =
      SECTION.kinds("pronouns", PronounKind.class, "personal pronouns, with whom they mean");

  /** Reflexive pronouns before a lemma. */
  public static final WordClass<Set<String>> REFLEXIVES =
      SECTION.words(
          "reflexives", "reflexive pronouns as they stand before lemmas of `cues`: not looked for");

  /** Relative pronouns. */
  public static final WordClass<Set<String>> RELATIVES =
      SECTION.words("relatives", "relative pronouns");

  /** Conjunctions that begin reported speech. */
  public static final WordClass<Set<String>> THAT =
      SECTION.words("that", "conjunctions with which reported speech begins");

  private GrammarWords() {}
}
