package org.dailies.article;

import java.util.List;

/** Chooses the blocks of a page that are its article. */
final class Body {
  private final Page page;
  private final String title;

  int first;
  int end;
  double confidence;

  private Body(Page page, String title) {
    this.page = page;
    this.title = Words.squash(title);
  }

  static Body choose(Page page, String title, String description, JsonLd ld) {
    Body body = new Body(page, title);
    body.zones();
    body.run();
    return body;
  }

  private static boolean prose(Block b) {
    boolean cjk = b.text.length() >= 30 && b.text.charAt(b.text.length() / 2) >= 0x3040;
    return (b.text.length() >= 70 || cjk) && b.linkDensity() < 0.4;
  }

  /** Zones: a hint on an element that holds much of the page's prose says nothing. */
  private void zones() {
    int total = 1;
    for (Block b : page.blocks()) {
      if (prose(b)) {
        total += b.text.length();
        for (Container c = b.container; c != null; c = c.parent) {
          c.prose += b.text.length();
        }
      }
    }
    for (Container c : page.containers()) {
      int own = c.own;
      if (c.prose > 0.35 * total && c.prose > 300) {
        own &= ~Hints.FOREIGN;
      }
      c.zone = own | (c.parent == null ? 0 : c.parent.zone);
    }
  }

  private void run() {
    List<Block> blocks = page.blocks();
    double total = 0;
    for (Block b : blocks) {
      double v = value(b);
      total += Math.max(0, v);
      if (v > 0) {
        for (Container c = b.container; c != null; c = c.parent) {
          c.value += v;
        }
      }
    }
    if (blocks.isEmpty() || total <= 0) {
      return;
    }
    Container at = page.containers().get(0);
    boolean deeper = true;
    while (deeper) {
      deeper = false;
      for (Container c : page.containers()) {
        if (c.parent == at && c.value >= 0.75 * at.value) {
          at = c;
          deeper = true;
          break;
        }
      }
    }
    while (at.parent != null
        && (at.tag.equals("p") || at.tag.equals("li") || at.tag.equals("span"))) {
      at = at.parent;
    }
    first = -1;
    int kept = 0;
    boolean stop = false;
    for (int i = at.firstBlock; i < at.endBlock; i++) {
      Block b = blocks.get(i);
      b.reason = stop ? "after-end" : reason(b, kept);
      if (b.reason != null && b.reason.equals("comments") && kept > 0) {
        stop = true;
      }
      if (b.kept()) {
        first = first < 0 ? i : first;
        end = i + 1;
        kept += b.text.length();
      }
    }
    first = Math.max(0, first);
    for (int i = end - 1; i >= first; i--) {
      Block b = blocks.get(i);
      if (!b.kept()) {
        continue;
      }
      if (b.kind == Block.Kind.HEADING || b.linkDensity() > 0.6) {
        b.reason = "trailing";
      } else {
        break;
      }
    }
    confidence = Math.min(0.95, 0.3 + kept / 4000.0);
  }

  private double value(Block b) {
    if ((b.container.zone & Hints.FOREIGN) != 0) {
      return 0;
    }
    if (!prose(b)) {
      return 0;
    }
    return b.text.length() * (1 - b.linkDensity());
  }

  private String reason(Block b, int kept) {
    int zone = b.container.zone;
    if ((zone & Hints.FOREIGN) != 0) {
      return "zone";
    }
    Line line = LineRules.of(b.text);
    if (line == Line.COMMENTS && b.text.length() < 60) {
      return "comments";
    }
    if (line != Line.PLAIN) {
      return "line";
    }
    if (b.kind == Block.Kind.HEADING && b.level == 1) {
      return "headline";
    }
    if (b.text.length() < 250 && Words.squash(b.text).equals(title)) {
      return "headline";
    }
    if (b.linkDensity() > 0.6) {
      return "links";
    }
    if (b.kind == Block.Kind.LOOSE && b.text.length() < 40 && !Words.endsSentence(b.text)) {
      return "short";
    }
    if (kept == 0
        && b.text.length() < 40
        && b.kind != Block.Kind.HEADING
        && !Words.endsSentence(b.text)) {
      return "short";
    }
    return null;
  }
}
