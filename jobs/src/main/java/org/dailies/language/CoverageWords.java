package org.dailies.language;

import java.util.Set;

/**
 * Word classes of the section {@code coverage}. A word that ends in {@code *} stands for all that
 * begin so.
 */
public final class CoverageWords {
  static final Section SECTION =
      Section.of(
          "coverage",
          "What a name has to do with what else stands in its sentence. A word that ends in `*`"
              + " stands for all that begin so.",
          Use.ANALYSIS);

  /** Words behind a name that make a comparison of it: a style, a likeness. */
  public static final WordClass<Set<String>> BYWORDS =
      SECTION.words(
          "bywords", "words behind a name that make a comparison of it: a style, a likeness");

  /** Words of a career: what somebody played, made or is known for. */
  public static final WordClass<Set<String>> CREDITS =
      SECTION.words("credits", "words of a career: what somebody played, made or is known for");

  /** Verbs of suing and of agreeing with another party. */
  public static final WordClass<Set<String>> DEALINGS =
      SECTION.words(
          "dealings",
          "verbs of suing and of agreeing with another party: denied, they tell nothing");

  /** What an actor does: verbs of using, making, agreeing, suing, saying. */
  public static final WordClass<Set<String>> DEEDS =
      SECTION.words("deeds", "what an actor does: verbs of using, making, agreeing, suing, saying");

  /** Words that say that something is not so. */
  public static final WordClass<Set<String>> DENIALS =
      SECTION.words("denials", "words that say that something is not so");

  /** Words for who no longer is where he or she was. */
  public static final WordClass<Set<String>> FORMERS =
      SECTION.words("formers", "words for who no longer is where he or she was");

  /** What a studio owns that others may use: figures, films, catalogues. */
  public static final WordClass<Set<String>> GOODS =
      SECTION.words("goods", "what a studio owns that others may use: figures, films, catalogues");

  /** What is done to an actor or its work: copying, imitating, threatening. */
  public static final WordClass<Set<String>> HARMS =
      SECTION.words(
          "harms", "what is done to an actor or its work: copying, imitating, threatening");

  /** Words behind names that are examples. */
  public static final WordClass<Set<String>> LIST_CLOSERS =
      SECTION.words("list-closers", "words behind names that are examples");

  /** Words before names that are examples. */
  public static final WordClass<Set<String>> LIST_OPENERS =
      SECTION.words("list-openers", "words before names that are examples");

  /** Words between what is made and who makes it. */
  public static final WordClass<Set<String>> MADE_BY =
      SECTION.words("made-by", "words between what is made and who makes it");

  /** Words between a body and whom it stands for. */
  public static final WordClass<Set<String>> MEMBERSHIPS =
      SECTION.words("memberships", "words between a body and whom it stands for");

  /** What two parties have with one another, or one lays down: deals, lawsuits, policies. */
  public static final WordClass<Set<String>> PACTS =
      SECTION.words(
          "pacts",
          "what two parties have with one another, or one lays down: deals, lawsuits, policies");

  /** Words of a story that is told, and of its review. */
  public static final WordClass<Set<String>> PLOTS =
      SECTION.words("plots", "words of a story that is told, and of its review");

  /** Who shows programmes of a house to its viewers. */
  public static final WordClass<Set<String>> PRESENTERS =
      SECTION.words("presenters", "who shows programmes of a house to its viewers");

  /** Words of the stock market. */
  public static final WordClass<Set<String>> PRICES =
      SECTION.words("prices", "words of the stock market");

  /** Words beside a name that make goods of another trade of it. */
  public static final WordClass<Set<String>> PRODUCTS =
      SECTION.words("products", "words beside a name that make goods of another trade of it");

  /** Definite phrases for a house named before (coreference). */
  public static final WordClass<Set<String>> REFERENTS =
      SECTION.words("referents", "definite phrases for a house named before");

  /** Words for where something can be seen. */
  public static final WordClass<Set<String>> RELEASES =
      SECTION.words("releases", "words for where something can be seen");

  /** Words before a name that it is only compared with. */
  public static final WordClass<Set<String>> SIMILES =
      SECTION.words("similes", "words before a name that it is only compared with");

  /** Who speaks or works for a house. */
  public static final WordClass<Set<String>> STAFF =
      SECTION.words("staff", "who speaks or works for a house");

  /** Prepositions between what is shown and who shows it. */
  public static final WordClass<Set<String>> STAGES =
      SECTION.words("stages", "prepositions between what is shown and who shows it");

  /** Words beside the outlet that somebody spoke to, or that is cited. */
  public static final WordClass<Set<String>> TOLD =
      SECTION.words("told", "words beside the outlet that somebody spoke to, or that is cited");

  private CoverageWords() {}
}
