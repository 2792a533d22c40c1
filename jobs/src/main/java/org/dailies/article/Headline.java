package org.dailies.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Chooses a page's headline among its headings and what its head states, without the site's name.
 */
final class Headline {
  private static final int ASIDE =
      Hints.RELATED | Hints.COMMENTS | Hints.SIDE | Hints.FOOTER | Hints.SUBSCRIBE | Hints.CONSENT;

  /** Below this likeness a heading of the second level is a section's. */
  private static final double FOREIGN = 0.3;

  private final Page page;
  private final SiteNames site;
  private final List<Block> headings = new ArrayList<>();
  private final List<String> squashed = new ArrayList<>();

  /** Where each heading stands first, squashed. */
  private final Map<String, Integer> place = new HashMap<>();

  /** The document's title, squashed. */
  private final String title;

  /** What JSON-LD states, "" where it states nothing. */
  private final String data;

  /** What the head states for those who link here, "" where it states nothing. */
  private final String shared;

  /** The document's title without the site's name. */
  private final String document;

  /** Whether the page's data calls it a newsroom's article. */
  private final boolean news;

  /** The two, squashed, and the words of all three. */
  private final String dataOwn;

  private final String sharedOwn;
  private final List<Set<String>> said;

  private Headline(Page page, JsonLd ld) {
    this.page = page;
    this.site = SiteNames.of(page, ld);
    this.title = Words.squash(page.documentTitle);
    for (Block block : page.blocks()) {
      if (block.kind == Block.Kind.HEADING && block.level <= 3) {
        headings.add(block);
        squashed.add(Words.squash(block.text));
        place.putIfAbsent(Words.squash(block.text), squashed.size() - 1);
      }
    }
    this.data = ld.headline == null ? "" : site.withoutKnown(unescaped(ld.headline));
    String og = page.meta.get("og:title");
    String linked = og == null ? page.meta.get("twitter:title") : og;
    this.shared = linked == null ? "" : freed(unescaped(linked));
    this.document = site.without(page.documentTitle);
    this.dataOwn = Words.squash(data);
    this.sharedOwn = Words.squash(shared);
    this.said = List.of(words(data), words(shared), words(page.documentTitle));
    this.news = ld.type != null && ld.type.contains("NewsArticle");
  }

  static Headline of(Page page, JsonLd ld) {
    return new Headline(page, ld);
  }

  /** A title without the site's name; what only looks like one goes unless it is seen elsewhere. */
  private String freed(String whole) {
    String known = site.withoutKnown(whole);
    if (!known.equals(whole)) {
      return known;
    }
    String cut = SiteNames.withoutLastPart(whole);
    if (cut.equals(whole) || squashed.contains(Words.squash(cut))) {
      return cut;
    }
    String all = Words.squash(whole);
    return squashed.contains(all) || Words.squash(data).equals(all) ? whole : cut;
  }

  /** The headline as the page's head states it, before its body is known; or "". */
  String stated() {
    if (!data.isEmpty() && !cut(data)) {
      return data;
    }
    return shared.isEmpty() ? document : shared;
  }

  /**
   * The headline of the page's data, where a heading of the page, or both ways of stating it in the
   * head, say the same; or null.
   */
  private String agreed(int bodyFirst) {
    if (data.length() < 12 || cut(data)) {
      return null;
    }
    for (int i = 0; i < headings.size(); i++) {
      Block block = headings.get(i);
      if (block.index < bodyFirst + 3 && block.level <= 2) {
        if (squashed.get(i).equals(dataOwn)) {
          return shown(block);
        }
        if (block.kicker > 0 && Words.squash(block.withoutKicker()).equals(dataOwn)) {
          return block.withoutKicker();
        }
      }
    }
    boolean extended = sharedOwn.startsWith(dataOwn) && sharedOwn.length() <= dataOwn.length() + 20;
    return extended ? data : null;
  }

  /**
   * Whether a newsroom has written a headline of its own for those who link here, beside the one
   * that its system has put into the data, the heading and the document's title.
   */
  private boolean editors() {
    boolean whole = shared.length() >= 20 && !cut(shared) && Words.count(shared) >= 3;
    return news
        && whole
        && !sharedOwn.startsWith(dataOwn)
        && Words.squash(document).equals(dataOwn);
  }

  private static boolean cut(String headline) {
    return headline.endsWith("…") || headline.endsWith("...");
  }

  /**
   * The headline, or "": the heading that stands best for what the head states and where the body
   * begins, else what the head states.
   */
  String choose(int bodyFirst) {
    String agreed = agreed(bodyFirst);
    if (agreed != null) {
      return editors() ? shared : agreed;
    }
    boolean h1 = false;
    for (Block block : headings) {
      h1 |= block.level == 1 && !siteName(block.text);
    }
    Block best = null;
    double bestScore = 0.6;
    for (int i = 0; i < headings.size(); i++) {
      Block block = headings.get(i);
      if (block.text.length() < 2) {
        continue;
      }
      double score = score(block, squashed.get(i), bodyFirst);
      boolean first = !h1 && block.level == 2 && bodyFirst - block.index <= 20;
      score += first && bodyFirst > block.index ? 0.2 : 0;
      score -= block.level > 1 && foreign(block) ? 0.3 : 0;
      if (score > bestScore + 0.01) {
        bestScore = score;
        best = block;
      }
    }
    return best == null ? stated() : withoutStatedKicker(shown(best));
  }

