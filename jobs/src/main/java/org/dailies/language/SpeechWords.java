package org.dailies.language;

import java.util.Map;
import java.util.Set;

/** Word classes of the section {@code speech}. */
public final class SpeechWords {
  static final Section SECTION =
      Section.of("speech", "How speech is attributed to its speaker.", Use.ANALYSIS);

  /** Verbs of saying. */
  public static final WordClass<Map<String, CueClass>> CUES =
      SECTION.groups(
          "cues",
          CueClass.class,
          "verbs of saying as lemmas, with the words that belong to them; in Chinese, Japanese and"
              + " Korean the forms that stand in texts");

  /** Verbs of saying that report without marks. */
  public static final WordClass<Set<String>> INDIRECT_CUES =
      SECTION.words(
          "indirect-cues", "those of `cues` that report speech without quotation marks too");

  /** Forms that are nouns as well. */
  public static final WordClass<Set<String>> NOUN_FORMS =
      SECTION.words(
          "noun-forms",
          "forms of `cues` that are nouns or adjectives as often: they need a subject");

  /** Phrases before a source. */
  public static final WordClass<Set<String>> SOURCES =
      SECTION.words("sources", "phrases before the name of a source, such as \"according to\"");

  /** Words before a title in quotation marks. */
  public static final WordClass<Set<String>> TITLE_WORDS =
      SECTION.words(
          "title-words",
          "words right before a title or a term in quotation marks, which nobody said");

  private SpeechWords() {}
}
