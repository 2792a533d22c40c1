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

  /** Parts of addresses that show the kind of page. */
  public static final WordClass<Map<String, Genre>> ADDRESS_PARTS =
      SECTION.groups(
          "address-parts",
          Genre.class,
          "parts of a path, or first parts of a host, that show the kind of page");

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

  /** Types of page data. */
  public static final WordClass<Map<String, Genre>> DATA_TYPES =
      SECTION.groups("data-types", Genre.class, "types of schema.org that show the kind of page");

  /** Parts of addresses of picture galleries. */
  public static final WordClass<Set<String>> GALLERY_ADDRESSES =
      SECTION.words("gallery-addresses", "parts of addresses of picture galleries");

  /** Programs that make pages of one kind. */
  public static final WordClass<Map<String, Genre>> GENERATORS =
      SECTION.groups("generators", Genre.class, "names of programs that make but one kind of page");

  /** Words that show the kind of article. */
  public static final WordClass<Map<String, Genre>> GENRE_WORDS =
      SECTION.groups(
          "genre-words",
          Genre.class,
          "words that, set apart in a headline, or as a section's name or part of an address, show"
              + " the kind of article");

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

  /** Whole lines and labels of buttons. */
  public static final WordClass<Map<String, Genre>> PAGE_LABELS =
      SECTION.groups(
          "page-labels",
          Genre.class,
          "whole lines and labels of buttons that pages of a kind have, in small letters");

  /** Parts of class names of whole pages. */
  public static final WordClass<Map<String, Genre>> PAGE_MAKES =
      SECTION.groups(
          "page-makes",
          Genre.class,
          "parts of the class names that systems give to a page as a whole, by kind of page");

  /** Phrases that show what kind of page they stand on. */
  public static final WordClass<Map<String, PageSign>> SIGNS =
      SECTION.groups(
          "page-signs", PageSign.class, "phrases that show what kind of page they stand on");

  /** What press releases say of themselves. */
  public static final WordClass<Set<String>> RELEASE_MARKS =
      SECTION.words("release-marks", "what press releases say of themselves, in small letters");

  /** What shows that a line claims rights. */
  public static final WordClass<Set<String>> RIGHTS_SIGNS =
      SECTION.words(
          "rights-signs", "what shows that a date in a line is that of a claim of rights");

  /** Words by which a page speaks of its owner and to its reader. */
  public static final WordClass<Set<String>> SELLING_WORDS =
      SECTION.words("selling-words", "words by which a page speaks of its owner and to its reader");

  /** What shows that a page only leads on to another. */
  public static final WordClass<Set<String>> STUB_PHRASES =
      SECTION.words(
          "stub-phrases", "what shows that a page only leads on to another, in small letters");

  /** Parts of addresses of films. */
  public static final WordClass<Set<String>> VIDEO_ADDRESSES =
      SECTION.words("video-addresses", "parts of addresses of films");

  /** What shows that a reader must pass something before the text. */
  public static final WordClass<Set<String>> WALL_PHRASES =
      SECTION.words(
          "wall-phrases",
          "what shows that a reader must pass something before the text, or cannot, in small"
              + " letters");

  /** Parts that say something where none of the other parts stands. */
  public static final WordClass<Map<String, PageZone>> WEAK_HINT_PARTS =
      SECTION.groups(
          "weak-hint-parts",
          PageZone.class,
          "the same, where none of `hint-parts` stands in the word");

  private PageWords() {}
}
