package org.dailies.article;

import java.util.List;

/** Reads by whom a text is from the lines around it that no element marks. */
final class PrintedBylines {
  private static final int ASIDE =
      Hints.RELATED | Hints.COMMENTS | Hints.NAVIGATION | Hints.SIDE | Hints.CAPTION | Hints.HIDDEN;

  /** Lines before the body's end in which a box about its writer may stand. */
  private static final int BOX = 10;

  private final List<Block> blocks;
  private final int bodyFirst;
  private final int bodyEnd;

  PrintedBylines(Page page, int bodyFirst, int bodyEnd) {
    this.blocks = page.blocks();
    this.bodyFirst = bodyFirst;
    this.bodyEnd = bodyEnd;
  }

  /** The people of a line near the body's ends that says by whom it is. */
  List<String> people() {
    for (int i = from(bodyFirst - 14); i < to(bodyFirst + 5); i++) {
      List<String> names = people(blocks.get(i));
      if (!names.isEmpty()) {
        return names;
      }
    }
    for (int i = from(bodyEnd - 1); i < to(bodyEnd + 4); i++) {
      List<String> names = people(blocks.get(i));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return beside();
  }

  /** The person whom an author's box at the body's end introduces: a name, then a line about it. */
  List<String> introduced() {
    for (int i = from(bodyEnd - BOX); i < to(bodyEnd + 6) && i + 1 < blocks.size(); i++) {
      Block block = blocks.get(i);
      String next = blocks.get(i + 1).text;
      boolean about =
          block.text.length() <= 40
              && next.length() >= block.text.length() + 30
              && next.startsWith(block.text + " ");
      boolean box = about && (block.container.zone & Hints.AUTHOR) != 0;
      if (box && block.text.equals(PersonName.of(block.text))) {
        return List.of(block.text);
      }
    }
    return List.of();
  }

  /** The people of a line right above the body that begins with by whom it is. */
  List<String> opening() {
    for (int i = from(bodyFirst - 4); i < to(bodyFirst + 2); i++) {
      Block block = blocks.get(i);
      if (block.text.length() <= 90 && (block.container.zone & ASIDE) == 0) {
        List<String> people = Bylines.opening(block.text);
        if (!people.isEmpty()) {
          return people;
        }
      }
    }
    return List.of();
  }

  /** The team or the single name of a line right above the body that says no more than that. */
  List<String> team() {
    for (int i = from(bodyFirst - 5); i < to(bodyFirst + 2); i++) {
      Block block = blocks.get(i);
      if (block.text.length() <= 60 && (block.container.zone & ASIDE) == 0) {
        String team = Bylines.team(block.text);
        if (team != null) {
          return List.of(team);
        }
      }
    }
    return List.of();
  }

  /** A line above the body that is a person's name alone, beside one that is a date. */
  private List<String> beside() {
    for (int i = from(bodyFirst - 6); i < to(bodyFirst + 3); i++) {
      Block block = blocks.get(i);
      boolean plain = block.kind != Block.Kind.HEADING && block.text.length() <= 30;
      boolean name =
          plain
              && (block.container.zone & ASIDE) == 0
              && block.text.equals(PersonName.of(block.text));
      if (name && (dated(i - 1) || dated(i + 1))) {
        return List.of(block.text);
      }
    }
    return List.of();
  }

  private boolean dated(int at) {
    return at >= 0
        && at < blocks.size()
        && blocks.get(at).text.length() <= 40
        && Dates.find(blocks.get(at).text) != null;
  }

  private static List<String> people(Block block) {
    boolean box = (block.container.zone & Hints.AUTHOR) != 0;
    int aside = box ? ASIDE & ~Hints.SIDE : ASIDE;
    if (block.text.length() > 110
        || block.kind == Block.Kind.HEADING
        || (block.container.zone & aside) != 0) {
      return List.of();
    }
    boolean dated = Dates.find(block.text) != null;
    boolean marked = dated || (block.container.zone & (Hints.AUTHOR | Hints.DATELINE)) != 0;
    List<String> names = Bylines.printed(block.text, marked);
    String beside =
        names.isEmpty() && dated && block.text.length() <= 80 ? Bylines.beside(block.text) : null;
    return beside == null ? names : List.of(beside);
  }

  private static int from(int at) {
    return Math.max(0, at);
  }

  private int to(int at) {
    return Math.min(blocks.size(), at);
  }
}
