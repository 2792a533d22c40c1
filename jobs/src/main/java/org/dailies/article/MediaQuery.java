package org.dailies.article;

import java.util.Locale;

/**
 * Answers media queries as a desktop's window of 1280 to 900 CSS pixels does, which shows colours,
 * runs scripts and asks for nothing special.
 */
final class MediaQuery {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 900;

  private MediaQuery() {}

  /** Whether rules under these queries apply; empty queries apply. */
  static boolean applies(String queries) {
    String list = queries.strip().toLowerCase(Locale.ROOT);
    if (list.isEmpty()) {
      return true;
    }
    for (String query : CssText.split(list, ",")) {
      if (one(query)) {
        return true;
      }
    }
    return false;
  }

  private static boolean one(String query) {
    String rest = query.startsWith("only ") ? query.substring(5).strip() : query;
    boolean negated = rest.startsWith("not ");
    if (negated) {
      rest = rest.substring(4).strip();
    }
    boolean any = rest.contains(") or ");
    boolean holds = !any;
    for (String part : CssText.split(rest, " \t\n\r\f")) {
      if (part.equals("and") || part.equals("or")) {
        continue;
      }
      boolean one = part.startsWith("(") ? feature(part) : medium(part);
      holds = any ? holds || one : holds && one;
    }
    return holds != negated;
  }

  private static boolean medium(String part) {
    return part.equals("screen") || part.equals("all");
  }

  private static boolean feature(String part) {
    String text = part.replace("(", "").replace(")", "");
    int colon = text.indexOf(':');
    if (colon < 0) {
      return range(text);
    }
    String name = text.substring(0, colon).strip();
    String value = text.substring(colon + 1).strip();
    double pixels = CssLength.of(value).pixels(0);
    return switch (name) {
      case "min-width", "min-device-width" -> pixels <= WIDTH;
      case "max-width", "max-device-width" -> pixels >= WIDTH;
      case "min-height", "min-device-height" -> pixels <= HEIGHT;
      case "max-height", "max-device-height" -> pixels >= HEIGHT;
      case "orientation" -> value.equals("landscape");
      case "hover", "any-hover" -> value.equals("hover");
      case "pointer", "any-pointer" -> value.equals("fine");
      case "prefers-color-scheme" -> value.equals("light");
      case "prefers-reduced-motion", "prefers-contrast" -> value.equals("no-preference");
      case "scripting" -> value.equals("enabled");
      default -> false;
    };
  }

  /** A feature without a colon: a range such as {@code width >= 600px}, or a bare name. */
  private static boolean range(String text) {
    String plain = text.replace(" ", "");
    if (plain.startsWith("width>")) {
      return CssLength.of(plain.substring(6).replace("=", "")).pixels(0) <= WIDTH;
    }
    if (plain.startsWith("width<")) {
      return CssLength.of(plain.substring(6).replace("=", "")).pixels(0) >= WIDTH;
    }
    return plain.equals("color") || plain.equals("hover") || plain.equals("width");
  }
}
