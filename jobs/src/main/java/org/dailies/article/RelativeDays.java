package org.dailies.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dailies.language.BylineWords;
import org.dailies.language.Languages;

/** Reads dates that are told from when the page was read, such as "2 days ago" or "Yesterday". */
final class RelativeDays {
  private static final Map<String, List<String>> PHRASES =
      Languages.builtIn().union(BylineWords.RELATIVE_DAYS);

  private static final int LONGEST = 60;
  private static final int NEAR = 12;

  /** Characters of a line that tells a date and little else. */
  private static final int ALONE = 40;

  private static final int ASIDE =
      Hints.RELATED | Hints.COMMENTS | Hints.NAVIGATION | Hints.SIDE | Hints.FOOTER;

  private RelativeDays() {}

  /** How many days before its capture a page says it was published, near its text; or null. */
  static Integer of(Page page, int bodyFirst) {
    for (Page.Time time : page.times) {
      boolean near = time.block() <= bodyFirst + 1 && time.block() >= bodyFirst - NEAR;
      Integer days = near && (time.container().zone & ASIDE) == 0 ? in(time.text()) : null;
      if (days != null) {
        return days;
      }
    }
    for (int i = Math.max(0, bodyFirst - NEAR); i <= bodyFirst && i < page.blocks().size(); i++) {
      Block block = page.blocks().get(i);
      boolean alone = block.text.length() <= ALONE && block.links == 0;
      Integer days = alone && (block.container.zone & ASIDE) == 0 ? in(block.text) : null;
      if (days != null) {
        return days;
      }
    }
    return null;
  }

  /** The days that a line tells, or null. */
  static Integer in(String line) {
    if (line.isEmpty() || line.length() > LONGEST) {
      return null;
    }
    String low = Numerals.ascii(line.toLowerCase(Locale.ROOT));
    int at = 0;
    while (at < low.length() && !Digits.isDigit(low.charAt(at))) {
      at++;
    }
    int end = at;
    while (end < low.length() && Digits.isDigit(low.charAt(end)) && end < at + 3) {
      end++;
    }
    String shape = low.substring(0, at) + (end > at ? "#" : "") + low.substring(end);
    int number = end > at ? Digits.number(low, at, end - at) : 0;
    Integer found = null;
    int longest = 0;
    for (Map.Entry<String, List<String>> phrase : PHRASES.entrySet()) {
      String words = phrase.getKey();
      boolean counted = words.indexOf('#') >= 0;
      if (words.length() > longest
          && stands(shape, words)
          && (counted || shape.startsWith(words))) {
        double days = Double.parseDouble(phrase.getValue().get(0));
        found = (int) Math.floor(counted ? days * number : days);
        longest = words.length();
      }
    }
    return found;
  }

  private static boolean stands(String line, String words) {
    int at = line.indexOf(words);
    if (at < 0) {
      return false;
    }
    int end = at + words.length();
    boolean wide = words.charAt(words.length() - 1) >= 0x3040;
    boolean before = at == 0 || !Character.isLetter(line.charAt(at - 1));
    boolean after = end == line.length() || !Character.isLetter(line.charAt(end));
    return wide || (before && after);
  }
}
