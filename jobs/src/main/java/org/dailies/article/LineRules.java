package org.dailies.article;

import java.util.Locale;

/** Knows the lines that pages put around articles, by their words, in the press's languages. */
final class LineRules {
  private LineRules() {}

  /** What tells a line wherever in it it stands. */
  private static final String[] CONSENTS = {
    "externen inhalt",
    "externe inhalte",
    "externer inhalt",
    "redaktioneller inhalt",
    "einverstanden, dass mir",
    "personenbezogene daten an",
    "datenschutzerklärung",
    "external content",
    "contenu externe",
    "contenidos externos",
    "accept cookies",
    "cookie-einstellungen",
    "cookie settings",
    "cookies akzeptieren",
    "accepter les cookies",
    "aceptar las cookies",
    "enable javascript",
    "javascript aktivieren",
    "activer javascript",
    "habilitar javascript",
    "privacy policy and terms of service",
    "terms of service apply",
    "inhalte anzuzeigen, bitte",
    "mit einem klick anzeigen lassen",
    "video has failed to load",
    "browser does not support",
    "browser unterstützt",
    "activate javascript",
  };

  /** What a caption ends in, when it stands outside of any figure. */
  private static final String[] CREDIT_ENDS = {
    "foto:", "fotos:", "photo:", "photo by ", "photo : ", "bildrechte:", "bildquelle:", "bild:",
    "credit:", "crédit", "©", "getty images", "picture alliance", "shutterstock", "写真＝", "min. |",
  };

  private static boolean creditAtEnd(String low) {
    int from = Math.max(0, low.length() - 60);
    for (String mark : CREDIT_ENDS) {
      if (low.indexOf(mark, from) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean consent(String low) {
    for (String mark : CONSENTS) {
      if (low.contains(mark)) {
        return true;
      }
    }
    return false;
  }

  /** What the line is by its words; long lines are always plain. */
  static Line of(String line) {
    if (line.length() > 240 || line.isEmpty()) {
      return Line.PLAIN;
    }
    String low = line.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (low.length() <= 60) {
      Line whole = LineWords.WHOLE.get(bare(low));
      if (whole != null) {
        return whole;
      }
    }
    if (consent(low)) {
      return Line.CONSENT;
    }
    if (creditAtEnd(low)) {
      return Line.CREDIT;
    }
    int start = 0;
    while (start < low.length() && " •·|>»→-–—*↓▶►".indexOf(low.charAt(start)) >= 0) {
      start++;
    }
    String head = start == 0 ? low : low.substring(start);
    if (head.length() < 2) {
      return Line.PLAIN;
    }
    String[] begins = LineWords.BEGINS.get(head.substring(0, 2));
    if (begins == null) {
      return Line.PLAIN;
    }
    for (int i = 0; i < begins.length; i++) {
      if (head.startsWith(begins[i])) {
        Line kind = LineWords.BEGIN_KINDS.get(head.substring(0, 2))[i];
        if (line.length() <= longest(kind)) {
          return kind;
        }
      }
    }
    return Line.PLAIN;
  }

  private static int longest(Line kind) {
    return switch (kind) {
      case CREDIT -> 140;
      case SHARE -> 120;
      case LABEL -> 200;
      case ADVERT -> 80;
      default -> 240;
    };
  }

  private static String bare(String low) {
    int start = 0;
    int end = low.length();
    while (start < end && edge(low.charAt(start))) {
      start++;
    }
    while (end > start && edge(low.charAt(end - 1))) {
      end--;
    }
    return low.substring(start, end);
  }

  private static boolean edge(char c) {
    return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
  }
}
