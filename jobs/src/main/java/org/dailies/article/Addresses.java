package org.dailies.article;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.IDN;
import java.util.Locale;
import java.util.Set;

/** Reads web addresses as they occur, which is not always as they should be. */
final class Addresses {
  private Addresses() {}

  /**
   * The host that an address leads to, in lower case and in ASCII; null where it has none, or one
   * that is percent-encoded or otherwise no name.
   */
  static String host(String url) {
    String authority = authority(url);
    if (authority == null) {
      return null;
    }
    String hostPort = authority.substring(authority.lastIndexOf('@') + 1);
    int colon = hostPort.indexOf(':');
    String host = (colon < 0 ? hostPort : hostPort.substring(0, colon)).toLowerCase(Locale.ROOT);
    while (host.endsWith(".")) {
      host = host.substring(0, host.length() - 1);
    }
    boolean sound = host.indexOf('.') > 0 && host.chars().allMatch(Addresses::ofHost);
    return sound ? ascii(host) : null;
  }

  private static boolean ofHost(int c) {
    return c >= 0x80
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_';
  }

  /** The port of an address that is not its scheme's own, or "". */
  static String port(String url) {
    String authority = authority(url);
    String hostPort = authority == null ? "" : authority.substring(authority.lastIndexOf('@') + 1);
    int colon = hostPort.indexOf(':');
    String port = colon < 0 ? "" : hostPort.substring(colon + 1);
    return port.equals("80") || port.equals("443") ? "" : port;
  }

  /** Whether an address names a user before its host, as forgeries do to show another host. */
  static boolean hasUser(String url) {
    String authority = authority(url);
    return authority != null && authority.indexOf('@') >= 0;
  }

  /** What stands between the scheme and the path, or null where that cannot be. */
  private static String authority(String url) {
    if (url == null) {
      return null;
    }
    String real = url.strip();
    int scheme = real.indexOf("://");
    if (scheme < 0 && real.indexOf(':') >= 0 && real.indexOf('.') < 0) {
      return null;
    }
    int start = scheme < 0 ? (real.startsWith("//") ? 2 : 0) : scheme + 3;
    int end = pathStart(real, start);
    return real.substring(start, end);
  }

  static int pathStart(String url, int from) {
    int end = from;
    while (end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Whether an address has the scheme http or https. */
  static boolean web(String url) {
    return url != null
        && (url.regionMatches(true, 0, "http:", 0, 5)
            || url.regionMatches(true, 0, "https:", 0, 6));
  }

  /** Whether an address names a site and no page of it. */
  static boolean root(String url) {
    int scheme = url.indexOf("://");
    int path = pathStart(url, scheme < 0 ? 0 : scheme + 3);
    return path == url.length() || (url.charAt(path) == '/' && path == url.length() - 1);
  }

  /**
   * The domain that stands for the outlet behind a host: the one that was registered, also below a
   * suffix on which a company lets anybody register.
   */
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
    String domain = EffectiveTldFinder.getAssignedDomain(host, false, false);
    String found = domain == null || domain.isEmpty() ? host : domain;
    return found.startsWith("www.") ? found.substring(4) : found;
  }

  private static String ascii(String host) {
    if (host.chars().allMatch(c -> c < 0x80)) {
      return host;
    }
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED | IDN.USE_STD3_ASCII_RULES)
          .toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      // A label that no domain name may hold, or one that would become several.
      return null;
    }
  }

  /** The address without fragment and campaign parameters. */
  static String clean(String url) {
    int hash = url.indexOf('#');
    String whole = hash < 0 ? url : url.substring(0, hash);
    int mark = whole.indexOf('?');
    if (mark < 0) {
      return whole;
    }
    StringBuilder kept = new StringBuilder(whole.substring(0, mark));
    char glue = '?';
    for (String parameter : whole.substring(mark + 1).split("&", -1)) {
      if (!parameter.isEmpty() && !campaign(parameter)) {
        kept.append(glue).append(parameter);
        glue = '&';
      }
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

  /**
   * An address of a page made absolute against the page's own, or null where it is none, or names a
   * user.
   */
  static String resolve(String base, String href) {
    if (href == null || href.isBlank()) {
      return null;
    }
    String link = href.strip();
    if (web(link)) {
      boolean sound = link.contains("://") && host(link) != null && !hasUser(link);
      return sound ? link : null;
    }
    int scheme = base == null ? -1 : base.indexOf("://");
    if (scheme < 0) {
      return null;
    }
    if (link.startsWith("//")) {
      String absolute = base.substring(0, scheme + 1) + link;
      return host(absolute) == null || hasUser(absolute) ? null : absolute;
    }
    if (link.startsWith("/")) {
      return base.substring(0, pathStart(base, scheme + 3)) + link;
    }
    return null;
  }
}
