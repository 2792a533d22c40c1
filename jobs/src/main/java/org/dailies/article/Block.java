package org.dailies.article;

/** A stretch of text that a page sets as one: a paragraph, a heading, a list item, a cell. */
final class Block {
  /** What a block is set as. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTE,
    PREFORMATTED,
    CELL,
    /** Text that stands in a division without an element of its own. */
    LOOSE
  }

  final String text;
  final Kind kind;
  final int level;
  final Container container;
  final int linkChars;
  final int links;
  final int boldChars;
  final int index;

  /** In a heading, the characters at its beginning that a kicker takes; else 0. */
  final int kicker;

  /** Whether some of it is shown only once a reader asks for it. */
  boolean opened;

  /** Why it is no part of the body, or null where it is. */
  String reason = "not-chosen";

  Block(
      String text,
      Kind kind,
      int level,
      Container container,
      int linkChars,
      int links,
      int boldChars,
      int index,
      int kicker) {
    this.text = text;
    this.kind = kind;
    this.level = level;
    this.container = container;
    this.linkChars = linkChars;
    this.links = links;
    this.boldChars = boldChars;
    this.index = index;
    this.kicker = kicker;
  }

  /** The share of its characters that are links, 0 to 1. */
  double linkDensity() {
    return text.isEmpty() ? 0 : Math.min(1, linkChars / (double) text.length());
  }

  String withoutKicker() {
    return kicker == 0 ? text : text.substring(kicker).strip();
  }

  boolean kept() {
    return reason == null;
  }
}
