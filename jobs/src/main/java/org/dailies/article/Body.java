package org.dailies.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dailies.language.LineKind;

/**
 * Chooses the blocks of a page that are its article: first the element that holds the prose, then
 * block by block within it.
 */
final class Body {
  private final Page page;
  private final List<Block> blocks;
  private final String title;
  private final Intro intro;

  /** The first block of the body, and the one after its last; equal where there is none. */
  int first;

  int end;

  /** Whether the element that holds the body says so itself. */
  boolean markedBody;

  /** Whether the page's data gave the same text. */
  boolean checked;

  /** Whether only the second, milder look found it. */
  boolean second;

  /** Zones that are forgiven, because without them there would be nothing. */
  private int pardoned;

  private int kept;
  private DataTables data;

  private Container headline;

  /** Elements that hold kept paragraphs directly. */
  private final Set<Container> holders = new HashSet<>();

  private Body(Page page, String title, String description) {
    this.page = page;
    this.blocks = page.blocks();
    this.title = Words.squash(title);
    this.intro =
        new Intro(blocks, this.title, description == null ? "" : Words.squash(description));
  }

  static Body choose(Page page, String title, String description, JsonLd ld) {
    Body body = new Body(page, title, description);
    body.headline = Zones.mark(page, body.title);
    Beside.mark(page, body.headline);
    Container core = Core.of(page, 0);
    if (core != null) {
      body.classify(core);
    }
    if (body.kept < (body.wide() ? 80 : 250)) {
      body.again();
    }
    return body;
  }

  /** Whether a block reads like a paragraph of running text. */
  static boolean prose(Block b) {
    int length = b.text.length();
    if (b.linkDensity() >= 0.4 || length < 30) {
      return false;
    }
    boolean wide = b.text.charAt(length / 2) >= 0x3040 || b.text.charAt(length / 3) >= 0x3040;
    return length >= (wide ? 40 : 80) || (length >= (wide ? 20 : 45) && Words.endsSentence(b.text));
  }

  private boolean wide() {
    for (int i = first; i < end; i++) {
      Block b = blocks.get(i);
      if (b.kept() && b.text.charAt(b.text.length() / 2) >= 0x3040) {
        return true;
      }
    }
    return false;
  }

  private void classify(Container core) {
    data = new DataTables(blocks, core);
    int start = intro.start(core);
    first = -1;
    end = 0;
    kept = 0;
    holders.clear();
    String stop = null;
    Container article = null;
    for (int i = start; i < core.endBlock; i++) {
      Block b = blocks.get(i);
      if (intro.apart() && i > start && i < core.firstBlock) {
        continue;
      }
      b.reason = stop != null ? stop : reason(b, kept);
      if (stop == null && kept > 0) {
        if ("comments".equals(b.reason) && commentsBegin(b, core)) {
          stop = "comments";
        } else if (otherArticle(b, article, kept)) {
          stop = "next-article";
          b.reason = stop;
        }
      }
      if (b.kept()) {
        first = first < 0 ? i : first;
        end = i + 1;
        kept += b.text.length();
        if (prose(b)) {
          holders.add(b.container.parent);
          article = article == null ? articleOf(b.container) : article;
        }
      }
    }
    first = Math.max(0, first);
    end = Trim.of(blocks, first, end);
    markedBody = (core.zone & Hints.BODY) != 0;
  }

  /**
   * Whether the comments begin at a block that names them, and not just a way to them: the way may
   * stand above the article.
   */
  private boolean commentsBegin(Block b, Container core) {
    boolean way = b.linkDensity() > 0.5;
    return kept >= 0.4 * core.prose || (!way && kept >= 500);
  }

  /** A second look with milder eyes, kept where it finds much more. */
  private void again() {
    int before = kept;
    String[] reasons = new String[blocks.size()];
    for (int i = 0; i < reasons.length; i++) {
      reasons[i] = blocks.get(i).reason;
      blocks.get(i).reason = "not-chosen";
    }
    int firstBefore = first;
    int endBefore = end;
    pardoned =
        Hints.MEDIA
            | Hints.RELATED
            | Hints.FORM
            | Hints.SIDE
            | Hints.CAPTION
            | Hints.ADVERT
            | Hints.AUTHOR
            | Hints.SUBSCRIBE
            | Hints.SHARE
            | Hints.TAGS
            | Hints.DATELINE
            | Hints.COMMENTS;
    Container core = Core.of(page, pardoned);
    if (core != null) {
      classify(core);
    }
    if (kept < 2.5 * before + 100) {
      for (int i = 0; i < reasons.length; i++) {
        blocks.get(i).reason = reasons[i];
      }
      first = firstBefore;
      end = endBefore;
      kept = before;
    }
    second = true;
  }

