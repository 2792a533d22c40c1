package org.dailies.article;

/** Finds the smallest element that holds most of what may be an article's prose. */
final class Core {
  private final Page page;
  private final int pardoned;

  private Core(Page page, int pardoned) {
    this.page = page;
    this.pardoned = pardoned;
  }

  /**
   * The element, or null where the page holds no prose.
   *
   * @param pardoned zones that count as if they were none; where there are any, short text counts
   *     too
   */
  static Container of(Page page, int pardoned) {
    for (Container c : page.containers()) {
      c.value = 0;
    }
    return new Core(page, pardoned).core();
  }

  private Container core() {
    double sum = 0;
    for (Block b : page.blocks()) {
      double v = value(b);
      sum += v;
      for (Container c = b.container; v > 0 && c != null; c = c.parent) {
        c.value += v;
      }
    }
    if (sum <= 0) {
      return null;
    }
    Container at = page.containers().get(0);
    for (Container next = at; next != null; next = heir(at)) {
      at = next;
    }
    while (at.parent != null && paragraphLike(at.tag)) {
      at = at.parent;
    }
    return at;
  }

  private Container heir(Container at) {
    for (int i = at.order + 1; i < page.containers().size(); i++) {
      Container c = page.containers().get(i);
      if (c.depth <= at.depth) {
        return null;
      }
      boolean marked = c.has(Hints.BODY);
      if (c.parent == at && c.value >= (marked ? 0.6 : 0.8) * at.value) {
        return c;
      }
    }
    return null;
  }

  static boolean paragraphLike(String tag) {
    return switch (tag) {
      case "p", "li", "span", "ul", "ol", "blockquote", "td", "tr", "tbody" -> true;
      default -> false;
    };
  }

  private double value(Block b) {
    if ((b.container.zone & ~pardoned & Hints.FOREIGN) != 0) {
      return 0;
    }
    boolean mild = pardoned != 0 && b.text.length() >= 25 && b.linkDensity() < 0.3;
    if (!mild && !Body.prose(b)) {
      return 0;
    }
    return b.text.length() * (1 - b.linkDensity());
  }
}
