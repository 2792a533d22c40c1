package org.dailies.article;

import java.util.Locale;
import java.util.Map;
import org.dailies.language.Genre;
import org.dailies.language.Languages;
import org.dailies.language.PageWords;

/** What a page's address shows of its kind: its parts by words, and their shape. */
final class AddressClues {
  static final Map<String, Genre> PARTS = Languages.builtIn().union(PageWords.ADDRESS_PARTS);

  /** How much a word counts that ends an address. */
  private static final double LAST = 0.6;

  private AddressClues() {}

  /** Adds the clues of an address, if there is one. */
  static void read(String address, Clues clues) {
    if (address == null) {
      return;
    }
    String low = address.toLowerCase(Locale.ROOT);
    int scheme = low.indexOf("://");
    int host = scheme < 0 ? 0 : scheme + 3;
    int start = Addresses.pathStart(low, host);
    int query = end(low, start);
    String[] parts = parts(low.substring(start, query));
    host(low.substring(host, start), clues);
    query(low.substring(query), clues);
    if (parts.length == 0) {
      clues.add(Clue.ADDRESS_FRONT, query == low.length());
      return;
    }
    for (int i = 0; i < parts.length; i++) {
      part(parts[i], i == parts.length - 1, clues);
    }
    String last = parts[parts.length - 1];
    clues.add(Clue.ADDRESS_SHALLOW, parts.length == 1 && hyphens(last) < 2);
    clues.add(Clue.ADDRESS_SLUG, (hyphens(last) - 1) / 4.0);
    clues.add(Clue.ADDRESS_DATED, PathDates.inPath(address) != null);
  }

  private static int end(String address, int from) {
    int end = address.length();
    for (char c : new char[] {'?', '#'}) {
      int at = address.indexOf(c, from);
      end = at < 0 ? end : Math.min(end, at);
    }
    return end;
  }

  private static String[] parts(String path) {
    String bare = path.replaceAll("^/+|/+$", "");
    return bare.isEmpty() ? new String[0] : bare.split("/+", -1);
  }

  private static void host(String host, Clues clues) {
    int dot = host.indexOf('.');
    if (dot > 0) {
      word(host.substring(0, dot), 1, clues);
    }
  }

  private static void query(String query, Clues clues) {
    boolean asked = query.startsWith("?s=") || query.startsWith("?q=") || query.contains("query=");
    clues.add(Clue.ADDRESS_SEARCH, asked);
    clues.add(Clue.ADDRESS_FORUM, query.startsWith("?t=") || query.startsWith("?tid="));
    clues.add(Clue.ADDRESS_LIST, query.contains("page=") || query.contains("sort=") ? 0.5 : 0);
  }

  private static void part(String part, boolean last, Clues clues) {
    String name = last && part.endsWith(".html") ? part.substring(0, part.length() - 5) : part;
    word(name, last ? LAST : 1, clues);
    clues.add(Clue.ADDRESS_AUTHOR, name.startsWith("@") && name.length() > 2);
  }

  private static void word(String name, double strength, Clues clues) {
    Genre genre = PARTS.get(name);
    if (genre == null) {
      return;
    }
    // An address that ends in "news" leads to a list of news.
    boolean whole = strength < 1 && genre.article();
    clues.add(ClueGroup.ADDRESS, whole ? Genre.LIST : genre, strength);
  }

  private static int hyphens(String part) {
    return (int) part.chars().filter(c -> c == '-' || c == '_').count();
  }
}
