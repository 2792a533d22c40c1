package org.dailies.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dailies.DailiesException;

/** The hosts that hold other outlets' pages, and how their addresses name those pages. */
final class ArchiveHosts {
  private static final int DEEPEST = 3;

  /** Where the inner address stands. */
  enum Form {
    /** After a time stamp: {@code /web/20200101120000/https://paper.example/page}. */
    ARCHIVE,
    /** After a letter: {@code /c/s/paper.example/page}. */
    CACHE,
    /** After {@code /amp/}: {@code /amp/s/paper.example/page}. */
    VIEWER,
    /** In the host, dots as hyphens and hyphens doubled: {@code www-my--paper-example.proxy}. */
    PROXY;

    @JsonCreator
    static Form of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * A host as the lists name it.
   *
   * @param host the host itself, or with a leading dot every host below it
   */
  record Entry(String host, Form form) {}

  private final Map<String, Form> byHost = new HashMap<>();

  void add(List<Entry> entries, String source) {
    for (Entry entry : entries == null ? List.<Entry>of() : entries) {
      if (entry.host() == null || entry.form() == null) {
        throw new DailiesException(
            DailiesException.Code.USAGE, "Archive host without form in %s: %s", source, entry);
      }
      byHost.put(entry.host().toLowerCase(Locale.ROOT), entry.form());
    }
  }

  /** The address of the page itself where one of these hosts holds it, else the same. */
  String unwrap(String url) {
    String current = url;
    for (int i = 0; i < DEEPEST; i++) {
      Form form = form(Addresses.host(current));
      String inner = form == null ? null : inner(current, form);
      if (inner == null) {
        return current;
      }
      current = inner;
    }
    return current;
  }

  private Form form(String host) {
    Form exact = host == null ? null : byHost.get(host);
    int dot = host == null || exact != null ? -1 : host.indexOf('.');
    while (dot >= 0) {
      Form below = byHost.get(host.substring(dot));
      if (below != null) {
        return below;
      }
      dot = host.indexOf('.', dot + 1);
    }
    return exact;
  }

  private static String inner(String url, Form form) {
    int scheme = url.indexOf("://");
    int path = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    if (path < 0) {
      return null;
    }
    return switch (form) {
      case PROXY -> proxied(url, scheme < 0 ? 0 : scheme + 3, path);
      case ARCHIVE -> archived(url, path);
      case CACHE -> accelerated(url.substring(path + 1), "c/", "v/", "s/");
      case VIEWER ->
          url.startsWith("amp/", path + 1) ? accelerated(url.substring(path + 5), "s/") : null;
    };
  }

  /** The address whose host is written into the first label of a proxy's. */
  private static String proxied(String url, int from, int path) {
    int dot = url.indexOf('.', from);
    if (dot < 0 || dot > path) {
      return null;
    }
    String host =
        url.substring(from, dot).replace("--", "\u0000").replace('-', '.').replace('\u0000', '-');
    return host.indexOf('.') > 0 ? "https://" + host + url.substring(path) : null;
  }

  private static String accelerated(String path, String... prefixes) {
    String rest = path;
    for (String prefix : prefixes) {
      rest = rest.startsWith(prefix) ? rest.substring(prefix.length()) : rest;
    }
    return rest.indexOf('.') > 0 ? "https://" + rest : null;
  }

  /** The address behind an archive's time stamp in a path, or null. */
  static String archived(String url, int from) {
    for (int at = url.indexOf("/http", from); at >= 0; at = url.indexOf("/http", at + 5)) {
      int colon = url.charAt(Math.min(url.length() - 1, at + 5)) == 's' ? at + 6 : at + 5;
      int slash = url.lastIndexOf('/', at - 1);
      if (colon < url.length()
          && url.charAt(colon) == ':'
          && slash >= from
          && timestamp(url, slash + 1, at)) {
        int rest = colon + 1;
        while (rest < url.length() && url.charAt(rest) == '/') {
          rest++;
        }
        return url.substring(at + 1, colon) + "://" + url.substring(rest);
      }
    }
    return null;
  }

  /** Whether a path segment is an archive's time stamp, such as 20200101120000 or 2020id_. */
  private static boolean timestamp(String url, int start, int end) {
    int i = start;
    while (i < end && url.charAt(i) >= '0' && url.charAt(i) <= '9') {
      i++;
    }
    int digits = i - start;
    boolean marked =
        i == end
            || url.charAt(i) == '*'
            || (end - i == 3 && url.charAt(end - 1) == '_' && Character.isLetter(url.charAt(i)));
    return digits >= 4 && digits <= 14 && marked;
  }
}
