package org.dailies.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes out of a body, once chosen, what its neighbours show to be no part of it. */
final class Trim {
  private static final double MAIN_SHARE = 0.7;

  private final List<Block> blocks;
  private final int first;
  private int end;

  private Trim(List<Block> blocks, int first, int end) {
    this.blocks = blocks;
    this.first = first;
    this.end = end;
  }

  /** Trims the blocks from first to end, and returns the new end. */
  static int of(List<Block> blocks, int first, int end) {
    Trim trim = new Trim(blocks, first, end);
    trim.strangers();
    trim.dangling();
    trim.trailing();
    return trim.end;
  }

  /**
   * Blocks that stand among the body's paragraphs in an element of another make: boxes, calls to
   * subscribe, captions. Only where nearly all paragraphs are of one make.
   */
  private void strangers() {
    Map<String, Integer> makes = new HashMap<>();
    int all = 0;
    for (int i = first; i < end; i++) {
      Block b = blocks.get(i);
      if (b.kept() && b.kind != Block.Kind.HEADING) {
        makes.merge(holderMake(b), b.text.length(), Integer::sum);
        all += b.text.length();
      }
    }
    String main = null;
    for (Map.Entry<String, Integer> make : makes.entrySet()) {
      if (make.getValue() > MAIN_SHARE * all) {
        main = make.getKey();
      }
    }
    if (main == null || all < 600) {
      return;
    }
    boolean begun = false;
    for (int i = first; i < end; i++) {
      Block b = blocks.get(i);
      String make = holderMake(b);
      if (!b.kept() || b.kind == Block.Kind.HEADING) {
        continue;
      }
      if (make.equals(main)) {
        begun = true;
      } else if (begun && makes.get(make) < STRANGE * all) {
        b.reason = "stranger";
      }
    }
  }

  private static final double STRANGE = 0.05;

  /** The make of the element that holds a block, lists and quotations looked through. */
  private static String holderMake(Block b) {
    Container c = b.container;
    while (c.parent != null
        && (Core.paragraphLike(c.tag) || c.tag.equals("pre") || c.tag.startsWith("h"))) {
      c = c.parent;
    }
    boolean loose = b.kind == Block.Kind.LOOSE;
    return (loose ? "~" : "") + c.tag + "." + c.make;
  }

  /** Headings under which nothing was kept. */
  private void dangling() {
    Block heading = null;
    for (int i = first; i < end; i++) {
      Block b = blocks.get(i);
      if (b.kind == Block.Kind.HEADING && b.kept()) {
        if (heading != null && heading.level >= b.level && blocks.get(i - 1) != heading) {
          heading.reason = "dangling";
        }
        heading = b;
      } else if (b.kept()) {
        heading = null;
      }
    }
  }

  /** Headings, links and labels after the last sentence. */
  private void trailing() {
    for (int i = end - 1; i >= first; i--) {
      Block b = blocks.get(i);
      if (!b.kept()) {
        continue;
      }
      boolean label = b.text.length() < 60 && !Words.endsSentence(b.text);
      label |= b.text.length() < 150 && b.text.indexOf('@') > 0;
      boolean heading = b.kind == Block.Kind.HEADING && (b.container.zone & Hints.QUOTE) == 0;
      label &= b.kind != Block.Kind.HEADING;
      if (heading || b.linkDensity() > 0.5 || label) {
        b.reason = "trailing";
        end = i;
      } else {
        break;
      }
    }
  }
}
