package org.dailies.article;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dailies.language.Languages;
import org.dailies.language.LineKind;
import org.dailies.language.PageWords;

/** Knows the lines that pages put around articles, by their words, in the press's languages. */
final class LineRules {
  private LineRules() {}

  private static final Set<String> CONSENTS = Languages.builtIn().union(PageWords.CONSENTS);

  private static final Set<String> CREDIT_SIGNS = Languages.builtIn().union(PageWords.CREDIT_SIGNS);

  private static boolean creditAtEnd(String low) {
    int from = Math.max(0, low.length() - 60);
    for (String mark : CREDIT_SIGNS) {
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
  static LineKind of(String line) {
    if (line.length() > 240 || line.isEmpty()) {
      return LineKind.PLAIN;
    }
    String low = line.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (low.length() <= 60) {
      LineKind whole = LineWords.whole(bare(low));
      if (whole != null) {
        return whole;
      }
    }
    if (consent(low)) {
      return LineKind.CONSENT;
    }
    if (creditAtEnd(low)) {
      return LineKind.CREDIT;
    }
    int start = 0;
    while (start < low.length() && " •·|>»→-–—*↓▶►".indexOf(low.charAt(start)) >= 0) {
      start++;
    }
    String head = start == 0 ? low : low.substring(start);
    for (Map.Entry<String, LineKind> opening : LineWords.openings(head)) {
      if (head.startsWith(opening.getKey()) && line.length() <= longest(opening.getValue())) {
        return opening.getValue();
      }
    }
    return LineKind.PLAIN;
  }

  private static int longest(LineKind kind) {
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
