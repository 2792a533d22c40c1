package org.dailies.article;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What shows which of several articles in a page's data is the page's own. */
final class OwnPage {
  /** A page of which nothing is known: any data may be its own. */
  static final OwnPage UNKNOWN = new OwnPage(Set.of(), List.of());

  /** Share of the shorter headline's pairs of letters from which on two headlines are one. */
  private static final double LIKE = 0.5;

  private static final int MAX_TITLES = 6;

  private final Set<String> paths;
  private final List<String> titles;

  private OwnPage(Set<String> paths, List<String> titles) {
    this.paths = paths;
    this.titles = titles;
  }

  /** By the page's addresses, and by the titles and first headings that it shows. */
  static OwnPage of(Page page, String address) {
    Set<String> paths = new LinkedHashSet<>();
    for (String url : new String[] {address, page.canonical, page.meta.get("og:url")}) {
      String path = path(url);
      if (!path.isEmpty()) {
        paths.add(path);
      }
    }
    Set<String> titles = new LinkedHashSet<>();
    for (Block block : page.blocks()) {
      if (block.kind == Block.Kind.HEADING && block.level == 1 && titles.size() < MAX_TITLES) {
        titles.add(Words.squash(block.text));
      }
    }
    for (String title : new String[] {page.meta.get("og:title"), page.documentTitle}) {
      titles.add(title == null ? "" : Words.squash(Headline.unescaped(title)));
    }
    titles.remove("");
    return new OwnPage(paths, List.copyOf(titles));
  }

  /** 1 where an address is the page's, -1 where it is another's, 0 where that is not known. */
  int address(String url) {
    String path = path(url);
    if (path.isEmpty() || paths.isEmpty()) {
      return 0;
    }
    return paths.stream()
            .anyMatch(own -> own.equals(path) || own.contains(path) || path.contains(own))
        ? 1
        : -1;
  }

  /** 1 where a headline is one of the page's titles, -1 where it is like none, 0 between. */
  int headline(String headline) {
    String squashed = headline == null ? "" : Words.squash(Headline.unescaped(headline));
    if (squashed.length() < 4 || titles.isEmpty()) {
      return 0;
    }
    if (titles.stream().anyMatch(t -> t.contains(squashed) || squashed.contains(t))) {
      return 1;
    }
    Set<String> pairs = pairs(squashed);
    return titles.stream().anyMatch(title -> like(pairs, pairs(title))) ? 0 : -1;
  }

  private static boolean like(Set<String> a, Set<String> b) {
    long both = a.stream().filter(b::contains).count();
    return both >= LIKE * Math.min(a.size(), b.size());
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  /** The path of an address in small letters without its last slash; "" for a front page. */
  private static String path(String url) {
    if (url == null) {
      return "";
    }
    int scheme = url.indexOf("://");
    int from = scheme < 0 ? 0 : url.indexOf('/', scheme + 3);
    int end = url.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = url.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String path = from < 0 || from >= end ? "" : url.substring(from, end).toLowerCase(Locale.ROOT);
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
