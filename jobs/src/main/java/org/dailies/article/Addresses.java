package org.dailies.article;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.IDN;
import java.util.Locale;
import java.util.Set;

/** Reads web addresses as they occur, which is not always as they should be. */
final class Addresses {
  private Addresses() {}

  /** The host of an address in lower case, archive wrappers undone, or null. */
  static String host(String url) {
    if (url == null) {
      return null;
    }
    String real = unwrap(url.strip());
    int scheme = real.indexOf("://");
    if (scheme < 0 && real.indexOf(':') >= 0 && real.indexOf('.') < 0) {
      return null;
    }
    int start = scheme < 0 ? (real.startsWith("//") ? 2 : 0) : scheme + 3;
    int end = start;
    while (end < real.length() && "/?#\\".indexOf(real.charAt(end)) < 0) {
      end++;
    }
    String authority = real.substring(start, end);
    int at = authority.lastIndexOf('@');
    String hostPort = authority.substring(at + 1);
    int colon = hostPort.indexOf(':');
    String host = (colon < 0 ? hostPort : hostPort.substring(0, colon)).toLowerCase(Locale.ROOT);
    while (host.endsWith(".")) {
      host = host.substring(0, host.length() - 1);
    }
    boolean sound = host.indexOf('.') > 0 && host.chars().noneMatch(c -> c <= ' ' || c == '%');
    return sound ? host : null;
  }

  /** The domain that stands for the outlet behind a host. */
  static String outletOf(String host, Set<String> blogHosts) {
    for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
      String parent = host.substring(dot + 1);
      if (blogHosts.contains(parent) && !host.equals("www." + parent)) {
        return host.startsWith("www.") ? host.substring(4) : host;
      }
    }
    boolean number = host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    if (number) {
      return host;
    }
    String ascii = ascii(host);
    String domain = EffectiveTldFinder.getAssignedDomain(ascii, false, true);
    String found = domain == null || domain.isEmpty() ? ascii : domain;
    return found.startsWith("www.") ? found.substring(4) : found;
  }

  private static String ascii(String host) {
    if (host.chars().allMatch(c -> c < 0x80)) {
      return host.toLowerCase(Locale.ROOT);
    }
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      // A label that no domain name may hold: the host stands as written.
      return host;
    }
  }

  /** The address inside an archive's, a cache's or an accelerator's address, else the same. */
  static String unwrap(String url) {
    String current = url;
    for (int i = 0; i < 3; i++) {
      String inner = inner(current);
      if (inner == null) {
        return current;
      }
      current = inner;
    }
    return current;
  }

  private static String inner(String url) {
    int scheme = url.indexOf("://");
    int from = scheme < 0 ? 0 : scheme + 3;
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
    for (String accelerator : new String[] {".cdn.ampproject.org/", "google.com/amp/"}) {
      int at = url.indexOf(accelerator, from);
      int slash = url.indexOf('/', from);
      if (at >= 0 && at < slash + accelerator.length()) {
        String rest = url.substring(at + accelerator.length());
        for (String prefix : new String[] {"c/", "v/", "s/"}) {
          rest = rest.startsWith(prefix) ? rest.substring(2) : rest;
        }
        return rest.indexOf('.') > 0 ? "https://" + rest : null;
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

  /** The address without fragment and campaign parameters, archive wrappers undone. */
  static String clean(String url) {
    String real = unwrap(url.strip());
    int hash = real.indexOf('#');
    String whole = hash < 0 ? real : real.substring(0, hash);
    int mark = whole.indexOf('?');
    if (mark < 0) {
      return whole;
    }
    StringBuilder kept = new StringBuilder(whole.substring(0, mark));
    char glue = '?';
    int start = mark + 1;
    while (start <= whole.length()) {
      int amp = whole.indexOf('&', start);
      int end = amp < 0 ? whole.length() : amp;
      String parameter = whole.substring(start, end);
      if (!parameter.isEmpty() && !campaign(parameter)) {
        kept.append(glue).append(parameter);
        glue = '&';
      }
      start = end + 1;
    }
    return kept.toString();
  }

  private static boolean campaign(String parameter) {
    int equals = parameter.indexOf('=');
    String name = equals < 0 ? parameter : parameter.substring(0, equals);
    return name.startsWith("utm_")
        || switch (name) {
          case "fbclid", "gclid", "mc_cid", "mc_eid", "igshid", "ref_src", "xtor", "cmpid" -> true;
          default -> false;
        };
  }

  /** An address of a page made absolute against the page's own, or null where it is none. */
  static String resolve(String base, String href) {
    if (href == null || href.isBlank()) {
      return null;
    }
    String link = href.strip();
    if (link.startsWith("http://") || link.startsWith("https://")) {
      return host(link) == null ? null : link;
    }
    if (base == null) {
      return null;
    }
    String real = unwrap(base);
    int scheme = real.indexOf("://");
    if (scheme < 0) {
      return null;
    }
    if (link.startsWith("//")) {
      return real.substring(0, scheme + 1) + link;
    }
    if (link.startsWith("/")) {
      int slash = real.indexOf('/', scheme + 3);
      return (slash < 0 ? real : real.substring(0, slash)) + link;
    }
    return null;
  }
}
