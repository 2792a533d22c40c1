package org.dailies.language;

import java.util.Set;

/** Word classes of the section {@code frames}. */
public final class FrameWords {
  static final Section SECTION =
      Section.of(
          "frames", "How the clauses are built that tell of attitudes and uses.", Use.ANALYSIS);

  /** Articles between one of object-prepositions and an actor. */
  public static final WordClass<Set<String>> ACTOR_ARTICLES =
      SECTION.words("actor-articles", "articles between one of `object-prepositions` and an actor");

  /** Conjunctions before a further subject of the same verb. */
  public static final WordClass<Set<String>> ACTOR_JOINTS =
      SECTION.words("actor-joints", "conjunctions before a further subject of the same verb");

  /** Conjunctions between two actors. */
  public static final WordClass<Set<String>> ACTOR_LINKS =
      SECTION.words("actor-links", "conjunctions between two actors");

  /** Prepositions with which a sentence may begin that goes on about the one before. */
  public static final WordClass<Set<String>> CARRIED_ADJUNCTS =
      SECTION.words(
          "carried-adjuncts",
          "prepositions with which a sentence may begin that goes on about the one before");

  /** What means the maker, the technology or the work of the sentence before. */
  public static final WordClass<Set<String>> CARRIED_SUBJECTS =
      SECTION.words(
          "carried-subjects",
          "what means the maker, the technology or the work of the sentence before");

  /** Adverbs of time with which such a sentence may begin; a word follows. */
  public static final WordClass<Set<String>> CARRIED_TIMES =
      SECTION.patterns(
          "carried-times", "adverbs of time with which such a sentence may begin; a word follows");

  /** Conjunctions that part a sentence into clauses of their own, behind a comma. */
  public static final WordClass<Set<String>> CLAUSE_BORDERS =
      SECTION.words(
          "clause-borders",
          "conjunctions that part a sentence into clauses of their own, behind a comma");

  /** What shows that something was made with what follows. */
  public static final WordClass<Set<String>> INSTRUMENT_WORDS =
      SECTION.patterns("instrument-words", "what shows that something was made with what follows");

  /** Articles of a further actor. */
  public static final WordClass<Set<String>> JOINT_ARTICLES =
      SECTION.words("joint-articles", "articles of a further actor");

  /** Characters right before an actor that show that it is no subject. */
  public static final WordClass<Set<String>> OBJECT_PARTICLES =
      SECTION.words(
          "object-particles", "characters right before an actor that show that it is no subject");

  /** Words before an actor that show that it is no subject. */
  public static final WordClass<Set<String>> OBJECT_PREPOSITIONS =
      SECTION.words("object-prepositions", "words before an actor that show that it is no subject");

  /** What follows an actor that is the subject, in languages that mark it. */
  public static final WordClass<Set<String>> SUBJECT_MARKS =
      SECTION.patterns(
          "subject-marks", "what follows an actor that is the subject, in languages that mark it");

  private FrameWords() {}
}
