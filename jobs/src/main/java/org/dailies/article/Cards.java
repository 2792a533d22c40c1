package org.dailies.article;

import java.util.HashMap;
import java.util.Map;

/**
 * Elements of one make that stand beside each other in a page, as teasers, goods and posts do.
 *
 * @param teasers how many in the largest group of elements that mostly lead elsewhere
 * @param teaserChars the characters of all such groups
 * @param posts how many in the largest group of elements that hold prose of their own, and a date
 *     or a name
 * @param postChars the characters of all such groups
 */
record Cards(int teasers, int teaserChars, int posts, int postChars) {
  private static final int LEAST = 4;
  private static final int LEAST_POSTS = 2;

  /** A group's elements together. */
  private static final class Group {
    int members;
    int chars;
    int leading;
    int prose;
    int signed;
  }

  private record Make(Container parent, String tag, String make) {}

  /** The cards of a page whose zones are known. */
  static Cards of(Page page) {
    Map<Make, Group> groups = new HashMap<>();
    int apart = Hints.NAVIGATION | Hints.FOOTER | Hints.CONSENT;
    for (Container c : page.containers()) {
      int blocks = c.endBlock - c.firstBlock;
      boolean beside = c.parent != null && blocks > 0 && blocks <= 60 && (c.zone & apart) == 0;
      if (beside && (c.tag.equals("li") || !Core.paragraphLike(c.tag))) {
        Make make = new Make(c.parent, c.tag, shape(c.make));
        add(groups.computeIfAbsent(make, m -> new Group()), c, page);
      }
    }
    int teasers = 0;
    int teaserChars = 0;
    int posts = 0;
    int postChars = 0;
    for (Group g : groups.values()) {
      if (g.members >= LEAST && g.leading > 0.6 * g.members && g.chars > 25 * g.members) {
        teasers = Math.max(teasers, g.members);
        teaserChars += g.chars;
      }
      if (g.members >= LEAST_POSTS && g.prose > 0.6 * g.members && g.signed > 0.6 * g.members) {
        posts = Math.max(posts, g.members);
        postChars += g.chars;
      }
    }
    return new Cards(teasers, teaserChars, posts, postChars);
  }

  /** A make without the numbers in it, by which elements of one make differ. */
  private static String shape(String make) {
    int digits = 0;
    for (int i = 0; i < make.length(); i++) {
      digits += Character.isDigit(make.charAt(i)) ? 1 : 0;
    }
    return digits == 0 ? make : make.replaceAll("\\d", "");
  }

  private static void add(Group group, Container c, Page page) {
    int chars = 0;
    int linked = 0;
    boolean heading = false;
    boolean prose = false;
    boolean signed = false;
    for (int i = c.firstBlock; i < c.endBlock; i++) {
      Block b = page.blocks().get(i);
      chars += b.text.length();
      linked += b.linkChars;
      heading |= b.kind == Block.Kind.HEADING && b.linkDensity() > 0.7;
      prose |= b.text.length() > 60 && b.linkDensity() < 0.3;
      signed |= (b.container.zone & (Hints.AUTHOR | Hints.DATELINE)) != 0;
      signed |= b.text.length() < 60 && Dates.find(b.text) != null;
    }
    group.members++;
    group.chars += chars;
    group.leading += heading || linked > 0.3 * chars ? 1 : 0;
    group.prose += prose ? 1 : 0;
    group.signed += signed ? 1 : 0;
  }
}
