package org.dailies.language;

import java.util.Map;
import java.util.Set;

/** Word classes of the section {@code pages}. */
public final class PageWords {
  static final Section SECTION =
      Section.of(
          "pages",
          "What web pages put around articles, and by which names they mark their elements.",
          Use.EXTRACTION);

  /** Parts of addresses of pages about authors. */
  public static final WordClass<Set<String>> AUTHOR_ADDRESSES =
      SECTION.words("author-addresses", "parts of addresses of pages about authors");

  /** What marks the element that holds an article's text. */
  public static final WordClass<Set<String>> BODY_MARKS =
      SECTION.words(
          "body-marks", "names, or parts of names, of the element that holds an article's text");

  /** What shows that a line asks for consent. */
  public static final WordClass<Set<String>> CONSENTS =
      SECTION.words(
          "consents", "what shows, wherever it stands in a line, that it asks for consent");

  /** What shows that an element acts as a button. */
  public static final WordClass<Set<String>> CONTROL_HINTS =
      SECTION.words("control-hints", "parts of classes that show that an element acts as a button");

  /** What shows at the end of a line that it is a caption. */
  public static final WordClass<Set<String>> CREDIT_SIGNS =
      SECTION.words("credit-signs", "what shows at the end of a line that it is a caption");

  /** Parts of addresses of picture galleries. */
  public static final WordClass<Set<String>> GALLERY_ADDRESSES =
      SECTION.words("gallery-addresses", "parts of addresses of picture galleries");

  /** What shows that hidden text is no article. */
  public static final WordClass<Set<String>> HIDDEN_SIGNS =
      SECTION.words("hidden-signs", "what shows that text which a page hides is no article");

  /** Pairs of neighbouring words in names of elements. */
  public static final WordClass<Map<String, PageZone>> HINT_PAIRS =
      SECTION.groups(
          "hint-pairs",
          PageZone.class,
          "two neighbouring words in names of elements that together say what those are");

  /** Beginnings of words that only look as if they held a part. */
  public static final WordClass<Set<String>> HINT_PART_EXCEPTIONS =
      SECTION.words(
          "hint-part-exceptions", "beginnings of words in which one of `hint-parts` says nothing");

  /** Parts of long words in names of elements. */
  public static final WordClass<Map<String, PageZone>> HINT_PARTS =
      SECTION.groups(
          "hint-parts",
          PageZone.class,
          "parts of long words in names of elements; of several in one word, the zone named first"
              + " here counts");

  /** Words in names of elements. */
  public static final WordClass<Map<String, PageZone>> HINTS =
      SECTION.groups(
          "hints", PageZone.class, "words in classes and ids that say what an element is");

  /** Beginnings of furniture lines. */
  public static final WordClass<Map<String, LineKind>> LINE_OPENINGS =
      SECTION.groups(
          "line-openings",
          LineKind.class,
          "beginnings of short lines that pages put around articles");

  /** Whole furniture lines. */
  public static final WordClass<Map<String, LineKind>> LINES =
      SECTION.groups(
          "lines",
          LineKind.class,
          "whole lines that pages put around articles, without punctuation at their ends");

  /** Parts of addresses of live blogs. */
  public static final WordClass<Set<String>> LIVE_ADDRESSES =
      SECTION.words("live-addresses", "parts of addresses of live blogs");

  /** What stands on a control that opens the rest of a text. */
  public static final WordClass<Set<String>> MORE_LABELS =
      SECTION.words("more-labels", "what stands on a control that opens the rest of a text");

  /** Phrases that show what kind of page they stand on. */
  public static final WordClass<Map<String, PageSign>> SIGNS =
      SECTION.groups(
          "page-signs", PageSign.class, "phrases that show what kind of page they stand on");

  /** What shows that a line claims rights. */
  public static final WordClass<Set<String>> RIGHTS_SIGNS =
      SECTION.words(
          "rights-signs", "what shows that a date in a line is that of a claim of rights");

  /** Parts of addresses of films. */
  public static final WordClass<Set<String>> VIDEO_ADDRESSES =
      SECTION.words("video-addresses", "parts of addresses of films");

  /** Parts that say something where none of the other parts stands. */
  public static final WordClass<Map<String, PageZone>> WEAK_HINT_PARTS =
      SECTION.groups(
          "weak-hint-parts",
          PageZone.class,
          "the same, where none of `hint-parts` stands in the word");

  private PageWords() {}
}
