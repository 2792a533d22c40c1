package org.dailies.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
  private final Set<Container> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int[] letters;
  private int[] prose;

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
    beside.sum();
    Map<Make, Group> groups = new LinkedHashMap<>();
    for (Container c : page.containers()) {
      int blocks = c.endBlock - c.firstBlock;
      if (c.parent != null && blocks >= 2 && blocks <= 12 && !Core.paragraphLike(c.tag)) {
        Make make = new Make(c.parent, c.tag, c.make);
        beside.add(groups.computeIfAbsent(make, m -> new Group()), c);
      }
    }
    groups.forEach(beside::judge);
    beside.spread();
    beside.sum();
    for (Container c : page.containers()) {
      if (c.tag.equals("form") && c.parent != null && beside.box(c.parent)) {
        beside.chosen.add(c.parent);
      }
    }
    beside.spread();
  }

  /** Adds up the letters, and those of prose, before each block. */
  private void sum() {
    int blocks = page.blocks().size();
    letters = new int[blocks + 1];
    prose = new int[blocks + 1];
    for (int i = 0; i < blocks; i++) {
      Block b = page.blocks().get(i);
      letters[i + 1] = letters[i] + b.text.length();
      prose[i + 1] = prose[i] + (Body.prose(b) ? b.text.length() : 0);
    }
  }

  /** Whether an element is a box around a form, small beside the prose outside of it. */
  private boolean box(Container c) {
    int bits = Hints.ARTICLE | Hints.MAIN | Hints.BODY;
    int blocks = c.endBlock - c.firstBlock;
    if ((c.own & bits) != 0 || blocks < 1 || blocks > 4 || c.depth < 2) {
      return false;
    }
    int inside = letters[c.endBlock] - letters[c.firstBlock];
    int outside = prose[prose.length - 1] - (prose[c.endBlock] - prose[c.firstBlock]);
    return inside <= BOX && outside >= BOX;
  }

  /** Takes the chosen elements and all in them, which come after them, for no text. */
  private void spread() {
    Set<Container> within = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Container c : page.containers()) {
      if (chosen.contains(c) || (c.parent != null && within.contains(c.parent))) {
        within.add(c);
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
      chosen.addAll(group.members);
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
    return prose[article.endBlock] - prose[article.firstBlock] >= PROSE;
  }
}
