package org.dailies.article;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What a page's site calls itself, by which its titles are freed of that name. */
final class SiteNames {
  /** What stands between a headline and the site's name. */
  private static final String SEPARATORS = "|-–—·•»:<>/«_～｜－ㅣ│⋆";

  private static final int LONGEST = 60;

  /** A site that says nothing of itself. */
  static final SiteNames NONE = new SiteNames(Set.of());

  /** Squashed names. */
  private final Set<String> names;

  private SiteNames(Set<String> names) {
    this.names = names;
  }

  static SiteNames of(Page page, JsonLd ld) {
    Set<String> names = new LinkedHashSet<>();
    add(names, page.meta.get("og:site_name"));
    add(names, ld.publisher);
    add(names, page.meta.get("application-name"));
    add(names, page.meta.get("apple-mobile-web-app-title"));
    String address = page.canonical == null ? page.meta.get("og:url") : page.canonical;
    String host = host(address);
    if (host != null) {
      add(names, host);
      int dot = host.lastIndexOf('.');
      int before = dot < 0 ? -1 : host.lastIndexOf('.', dot - 1);
      add(names, dot < 0 ? host : host.substring(before + 1, dot));
      add(names, host.substring(before + 1));
    }
    return new SiteNames(names);
  }

  private static void add(Set<String> names, String name) {
    String squashed = name == null ? "" : Words.squash(name);
    if (squashed.length() >= 2) {
      names.add(squashed);
    }
  }

  private static String host(String address) {
    int scheme = address == null ? -1 : address.indexOf("://");
    if (scheme < 0) {
      return null;
    }
    int slash = address.indexOf('/', scheme + 3);
    String host = address.substring(scheme + 3, slash < 0 ? address.length() : slash);
    String low = host.toLowerCase(Locale.ROOT);
    return low.startsWith("www.") ? low.substring(4) : low;
  }

  /** Whether a text is the site's name and no more. */
  boolean is(String text) {
    return names.contains(Words.squash(text));
  }

  /** Whether a name is the site's in another dress, as where the outlet is stated as the author. */
  boolean resembles(String name) {
    String own = plain(Words.squash(name));
    for (String known : names) {
      String site = plain(known);
      boolean within = site.length() >= 6 && own.contains(site);
      if (own.equals(site) || within || (own.length() >= 6 && site.contains(own))) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String squashed) {
    StringBuilder out = new StringBuilder(squashed.length());
    String apart = Normalizer.normalize(squashed, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        out.append(apart.charAt(i));
      }
    }
    return out.toString();
  }

  /** The title without the site's name, or what looks like one, before or after it. */
  String without(String title) {
    String text = Words.clean(title);
    String cut = withoutKnown(text);
    return cut.equals(text) ? withoutLastPart(text) : cut;
  }

  /** The title without one of the site's known names before or after it. */
  String withoutKnown(String text) {
    if (names.isEmpty()) {
      return text;
    }
    int last = Math.max(8, text.length() - LONGEST);
    for (int i = text.length() - 2; i >= last; i--) {
      if (separates(text, i) && is(text.substring(i + 1))) {
        return withoutSection(edge(text.substring(0, i)));
      }
    }
    int end = Math.min(LONGEST, text.length() - 8);
    for (int i = 2; i < end; i++) {
      if (SEPARATORS.indexOf(text.charAt(i)) >= 0 && is(text.substring(0, i))) {
        return text.substring(i + 1).strip();
      }
    }
    return text;
  }

  /** A hyphen within a word separates nothing, save in scripts that set no spaces around it. */
  private static boolean separates(String text, int at) {
    char c = text.charAt(at);
    if (SEPARATORS.indexOf(c) < 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    return c != '-' || before == ' ' || eastern(before) || SEPARATORS.indexOf(before) >= 0;
  }

  private static boolean eastern(char c) {
    return (c >= 0x3000 && c <= 0xD7A3) || (c >= 0xFF00 && c <= 0xFFEF);
  }

  private static String edge(String text) {
    int end = text.length();
    while (end > 0
        && (text.charAt(end - 1) == ' ' || SEPARATORS.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Cuts a section that an eastern title names between the headline and the site. */
  private static String withoutSection(String text) {
    int at = text.lastIndexOf('-');
    boolean section = at >= 10 && text.length() - at <= 8 && at + 1 < text.length();
    for (int i = at + 1; section && i < text.length(); i++) {
      section = eastern(text.charAt(i));
    }
    return section ? text.substring(0, at).strip() : text;
  }

  /** Cuts " | Name" and " - Name" where the rest is clearly the longer part. */
  static String withoutLastPart(String text) {
    for (String mark :
        new String[] {" | ", " – ", " — ", " - ", " · ", " • ", " » ", "｜", "ㅣ", " :: ", " ⋆ "}) {
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
    return withoutEasternName(text);
  }

  /** Cuts the "-Name" that titles without spaces end in. */
  private static String withoutEasternName(String text) {
    int at = Math.max(text.lastIndexOf('-'), text.lastIndexOf('_'));
    boolean name = at >= 12 && text.length() - at <= 8 && text.length() - at >= 3;
    for (int i = at - 1; name && i < text.length(); i++) {
      name = i == at || eastern(text.charAt(i)) || ".?!…\"”’".indexOf(text.charAt(i)) >= 0;
    }
    return name ? text.substring(0, at).strip() : text;
  }
}
