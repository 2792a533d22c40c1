package org.dailies.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works out in which zone of its page each container lies, once the prose inside is weighed. */
final class Zones {
  private final Page page;
  private final List<Block> blocks;
  private final String title;
  private int total;
  private Container headline;

  private Zones(Page page, String title) {
    this.page = page;
    this.blocks = page.blocks();
    this.title = title;
  }

  /**
   * Sets the zones of all containers.
   *
   * @param title the headline, squashed
   * @return the element of the headline, or null
   */
  static Container mark(Page page, String title) {
    Zones zones = new Zones(page, title);
    zones.findHeadline();
    zones.weigh();
    zones.zones();
    return zones.headline;
  }

  private void weigh() {
    total = 1;
    for (Block b : blocks) {
      if (Body.prose(b)) {
        total += b.text.length();
        for (Container c = b.container; c != null; c = c.parent) {
          c.prose += b.text.length();
        }
      }
    }
  }

  /**
   * The zones of all containers. A hint on an element, or on elements of one make, that hold much
   * of the page's prose says nothing: it was named for something else.
   */
  private void zones() {
    Map<String, Integer> byMake = new HashMap<>();
    for (Container c : page.containers()) {
      if (c.prose > 0 && (c.own & Hints.FOREIGN) != 0 && !c.make.isEmpty()) {
        byMake.merge(c.make, c.prose, Integer::sum);
      }
    }
    Map<String, Integer> bodies = new HashMap<>();
    for (Container c : page.containers()) {
      if (c.prose > 0 && c.has(Hints.BODY) && !c.make.isEmpty()) {
        bodies.merge(c.make, c.prose, Integer::sum);
      }
    }
    for (Container c : page.containers()) {
      int own = c.own;
      if (c.tag.equals("p") && c.prose > 0) {
        own &= ~Hints.FOREIGN | Hints.CAPTION | Hints.AUTHOR | Hints.COMMENTS;
      } else if (c.tag.length() == 2 && c.tag.charAt(0) == 'h') {
        own &= ~(Hints.NAVIGATION | Hints.SIDE | Hints.MEDIA | Hints.TAGS | Hints.FOOTER);
      } else if (c == headlineHolder(c) && c.prose > 0) {
        own &= ~Hints.FOREIGN;
      }
      boolean siteHeader = c.tag.equals("header") && c.prose < 0.2 * total;
      if (siteHeader && headlineHolder(c) == null && !inArticle(c)) {
        own |= Hints.NAVIGATION;
      }
      if ((own & Hints.BOX) != 0 && c.prose < 0.25 * total) {
        own |= Hints.SIDE;
      }
      if ((own & Hints.FOREIGN) != 0 && c.prose > 0) {
        int together = Math.max(c.prose, byMake.getOrDefault(c.make, 0));
        int strict = Hints.COMMENTS | Hints.RELATED | Hints.CONSENT;
        double limit = (own & strict) != 0 ? 0.6 : 0.35;
        if (together > limit * total && together > 250) {
          own &= ~Hints.FOREIGN;
        }
      }
      if ((own & Hints.IMAGE) != 0 && chars(c) < 400) {
        own |= Hints.CAPTION;
      }
      int around = c.parent == null ? 0 : c.parent.zone;
      if (c.has(Hints.BODY) && bodies.getOrDefault(c.make, 0) > 0.35 * total) {
        around &= ~Hints.FOREIGN | Hints.COMMENTS | Hints.NAVIGATION;
      }
      c.zone = own | around;
    }
  }

  private Container headlineHolder(Container c) {
    return headline != null && headline.inside(c) ? c : null;
  }

  private static boolean inArticle(Container c) {
    for (Container at = c; at != null; at = at.parent) {
      if (at.has(Hints.ARTICLE | Hints.MAIN | Hints.BODY)) {
        return true;
      }
    }
    return false;
  }

  private void findHeadline() {
    for (Block b : blocks) {
      if (b.kind == Block.Kind.HEADING && b.level == 1 && Words.squashesTo(b.text, title)) {
        headline = b.container;
        return;
      }
    }
  }

  private int chars(Container c) {
    int chars = 0;
    for (int i = c.firstBlock; i < c.endBlock && chars < 1000; i++) {
      chars += blocks.get(i).text.length();
    }
    return chars;
  }
}
