package org.dailies.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks what stands beside an article in elements of one make: teasers of other articles, whose
 * headings lead elsewhere, with their summaries, and what readers wrote below it.
 */
final class Beside {
  private static final int LEAST_CARDS = 3;
  private static final int LEAST_POSTS = 2;

  /** Characters that an element of such a group has on average at most. */
  private static final int LONGEST = 500;

  /** Characters of a line that is a name or a heading. */
  private static final int LINE = 60;

  private static final int AROUND = Hints.RELATED | Hints.SIDE | Hints.FOOTER;

  /** Characters of a box around a form at most, and of prose outside of it at least. */
  private static final int BOX = 400;

  /** Characters of prose that an article has at least. */
  private static final int PROSE = 80;

  private final Page page;
  private final Container article;

  private record Make(Container parent, String tag, String make) {}

  /** Elements of one make. */
  private static final class Group {
    final List<Container> members = new ArrayList<>();
    int chars;
    int cards;
    int posts;
  }

  private Beside(Page page, Container article) {
    this.page = page;
    this.article = article;
  }

  /**
   * Marks the groups as no text of the article.
   *
   * @param headline the container of the page's headline, or null
   */
  static void mark(Page page, Container headline) {
    Beside beside = new Beside(page, around(headline));
    Map<Make, Group> groups = new LinkedHashMap<>();
    for (Container c : page.containers()) {
      int blocks = c.endBlock - c.firstBlock;
      if (c.parent != null && blocks >= 2 && blocks <= 12 && !Core.paragraphLike(c.tag)) {
        Make make = new Make(c.parent, c.tag, c.make);
        beside.add(groups.computeIfAbsent(make, m -> new Group()), c);
      }
    }
    groups.forEach(beside::judge);
    for (Container c : page.containers()) {
      if (c.tag.equals("form") && c.parent != null && beside.box(c.parent)) {
        beside.set(List.of(c.parent));
      }
    }
  }

  /** Whether an element is a box around a form, small beside the prose outside of it. */
  private boolean box(Container c) {
    int bits = Hints.ARTICLE | Hints.MAIN | Hints.BODY;
    int blocks = c.endBlock - c.firstBlock;
    if ((c.own & bits) != 0 || blocks < 1 || blocks > 4 || c.depth < 2) {
      return false;
    }
    int inside = 0;
    int outside = 0;
    for (int i = 0; i < page.blocks().size(); i++) {
      Block b = page.blocks().get(i);
      boolean within = i >= c.firstBlock && i < c.endBlock;
      inside += within ? b.text.length() : 0;
      outside += !within && Body.prose(b) ? b.text.length() : 0;
    }
    return inside <= BOX && outside >= BOX;
  }

  /** Takes elements and all in them for no text of the article. */
  private void set(List<Container> elements) {
    for (Container c : page.containers()) {
      if (elements.stream().anyMatch(c::inside)) {
        c.zone |= Hints.NAVIGATION;
      }
    }
  }

  /** The article element that holds the headline and prose, or null. */
  private static Container around(Container headline) {
    for (Container at = headline; at != null; at = at.parent) {
      if (at.has(Hints.ARTICLE)) {
        return at;
      }
    }
    return null;
  }

  private void add(Group group, Container c) {
    Block first = page.blocks().get(c.firstBlock);
    Block second = page.blocks().get(c.firstBlock + 1);
    boolean line = first.text.length() <= 2 * LINE && !Words.endsSentence(first.text);
    boolean leads = first.kind == Block.Kind.HEADING && first.linkDensity() > 0.7;
    boolean name =
        first.kind != Block.Kind.HEADING
            && first.text.length() <= LINE
            && !Words.endsSentence(first.text);
    boolean prose = second.linkDensity() < 0.3 && second.text.length() >= LINE;
    for (int i = c.firstBlock; i < c.endBlock; i++) {
      group.chars += page.blocks().get(i).text.length();
    }
    group.members.add(c);
    group.cards += line && leads && prose ? 1 : 0;
    group.posts += name && prose ? 1 : 0;
  }

  private void judge(Make make, Group group) {
    int n = group.members.size();
    boolean small = group.chars <= LONGEST * n;
    boolean cards = n >= LEAST_CARDS && group.cards > 0.8 * n;
    boolean posts = n >= LEAST_POSTS && group.posts == n && !make.make().isEmpty();
    boolean named = named(make.parent());
    boolean after = after(make.parent());
    if (small && ((cards && (named || after)) || (posts && after))) {
      set(group.members);
    }
  }

  /** Whether an element, or one around it within the page's body, says that it is no article. */
  private static boolean named(Container c) {
    for (Container at = c; at != null && !at.has(Hints.BODY); at = at.parent) {
      if ((at.own & AROUND) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element stands outside of the article and behind it, which has prose of its own. */
  private boolean after(Container c) {
    if (article == null || c.inside(article) || c.firstBlock < article.endBlock) {
      return false;
    }
    int prose = 0;
    for (int i = article.firstBlock; i < article.endBlock; i++) {
      Block b = page.blocks().get(i);
      prose += Body.prose(b) ? b.text.length() : 0;
    }
    return prose >= PROSE;
  }
}
