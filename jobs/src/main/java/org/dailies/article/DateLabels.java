package org.dailies.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dailies.language.BylineWords;
import org.dailies.language.Languages;

/** Tells by the words before a date whether it is the day of publication or of a change. */
final class DateLabels {
  private static final Set<String> PUBLISHED =
      Languages.builtIn().union(BylineWords.PUBLISHED_LABELS);
  private static final Set<String> UPDATED = Languages.builtIn().union(BylineWords.UPDATED_LABELS);

  /** Characters of a line that may be a label of the date below it. */
  private static final int LABEL = 24;

  private DateLabels() {}

  /** 1 where the text's last label says published, -1 where it says updated, else 0. */
  static int of(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    return Integer.compare(last(low, PUBLISHED), last(low, UPDATED));
  }

  /** Where the first label of a date begins in a text, behind a space, or -1. */
  static int first(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    int first = -1;
    for (Set<String> labels : List.of(PUBLISHED, UPDATED)) {
      for (String label : labels) {
        int at = low.indexOf(" " + label);
        first = at >= 0 && (first < 0 || at < first) ? at : first;
      }
    }
    return low.length() == text.length() ? first : -1;
  }

  /** The same of what stands before a time element in its line. */
  static int before(Page page, Page.Time time) {
    if (time.block() >= page.blocks().size()) {
      return 0;
    }
    String line = page.blocks().get(time.block()).text;
    int at = time.text().isEmpty() ? -1 : line.indexOf(time.text());
    if (at == 0 && time.block() > 0) {
      String above = page.blocks().get(time.block() - 1).text;
      return above.length() <= LABEL ? of(above) : 0;
    }
    return at < 0 || line.length() > 200 ? 0 : of(line.substring(0, at));
  }

  /** What of a line with both labels follows the one for publication; else the whole line. */
  static String published(String line) {
    String low = line.toLowerCase(Locale.ROOT);
    int published = last(low, PUBLISHED);
    boolean both = published > 0 && last(low, UPDATED) >= 0 && low.length() == line.length();
    if (!both) {
      return line;
    }
    String rest = line.substring(published);
    return Dates.find(rest) == null ? line : rest;
  }

  private static int last(String text, Set<String> labels) {
    int last = -1;
    for (String label : labels) {
      last = Math.max(last, text.lastIndexOf(label));
    }
    return last;
  }
}
