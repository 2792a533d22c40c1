package org.dailies.language;

import java.util.Map;
import java.util.Set;

/** Word classes of the section {@code speech}. */
public final class SpeechWords {
  static final Section SECTION =
      Section.of("speech", "How speech is attributed to its speaker.", Use.ANALYSIS);

  /** Nouns for what a source says. */
  public static final WordClass<Set<String>> ACCOUNTS =
      SECTION.words("accounts", "nouns for what a source says");

  /** Forms of cues whose object is spoken to. */
  public static final WordClass<Set<String>> ADDRESSING_FORMS =
      SECTION.words("addressing-forms", "forms of `cues` whose object is spoken to");

  /** Those of cues that begin what follows a quote. */
  public static final WordClass<Set<String>> ASKING_FORMS =
      SECTION.words("asking-forms", "those of `cues` that begin what follows a quote");

  /** Forms of cues that report speech without a conjunction. */
  public static final WordClass<Set<String>> BARE_FORMS =
      SECTION.words("bare-forms", "forms of `cues` that report speech without a conjunction");

  /** What may stand between a speaker and the cue, and is no part of the name. */
  public static final WordClass<Set<String>> CLAUSE_ADVERBS =
      SECTION.patterns(
          "clause-adverbs",
          "what may stand between a speaker and the cue, and is no part of the name");

  /** What may stand before a speaker, and is no part of the name. */
  public static final WordClass<Set<String>> CLAUSE_OPENERS =
      SECTION.patterns(
          "clause-openers", "what may stand before a speaker, and is no part of the name");

  /** Phrases before an infinitive with which a speaker goes on. */
  public static final WordClass<Set<String>> CONTINUATIONS =
      SECTION.words("continuations", "phrases before an infinitive with which a speaker goes on");

  /** Adverbs between a name and its cue. */
  public static final WordClass<Set<String>> CUE_ADVERBS =
      SECTION.words("cue-adverbs", "adverbs between a name and its cue");

  /** Words right behind a cue that show that nothing was said. */
  public static final WordClass<Set<String>> CUE_OBJECTS =
      SECTION.words("cue-objects", "words right behind a cue that show that nothing was said");

  /** Phrases between a name and its cue. */
  public static final WordClass<Set<String>> CUE_PHRASES =
      SECTION.patterns("cue-phrases", "phrases between a name and its cue");

  /** Characters that end a cue. */
  public static final WordClass<Set<String>> CUE_SUFFIXES =
      SECTION.words("cue-suffixes", "characters that end a cue");

  /** Verbs of saying. */
  public static final WordClass<Map<String, CueClass>> CUES =
      SECTION.groups(
          "cues",
          CueClass.class,
          "verbs of saying as lemmas, with the words that belong to them; in Chinese, Japanese and"
              + " Korean the forms that stand in texts");

  /** What shows words that somebody could say. */
  public static final WordClass<Set<String>> HYPOTHETICALS =
      SECTION.patterns("hypotheticals", "what shows words that somebody could say");

  /** Verbs of saying that report without marks. */
  public static final WordClass<Set<String>> INDIRECT_CUES =
      SECTION.words(
          "indirect-cues", "those of `cues` that report speech without quotation marks too");

  /** Forms of cues that report speech only without an object. */
  public static final WordClass<Set<String>> INTRANSITIVE_FORMS =
      SECTION.words(
          "intransitive-forms", "forms of `cues` that report speech only without an object");

  /** Those of sources that introduce only words in quotation marks. */
  public static final WordClass<Set<String>> MARKED_SOURCES =
      SECTION.words(
          "marked-sources", "those of `sources` that introduce only words in quotation marks");

  /** Beginnings of a sentence of its own behind a quote. */
  public static final WordClass<Set<String>> NEW_SENTENCES =
      SECTION.words("new-sentences", "beginnings of a sentence of its own behind a quote");

  /** Those of cues that introduce a notion as often as a saying. */
  public static final WordClass<Set<String>> NOTION_FORMS =
      SECTION.words("notion-forms", "those of `cues` that introduce a notion as often as a saying");

  /** Forms that are nouns as well. */
  public static final WordClass<Set<String>> NOUN_FORMS =
      SECTION.words(
          "noun-forms",
          "forms of `cues` that are nouns or adjectives as often: they need a subject");

  /** Forms of cues that are looked for between two parts of a quote. */
  public static final WordClass<Set<String>> PLAIN_FORMS =
      SECTION.words(
          "plain-forms", "forms of `cues` that are looked for between two parts of a quote");

  /** What stands right behind words that somebody said. */
  public static final WordClass<Set<String>> QUOTATIVES =
      SECTION.patterns("quotatives", "what stands right behind words that somebody said");

  /** Forms of cues that report what another one said. */
  public static final WordClass<Set<String>> RELAYING_FORMS =
      SECTION.words("relaying-forms", "forms of `cues` that report what another one said");

  /** Forms that show by themselves that somebody speaks. */
  public static final WordClass<Set<String>> SAYING_FORMS =
      SECTION.words(
          "saying-forms",
          "forms that show by themselves that somebody speaks; what stands before them, if they are"
              + " none of `notion-forms`, is a name");

  /** Those of cues of one character that may follow a name. */
  public static final WordClass<Set<String>> SHORT_FORMS =
      SECTION.words("short-forms", "those of `cues` of one character that may follow a name");

  /** Phrases before a source. */
  public static final WordClass<Set<String>> SOURCES =
      SECTION.words("sources", "phrases before the name of a source, such as \"according to\"");

  /** Characters that sentences have and terms have not. */
  public static final WordClass<Set<String>> SPOKEN_CHARACTERS =
      SECTION.words("spoken-characters", "characters that sentences have and terms have not");

  /** What right behind quotation marks shows a term that nobody said. */
  public static final WordClass<Set<String>> TERM_NOUNS =
      SECTION.patterns(
          "term-nouns", "what right behind quotation marks shows a term that nobody said");

  /** Words before a title in quotation marks. */
  public static final WordClass<Set<String>> TITLE_WORDS =
      SECTION.words(
          "title-words",
          "words right before a title or a term in quotation marks, which nobody said");

  /** Words before a source that follows the quote. */
  public static final WordClass<Set<String>> TRAILING_SOURCES =
      SECTION.words("trailing-sources", "words before a source that follows the quote");

  /** What shows that a short clause names nobody. */
  public static final WordClass<Set<String>> UNNAMED_CLAUSES =
      SECTION.patterns("unnamed-clauses", "what shows that a short clause names nobody");

  /** What before a cue shows that nothing was said. */
  public static final WordClass<Set<String>> UNSAID =
      SECTION.patterns("unsaid", "what before a cue shows that nothing was said");

  /** Those of sources that are common prepositions. */
  public static final WordClass<Set<String>> VAGUE_SOURCES =
      SECTION.words(
          "vague-sources",
          "those of `sources` that are common prepositions: a name or a role must follow");

  /** What behind a cue shows that the words before it are meant. */
  public static final WordClass<Set<String>> VIEWS =
      SECTION.patterns("views", "what behind a cue shows that the words before it are meant");

  private SpeechWords() {}
}