  /**
   * Holds the body against the text that the page's data gives: where the two are the same article,
   * short blocks that the data does not know go, and blocks it does know come back.
   */
  void check(String data) {
    if (data == null || data.length() < 400 || end <= first) {
      return;
    }
    Shingles known = Shingles.of(data);
    double chars = 0;
    double covered = 0;
    int from = Math.max(0, first - 5);
    int to = Math.min(blocks.size(), end + 5);
    double[] coverages = new double[to - from];
    for (int i = from; i < to; i++) {
      Block b = blocks.get(i);
      coverages[i - from] = known.coverage(b.text);
      if (b.kept()) {
        chars += b.text.length();
        covered += b.text.length() * Math.max(0, coverages[i - from]);
      }
    }
    if (covered < 0.6 * chars || covered < 0.7 * data.length()) {
      return;
    }
    checked = true;
    for (int i = from; i < to; i++) {
      Block b = blocks.get(i);
      double coverage = coverages[i - from];
      boolean stranger = coverage >= 0 && coverage < 0.15 && b.kind != Block.Kind.HEADING;
      // What introduces a text often stands outside of the text that the data gives.
      if (b.kept() && stranger && !(i == first && intro.introduces(b))) {
        b.reason = "not-in-data";
      } else if (!b.kept()
          && coverage > 0.9
          && b.text.length() >= 60
          && prose(b)
          && !"headline".equals(b.reason)
          && (b.container.zone & (Hints.CAPTION | Hints.COMMENTS | Hints.NAVIGATION)) == 0
          && (i < end || Words.endsSentence(b.text))) {
        b.reason = null;
        first = Math.min(first, i);
        end = Math.max(end, i + 1);
      }
    }
  }

  /** Cuts blocks at the beginning that repeat the headline. */
  void without(String headline) {
    String own = Words.squash(headline);
    int seen = 0;
    for (int i = first; i < end && seen < 3; i++) {
      Block b = blocks.get(i);
      if (b.kept()) {
        seen++;
        if (b.text.length() < 400 && Words.squashesTo(b.text, own)) {
          b.reason = "headline";
        }
      }
    }
  }

  private static Container articleOf(Container c) {
    for (Container at = c; at != null; at = at.parent) {
      if (at.has(Hints.ARTICLE)) {
        return at;
      }
    }
    return null;
  }

  /** Whether with this block another article begins: a headline of its own, another element. */
  private boolean otherArticle(Block b, Container article, int kept) {
    if (kept < 500 || b.kind != Block.Kind.HEADING || b.level > 2) {
      return false;
    }
    Container own = articleOf(b.container);
    if (article != null && own != null) {
      Container around = article.parent == null ? null : articleOf(article.parent);
      if (around != null && b.level > 1 && own.inside(around)) {
        // The parts of an article, each set as one.
        return false;
      }
      return own != article && !own.inside(article) && !article.inside(own) && own.prose > 200;
    }
    return b.level == 1
        && !holders.contains(b.container.parent)
        && headline != null
        && headline.parent != null
        && b.container.parent.make.equals(headline.parent.make)
        && !b.container.parent.make.isEmpty();
  }

  private String reason(Block b, int kept) {
    int zone = b.container.zone & ~pardoned;
    int grave = Hints.COMMENTS | Hints.NAVIGATION | Hints.FOOTER | Hints.CAPTION | Hints.HIDDEN;
    if ((zone & Hints.FOREIGN) != 0 && ((zone & grave) != 0 || kept > 0 || !intro.introduces(b))) {
      return "zone";
    }
    int length = b.text.length();
    LineKind line = LineRules.of(b.text);
    if (line == LineKind.COMMENTS && length < 60) {
      return "comments";
    }
    if (line != LineKind.PLAIN) {
      return "line";
    }
    if (b.kind == Block.Kind.HEADING && b.level == 1 && !holders.contains(b.container.parent)) {
      return "headline";
    }
    if (length < 300 && length >= title.length() && Words.squashesTo(b.text, title)) {
      return "headline";
    }
    double density = b.linkDensity();
    if (density > 0.5 && (length < 200 || density > 0.85)) {
      return "links";
    }
    boolean sentence = Words.endsSentence(b.text);
    boolean loose = b.kind == Block.Kind.LOOSE || b.kind == Block.Kind.CELL;
    if (loose && length < 50 && !sentence && !(kept > 0 && data.holds(b))) {
      return "short";
    }
    if (kept == 0 && length < 45 && !sentence) {
      return "short";
    }
    if (length < 100 && !sentence && b.kind != Block.Kind.HEADING && Dates.find(b.text) != null) {
      return "dateline";
    }
    if (length < 250 && density > 0.02 && b.text.toLowerCase(Locale.ROOT).contains("newsletter")) {
      return "line";
    }
    return null;
  }
}
