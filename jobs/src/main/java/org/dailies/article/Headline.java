package org.dailies.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Chooses a page's headline and frees it of the outlet's name. */
final class Headline {
  private static final String SEPARATORS = "|-–—·•»:<>/«_～｜－";

  private Headline() {}

  /** The headline as the page's head states it, before its body is known; or "". */
  static String stated(Page page, JsonLd ld) {
    String site = page.meta.get("og:site_name");
    String headline = inData(ld, site);
    if (!headline.isEmpty() && !cut(headline)) {
      return headline;
    }
    String og = first(page.meta.get("og:title"), page.meta.get("twitter:title"));
    return withoutSite(og == null ? page.documentTitle : unescaped(og), site);
  }

  /** The headline of the page's data, without the site's known names only. */
  private static String inData(JsonLd ld, String site) {
    if (ld.headline == null) {
      return "";
    }
    String text = unescaped(ld.headline);
    String cut = withoutName(text, site);
    return cut.equals(text) ? withoutName(text, ld.publisher) : cut;
  }

  /**
   * The headline of the page's data, where a heading of the page, or both ways of stating it in the
   * head, say the same; or null.
   */
  private static String agreed(Page page, String ld, String og, int bodyFirst) {
    if (ld.length() < 12 || cut(ld)) {
      return null;
    }
    String own = Words.squash(ld);
    for (Block block : page.blocks()) {
      boolean near = block.index < bodyFirst + 3 && block.kind == Block.Kind.HEADING;
      if (near && block.level <= 2 && Words.squash(block.text).equals(own)) {
        return block.text;
      }
    }
    return Words.squash(og).equals(own) ? ld : null;
  }

  private static boolean cut(String headline) {
    return headline.endsWith("…") || headline.endsWith("...");
  }

  /**
   * The headline, or "": the heading that stands best for what the head states and where the body
   * begins, else what the head states.
   */
  static String of(Page page, JsonLd ld, int bodyFirst) {
    String site = page.meta.get("og:site_name");
    String og = first(page.meta.get("og:title"), page.meta.get("twitter:title"));
    String ogClean = og == null ? "" : withoutSite(unescaped(og), site);
    String ldClean = inData(ld, site);
    Block best = null;
    double bestScore = 0.6;
    boolean h1 = false;
    for (Block block : page.blocks()) {
      h1 |= block.kind == Block.Kind.HEADING && block.level == 1 && !siteName(block.text, page, ld);
    }
    for (Block block : page.blocks()) {
      if (block.kind != Block.Kind.HEADING || block.level > 3 || block.text.length() < 2) {
        continue;
      }
      double score = score(block, page, ld, ldClean, ogClean, bodyFirst);
      boolean first = !h1 && block.level == 2 && bodyFirst - block.index <= 20;
      score += first && bodyFirst > block.index ? 0.2 : 0;
      if (score > bestScore + 0.01) {
        bestScore = score;
        best = block;
      }
    }
    String agreed = agreed(page, ldClean, ogClean, bodyFirst);
    if (agreed != null) {
      return agreed;
    }
    if (best != null) {
      return withoutKicker(best.text, ldClean, ogClean);
    }
    String stated = stated(page, ld);
    return stated.isEmpty() ? withoutSite(page.documentTitle, site) : stated;
  }

  private static double score(
      Block block, Page page, JsonLd ld, String ldClean, String ogClean, int bodyFirst) {
    String text = block.text;
    double like = Math.max(likeness(text, ldClean), likeness(text, ogClean));
    like = Math.max(like, 0.95 * likeness(text, page.documentTitle));
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
    int zone = block.container.zone;
    int aside =
        Hints.RELATED
            | Hints.COMMENTS
            | Hints.SIDE
            | Hints.FOOTER
            | Hints.SUBSCRIBE
            | Hints.CONSENT;
    score -= (zone & aside) != 0 ? 0.3 : 0;
    score -= siteName(text, page, ld) ? 0.7 : 0;
    score -= block.level == 1 && block.linkDensity() > 0.9 && like < 0.5 ? 0.3 : 0;
    return score;
  }

  private static boolean siteName(String text, Page page, JsonLd ld) {
    String own = Words.squash(text);
    String site = page.meta.get("og:site_name");
    if (site != null && Words.squash(site).equals(own)) {
      return true;
    }
    if (ld.publisher != null && Words.squash(ld.publisher).equals(own)) {
      return true;
    }
    // The last part of a document's title names the site, unless it is all there is.
    String document = page.documentTitle;
    String clean = withoutSite(document, site);
    return clean.length() < document.length()
        && own.length() <= 40
        && own.length() < Words.squash(clean).length() + 20
        && !Words.squash(clean).contains(own)
        && Words.squash(document).contains(own);
  }

  /** A heading without the kicker before it, where the head states the headline alone. */
  private static String withoutKicker(String heading, String ld, String og) {
    for (String stated : new String[] {ld, og}) {
      if (stated.length() >= 15 && stated.length() < heading.length()) {
        String tail = heading.substring(heading.length() - stated.length());
        if (Words.squash(tail).equals(Words.squash(stated))) {
          return tail;
        }
      }
    }
    return heading;
  }

  private static String first(String a, String b) {
    return a != null ? a : b;
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
  static double likeness(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> first = words(a);
    Set<String> second = words(b);
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

  private static Set<String> words(String text) {
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

  /** The title without the outlet's name before or after it; {@code site} is that name or null. */
  static String withoutSite(String title, String site) {
    String text = Words.clean(title);
    String cut = withoutName(text, site);
    return cut.equals(text) ? withoutLastPart(text) : cut;
  }

  private static String withoutName(String text, String site) {
    if (site != null && !site.isBlank()) {
      String name = Words.clean(site).toLowerCase(Locale.ROOT);
      String low = text.toLowerCase(Locale.ROOT);
      if (low.endsWith(name) && low.length() > name.length() + 8) {
        String rest = text.substring(0, text.length() - name.length()).strip();
        String cut = stripEdge(rest);
        if (!cut.equals(rest)) {
          return cut;
        }
      }
      if (low.startsWith(name) && low.length() > name.length() + 8) {
        String rest = text.substring(name.length()).strip();
        if (!rest.isEmpty() && SEPARATORS.indexOf(rest.charAt(0)) >= 0) {
          return rest.substring(1).strip();
        }
      }
    }
    return text;
  }

  private static String stripEdge(String text) {
    String s = text.strip();
    return !s.isEmpty() && SEPARATORS.indexOf(s.charAt(s.length() - 1)) >= 0
        ? s.substring(0, s.length() - 1).strip()
        : s;
  }

  /** Cuts " | Name" and " - Name" where the rest is clearly the longer part. */
  private static String withoutLastPart(String text) {
    for (String mark :
        new String[] {" | ", " – ", " — ", " - ", " · ", " • ", " » ", "｜", " :: "}) {
      int at = text.lastIndexOf(mark);
      if (at > 0) {
        String head = text.substring(0, at).strip();
        String tail = text.substring(at + mark.length()).strip();
        boolean name = tail.length() <= 45 && Words.count(tail) <= 5 && !Words.endsSentence(tail);
        if (name && head.length() >= 15 && head.length() >= 1.2 * tail.length()) {
          return mark.equals(" | ") ? withoutLastPart(head) : head;
        }
      }
    }
    return text;
  }
}
