package org.dailies.article;

import java.util.List;
import org.dailies.language.LineKind;

/** Finds the introduction of an article, which often stands apart from its text. */
final class Intro {
  /** Blocks between which a headline and what it heads usually stand. */
  private static final int NEAR = 30;

  private final List<Block> blocks;
  private final String title;
  private final String description;

  /**
   * Whether the introduction last looked for stands apart from the core, with nothing of the
   * article between.
   */
  private boolean apart;

  /** Of a page's blocks; the title and the description squashed. */
  Intro(List<Block> blocks, String title, String description) {
    this.blocks = blocks;
    this.title = title;
    this.description = description;
  }

  boolean apart() {
    return apart;
  }

  /** Where the body begins: at the core, or at the introduction that stands between it and h1. */
  int start(Container core) {
    apart = false;
    int headline = -1;
    for (int i = core.firstBlock - 1; i >= Math.max(0, core.firstBlock - 2 * NEAR); i--) {
      Block b = blocks.get(i);
      if (b.kind == Block.Kind.HEADING && (b.level == 1 || Words.squashesTo(b.text, title))) {
        headline = i;
        break;
      }
    }
    if (headline < 0) {
      return namedIntro(core.firstBlock);
    }
    boolean far = core.firstBlock - headline > NEAR;
    int limit = far ? Math.min(headline + 4, core.firstBlock) : core.firstBlock;
    for (int i = headline + 1; i < limit; i++) {
      Block b = blocks.get(i);
      if (intro(b) || introduces(b)) {
        apart = far;
        return i;
      }
    }
    return far ? namedIntro(core.firstBlock) : core.firstBlock;
  }

  /**
   * Where no headline is near, the first of the blocks just above that are named an introduction.
   */
  private int namedIntro(int coreFirst) {
    int found = coreFirst;
    for (int i = coreFirst - 1; i >= Math.max(0, coreFirst - 40); i--) {
      Block b = blocks.get(i);
      if (named(b.container) && (standfirst(b) || intro(b))) {
        found = i;
      }
    }
    return found;
  }

  private static boolean named(Container c) {
    Container at = c;
    for (int i = 0; i < 3 && at != null; i++) {
      if (at.has(Hints.INTRO)) {
        return true;
      }
      at = at.parent;
    }
    return false;
  }

  /** Whether the block is the article's introduction by what it says, or by its name. */
  boolean introduces(Block b) {
    int foreign = b.container.zone & Hints.FOREIGN & ~Hints.RELATED;
    return standfirst(b) || (foreign == 0 && named(b.container) && Body.prose(b));
  }

  /** Whether the block says what the page's description says. */
  private boolean standfirst(Block b) {
    if (b.text.length() < 40 || b.text.length() > 600 || description.length() < 30) {
      return false;
    }
    String own = Words.squash(b.text);
    String start = description.substring(0, Math.min(60, description.length()));
    return own.startsWith(start) || (own.length() >= 30 && description.startsWith(own));
  }

  private boolean intro(Block b) {
    if ((b.container.zone & Hints.FOREIGN) != 0 || b.linkDensity() > 0.3) {
      return false;
    }
    return Body.prose(b) && LineRules.of(b.text) == LineKind.PLAIN;
  }
}