  /** Whether a short heading or a date shares next to nothing with what the head states. */
  private boolean foreign(Block block) {
    String text = block.text;
    boolean slight = Words.count(text) <= 3 || (text.length() <= 30 && Dates.find(text) != null);
    return slight && !stated().isEmpty() && like(words(text)) < FOREIGN;
  }

  /** How like what the head states words are, 0 to 1. */
  private double like(Set<String> words) {
    double like = Math.max(likeness(words, said.get(0)), likeness(words, said.get(1)));
    return Math.max(like, 0.95 * likeness(words, said.get(2)));
  }

  private double score(Block block, String own, int bodyFirst) {
    String text = block.text;
    double like = like(words(text));
    double score = 0.6 * like;
    score += block.level == 1 ? 0.45 : block.level == 2 ? 0.2 : 0;
    int distance = bodyFirst - block.index;
    if (distance >= 0 && distance <= 15) {
      score += 0.25;
    } else if (distance < 0) {
      score -= like > 0.8 && distance > -3 ? 0.05 : 0.4;
    } else if (distance > 60) {
      score -= 0.2;
    }
    boolean same = own.equals(sharedOwn) || own.equals(dataOwn);
    score += same ? 0.2 : 0;
    score -= (block.container.zone & ASIDE) != 0 ? 0.3 : 0;
    score -= siteName(text) ? 0.7 : 0;
    // A heading that is a link all over leads elsewhere, most often to the site's front page.
    score -= block.level == 1 && block.linkDensity() > 0.9 && !same ? 0.3 : 0;
    return score;
  }

  private boolean siteName(String text) {
    if (site.is(text) || manual(text)) {
      return true;
    }
    // The last part of a document's title names the site, unless it is all there is.
    String own = Words.squash(text);
    String rest = Words.squash(document);
    return document.length() < page.documentTitle.length()
        && own.length() <= 40
        && own.length() < rest.length() + 20
        && !rest.contains(own)
        && Words.squash(page.documentTitle).contains(own);
  }

  /** Whether a heading is the whole that the document's title names behind a later heading. */
  private boolean manual(String text) {
    String own = Words.squash(text);
    int rest = title.length() - own.length();
    if (rest < 8 || own.length() < 4 || !title.endsWith(own)) {
      return false;
    }
    int part = place.getOrDefault(title.substring(0, rest), -1);
    return part > place.getOrDefault(own, -1);
  }

  /** A heading without its kicker, unless the head states both as one. */
  private String shown(Block block) {
    if (block.kicker == 0) {
      return block.text;
    }
    String bare = Words.squash(block.withoutKicker());
    String whole = Words.squash(block.text);
    boolean alone = dataOwn.equals(bare) || sharedOwn.equals(bare);
    boolean together = dataOwn.equals(whole) || sharedOwn.equals(whole);
    return alone || !together ? block.withoutKicker() : block.text;
  }

  /** A heading without what stands before the headline, where the head states that alone. */
  private String withoutStatedKicker(String heading) {
    String all = Words.squash(heading);
    if (all.equals(sharedOwn) && all.equals(Words.squash(document))) {
      return heading;
    }
    for (String stated : new String[] {data, shared}) {
      if (stated.length() >= 15 && stated.length() < heading.length()) {
        String tail = heading.substring(heading.length() - stated.length());
        if (Words.squash(tail).equals(Words.squash(stated))) {
          return tail;
        }
      }
    }
    return heading;
  }

  /** A field's text with entities that were escaped twice undone. */
  static String unescaped(String text) {
    String once =
        text.indexOf('&') < 0 ? text : org.jsoup.parser.Parser.unescapeEntities(text, false);
    if (once.indexOf('<') >= 0 && once.indexOf('>') > once.indexOf('<')) {
      once = org.jsoup.Jsoup.parseBodyFragment(once).text();
    }
    return Words.clean(once);
  }

  /** How much of two titles' words are the same, 0 to 1, by the shorter one. */
  private static double likeness(Set<String> first, Set<String> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (String word : first) {
      shared += second.contains(word) ? 1 : 0;
    }
    return shared
        / (double)
            Math.max(
                Math.min(first.size(), second.size()),
                Math.min(3, Math.max(first.size(), second.size())));
  }

  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= 0x3040 && c <= 0xD7A3) {
        words.add(text.substring(i, Math.min(text.length(), i + 2)));
        start = -1;
      } else if (Character.isLetterOrDigit(c)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }
}
