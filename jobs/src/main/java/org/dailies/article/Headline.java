package org.dailies.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Chooses a page's headline and frees it of the outlet's name. */
final class Headline {
  private static final String SEPARATORS = "|-–—·•»:<>/«_～｜－";

  private Headline() {}

  /** The headline, or "". */
  static String of(Page page, JsonLd ld) {
    String document = page.documentTitle;
    String site = page.meta.get("og:site_name");
    String og = first(page.meta.get("og:title"), page.meta.get("twitter:title"));
    String ogClean = og == null ? "" : withoutSite(unescaped(og), site);
    String ldClean = ld.headline == null ? "" : unescaped(ld.headline);
    Block best = null;
    double bestScore = 0;
    int h1 = 0;
    for (Block block : page.blocks()) {
      if (block.kind == Block.Kind.HEADING && block.level == 1) {
        h1++;
      }
    }
    for (Block block : page.blocks()) {
      if (block.kind != Block.Kind.HEADING || block.level > 2 || block.text.length() < 3) {
        continue;
      }
      double like =
          Math.max(
              likeness(block.text, ldClean),
              Math.max(likeness(block.text, ogClean), likeness(block.text, document)));
      double score = like + (block.level == 1 ? 0.35 : 0) - (h1 > 1 ? 0.02 : 0);
      if (score > bestScore + 0.05) {
        bestScore = score;
        best = block;
      }
    }
    if (best != null && bestScore >= 0.7) {
      return best.text;
    }
    if (!ldClean.isEmpty() && !ldClean.endsWith("…") && !ldClean.endsWith("...")) {
      return withoutSite(ldClean, site);
    }
    if (!ogClean.isEmpty()) {
      return ogClean;
    }
    if (best != null && best.level == 1) {
      return best.text;
    }
    return withoutSite(document, site);
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
    if (site != null && !site.isBlank()) {
      String name = Words.clean(site).toLowerCase(Locale.ROOT);
      String low = text.toLowerCase(Locale.ROOT);
      if (low.endsWith(name) && low.length() > name.length() + 8) {
        String cut = stripEdge(text.substring(0, text.length() - name.length()));
        if (!cut.equals(text.substring(0, text.length() - name.length()).strip())) {
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
    return withoutLastPart(text);
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
        boolean name = tail.length() <= 40 && Words.count(tail) <= 5 && !Words.endsSentence(tail);
        if (name && head.length() >= 15 && head.length() >= 1.2 * tail.length()) {
          return mark.equals(" | ") ? withoutLastPart(head) : head;
        }
      }
    }
    return text;
  }
}
