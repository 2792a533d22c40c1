package org.dailies.article;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * One name for an address in all its spellings: scheme, {@code www}, port 80 and 443, a trailing
 * dot or slash, {@code /amp}, tracking parameters, their order, fragments and needless
 * percent-encoding make no difference.
 *
 * <p>{@code http://WWW.Paper.example:80/a/?utm_source=x} and {@code https://paper.example/a/amp}
 * are both {@code paper.example/a}.
 */
public final class AddressKey {
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "gclsrc",
          "dclid",
          "wbraid",
          "gbraid",
          "msclkid",
          "yclid",
          "twclid",
          "ttclid",
          "mc_cid",
          "mc_eid",
          "mkt_tok",
          "igshid",
          "igsh",
          "ref_src",
          "ref_url",
          "xtor",
          "cmpid",
          "ocid",
          "ncid",
          "smid",
          "ftag",
          "sr_share",
          "_ga",
          "_gl",
          "_hsenc",
          "_hsmi",
          "at_medium",
          "at_campaign",
          "__twitter_impression",
          "amp");

  private AddressKey() {}

  /** The key of an address; null where it has no host. */
  public static String of(String url) {
    String host = Addresses.host(url);
    if (host == null) {
      return null;
    }
    String real = url.strip();
    int scheme = real.indexOf("://");
    int start = scheme < 0 ? (real.startsWith("//") ? 2 : 0) : scheme + 3;
    int path = Addresses.pathStart(real, start);
    int hash = real.indexOf('#', path);
    boolean page = hash >= 0 && real.startsWith("#!", hash);
    int end = hash < 0 ? real.length() : hash;
    int mark = real.indexOf('?', path);
    int query = mark < 0 || mark > end ? end : mark;
    String port = Addresses.port(real);
    return withoutWww(host)
        + (port.isEmpty() ? "" : ":" + port)
        + path(real.substring(path, query))
        + query(real.substring(Math.min(query + 1, end), end))
        + (page ? real.substring(hash) : "");
  }

  /** Whether two addresses are one; false where either has no host. */
  public static boolean same(String a, String b) {
    String key = of(a);
    return key != null && key.equals(of(b));
  }

  private static String withoutWww(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static String path(String raw) {
    String path = decoded(raw.replace('\\', '/'));
    StringBuilder single = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) != '/' || i == 0 || path.charAt(i - 1) != '/') {
        single.append(path.charAt(i));
      }
    }
    String kept = withoutSlash(single.toString());
    if (kept.endsWith("/amp")) {
      kept = withoutSlash(kept.substring(0, kept.length() - 4));
    }
    return kept;
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String query(String raw) {
    TreeSet<String> kept = new TreeSet<>();
    for (String parameter : raw.split("&", -1)) {
      int equals = parameter.indexOf('=');
      String name = equals < 0 ? parameter : parameter.substring(0, equals);
      String low = name.toLowerCase(Locale.ROOT);
      boolean tracking =
          low.startsWith("utm_")
              || TRACKING.contains(low)
              || parameter.equalsIgnoreCase("outputType=amp");
      if (!parameter.isEmpty() && !tracking) {
        kept.add(decoded(parameter));
      }
    }
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }

  /** Undoes the percent-encoding of letters, digits and {@code - . _ ~}; the rest in upper case. */
  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int high = c == '%' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
      if (low < 0) {
        out.append(c);
        continue;
      }
      char value = (char) (high * 16 + low);
      if (value < 0x80 && (Character.isLetterOrDigit(value) || "-._~".indexOf(value) >= 0)) {
        out.append(value);
      } else {
        out.append(text.substring(i, i + 3).toUpperCase(Locale.ROOT));
      }
      i += 2;
    }
    return out.toString();
  }
}
