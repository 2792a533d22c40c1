package org.dailies.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word classes of the section {@code grammar}. */
public final class GrammarWords {
  static final Section SECTION =
      Section.of("grammar", "Function words and the forms of verbs.", Use.ANALYSIS);

  /** Endings of adverbs that may stand between a subject and its verb. */
  public static final WordClass<Set<String>> ADVERB_ENDINGS =
      SECTION.words(
          "adverb-endings", "endings of adverbs that may stand between a subject and its verb");

  /** Prepositions before who did something, in the passive voice. */
  public static final WordClass<Set<String>> AGENTS =
      SECTION.words("agents", "prepositions before who did something, in the passive voice");

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

  /** Prepositions for with. */
  public static final WordClass<Set<String>> COMITATIVES =
      SECTION.words("comitatives", "prepositions for with");

  /** Prepositions that show that a person only accompanies another. */
  public static final WordClass<Set<String>> COMPANIONS =
      SECTION.words("companions", "prepositions that show that a person only accompanies another");

  /** How regular verbs are conjugated. */
  public static final WordClass<Map<String, List<String>>> CONJUGATION =
      SECTION.lists(
          "conjugation",
          "how regular verbs are conjugated: a regular expression for the whole lemma, with the"
              + " forms it gives, where `$1` is what its first brackets hold; all that fit apply");

  /** Conjunctions that begin a clause. */
  public static final WordClass<Set<String>> CONJUNCTIONS =
      SECTION.words("conjunctions", "conjunctions: a clause ends before them");

  /** Conjunctions that join two verbs of one subject. */
  public static final WordClass<Set<String>> COORDINATORS =
      SECTION.words("coordinators", "conjunctions that join two verbs of one subject");

  /** Definite articles of all forms. */
  public static final WordClass<Set<String>> DEFINITE_ARTICLES =
      SECTION.words("definite-articles", "definite articles of all forms");

  /** What may stand at the head of a noun phrase. */
  public static final WordClass<Set<String>> DETERMINERS =
      SECTION.words("determiners", "articles, possessives and the like: a noun follows");

  /** Words of three letters and more that lose their end before an apostrophe. */
  public static final WordClass<Set<String>> ELISIONS =
      SECTION.words(
          "elisions",
          "words of three letters and more that lose their end before an apostrophe: they stand"
              + " apart from the next word, as those of one or two letters do");

  /** Words that stand in for a subject. */
  public static final WordClass<Set<String>> EXPLETIVES =
      SECTION.words("expletives", "words that stand in for a subject");

  /** Finite verbs that show that a clause has begun. */
  public static final WordClass<Set<String>> FINITE_VERBS =
      SECTION.words("finite-verbs", "finite verbs that show that a clause has begun");

  /** Prepositions for of. */
  public static final WordClass<Set<String>> GENITIVES =
      SECTION.words("genitives", "prepositions for of");

  /** Words before a present participle whose subject is that of the sentence. */
  public static final WordClass<Set<String>> GERUND_MARKERS =
      SECTION.words(
          "gerund-markers",
          "words before a present participle whose subject is that of the sentence");

  /** Indefinite articles. */
  public static final WordClass<Set<String>> INDEFINITE_ARTICLES =
      SECTION.words("indefinite-articles", "indefinite articles");

  /** Endings of infinitives. */
  public static final WordClass<Set<String>> INFINITIVE_ENDINGS =
      SECTION.words("infinitive-endings", "endings of infinitives");

  /** Words before an infinitive. */
  public static final WordClass<Set<String>> INFINITIVE_MARKERS =
      SECTION.words("infinitive-markers", "words before an infinitive");

  /** Pronouns that a hyphen joins to the verb before them. */
  public static final WordClass<Set<String>> INVERTED_PRONOUNS =
      SECTION.words("inverted-pronouns", "pronouns that a hyphen joins to the verb before them");

  /** Forms of irregular verbs. */
  public static final WordClass<Map<String, List<String>>> IRREGULAR =
      SECTION.lists(
          "irregular", "verbs that are not conjugated by rule, with the forms that report speech");

  /** Letters that only join a verb to the pronoun behind it. */
  public static final WordClass<Set<String>> JOINTS =
      SECTION.words("joints", "letters that only join a verb to the pronoun behind it");

  /** Prepositions between a role and whose it is. */
  public static final WordClass<Set<String>> LINKS =
      SECTION.words("links", "prepositions between a role and whose it is");

  /** Words right before a name that show that it is no subject. */
  public static final WordClass<Set<String>> OBJECT_MARKERS =
      SECTION.words("object-markers", "words right before a name that show that it is no subject");

  /** Determiners for one of several, who is then not known. */
  public static final WordClass<Set<String>> OTHERS =
      SECTION.words("others", "determiners for one of several, who is then not known");

  /** Auxiliaries of the passive voice. */
  public static final WordClass<Set<String>> PASSIVE_AUXILIARIES =
      SECTION.words(
          "passive-auxiliaries",
          "words before a verb that show the passive or the infinitive: it reports nothing there");

  /** Forms that report speech even in the passive voice. */
  public static final WordClass<Set<String>> PASSIVE_EXCEPTIONS =
      SECTION.words(
          "passive-exceptions", "forms of verbs that report speech behind those words too");

  /**
   * Regular expressions for the ends of past participles, which report speech only behind one of
   * perfect-auxiliaries.
   */
  public static final WordClass<Set<String>> PAST_PARTICIPLES =
      SECTION.patterns(
          "past-participles",
          "regular expressions for the ends of past participles, which report speech only behind"
              + " one of `perfect-auxiliaries`");

  /** Auxiliaries of the perfect tenses. */
  public static final WordClass<Set<String>> PERFECT_AUXILIARIES =
      SECTION.words("perfect-auxiliaries", "auxiliaries of the perfect tenses");

  /** Particles between an owner, or what somebody is, and what follows. */
  public static final WordClass<Set<String>> POSSESSIVES =
      SECTION.words(
          "possessives", "particles between an owner, or what somebody is, and what follows");

  /** Prepositions. */
  public static final WordClass<Set<String>> PREPOSITIONS =
      SECTION.words("prepositions", "prepositions, and other words whose object is no subject");

  /** Endings of present participles. */
  public static final WordClass<Set<String>> PRESENT_PARTICIPLES =
      SECTION.words("present-participles", "endings of present participles");

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

  /** Pronouns for who is spoken to. */
  public static final WordClass<Set<String>> SECOND_PERSONS =
      SECTION.words("second-persons", "pronouns for who is spoken to");

  /** Pronouns that are a subject only behind a source phrase. */
  public static final WordClass<Set<String>> STRESSED_PRONOUNS =
      SECTION.words("stressed-pronouns", "pronouns that are a subject only behind a source phrase");

  /** Conjunctions that begin reported speech. */
  public static final WordClass<Set<String>> THAT =
      SECTION.words("that", "conjunctions with which reported speech begins");

  /** Particles behind the topic or subject of a sentence. */
  public static final WordClass<Set<String>> TOPIC_PARTICLES =
      SECTION.words("topic-particles", "particles behind the topic or subject of a sentence");

  /** How the language builds sentences, where that decides how they are read. */
  public static final WordClass<Set<Trait>> TRAITS =
      SECTION.flags(
          "traits",
          Trait.class,
          "how the language builds sentences, where that decides how they are read");

  private GrammarWords() {}
}
