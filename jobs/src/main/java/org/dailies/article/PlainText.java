package org.dailies.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dailies.language.LineKind;

/**
 * The article in plain text: the run of lines that reads like prose, without the lines that pages
 * put before, between and after.
 *
 * @param above the lines between title and body, where byline and date stand
 */
record PlainText(String title, List<String> paragraphs, List<String> above) {
  private static final int TITLE_CHARS = 250;

  /**
   * Reads a text, whose first line is its title unless it is a single sentence or more on one line;
   * {@code page} says that it is all text of a page, navigation included.
   */
  static PlainText of(String text, String givenTitle, boolean page) {
    List<String> lines = lines(text);
    int body = 0;
    String title = givenTitle == null ? "" : givenTitle;
    boolean note = lines.size() == 1 && Words.endsSentence(lines.get(0));
    if (givenTitle == null && !lines.isEmpty() && !note && lines.get(0).length() <= TITLE_CHARS) {
      title = lines.get(0);
      body = 1;
    }
    double[] values = new double[lines.size()];
    for (int i = body; i < lines.size(); i++) {
      values[i] = value(lines.get(i), page);
    }
    int[] run = bestRun(values, body);
    if (page && givenTitle == null) {
      title = headline(lines, title, run[0]);
    }
    List<String> kept = new ArrayList<>();
    for (int i = run[0]; i < run[1]; i++) {
      String line = lines.get(i);
      if (LineRules.of(line) == LineKind.PLAIN && !same(line, title)) {
        kept.add(line);
      }
    }
    return new PlainText(
        page && givenTitle == null ? SiteNames.withoutLastPart(title) : title,
        kept,
        lines.subList(Math.min(body, run[0]), Math.max(run[0], Math.min(body, run[0]))));
  }

  /** The paragraphs of a dump's text field: only lines that are no prose by their words go. */
  static List<String> paragraphs(String text, String title) {
    List<String> kept = new ArrayList<>();
    List<String> lines = lines(Markdown.plain(text));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean cut =
          (LineRules.of(line) != LineKind.PLAIN && !Words.endsSentence(line))
              || (i < 2 && same(line, title));
      if (!cut) {
        kept.add(line);
      }
    }
    return kept.isEmpty() ? lines : kept;
  }

  private static boolean same(String line, String title) {
    return line.length() <= 2 * TITLE_CHARS
        && !title.isEmpty()
        && Words.squash(line).equals(Words.squash(title));
  }

  /** Near the body, a line that the page's first line contains is its headline. */
  private static String headline(List<String> lines, String first, int body) {
    String low = first.toLowerCase(Locale.ROOT);
    for (int i = body - 1; i > 0 && i > body - 30; i--) {
      String line = lines.get(i);
      if (line.length() >= 15 && low.startsWith(line.toLowerCase(Locale.ROOT))) {
        return line;
      }
    }
    return first;
  }

  private static double value(String line, boolean page) {
    LineKind kind = LineRules.of(line);
    if (kind == LineKind.CREDIT) {
      return -0.3;
    }
    if (kind == LineKind.COMMENTS || kind == LineKind.SHARE) {
      return -4;
    }
    if (kind != LineKind.PLAIN) {
      return -2;
    }
    int words = Words.count(line);
    boolean sentence = Words.endsSentence(line);
    if (sentence && words >= 8) {
      return Math.min(words, 60) / 12.0;
    }
    if (words >= 25) {
      return 1.5;
    }
    if (!page) {
      return sentence ? 0.3 : words >= 4 ? 0.05 : -0.1;
    }
    return words >= 12 ? 0.2 : sentence ? 0.1 : -0.6;
  }

  /** The contiguous run of highest sum, as start and end. */
  private static int[] bestRun(double[] values, int from) {
    double best = 0;
    double sum = 0;
    int start = from;
    int[] run = {from, from};
    for (int i = from; i < values.length; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += values[i];
      if (sum > best) {
        best = sum;
        run = new int[] {start, i + 1};
      }
    }
    return run;
  }

  /** Lines without blanks; a paragraph broken over lines of even length is put together. */
  static List<String> lines(String text) {
    List<String> out = new ArrayList<>();
    List<String> group = new ArrayList<>();
    int start = 0;
    int n = text.length();
    while (start <= n) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? n : feed;
      String line = Words.clean(text.substring(start, end));
      if (line.isEmpty()) {
        flush(group, out);
      } else {
        group.add(line);
      }
      start = end + 1;
    }
    flush(group, out);
    return out;
  }

  private static void flush(List<String> group, List<String> out) {
    boolean wrapped = group.size() > 1;
    for (int i = 0; i + 1 < group.size(); i++) {
      String line = group.get(i);
      boolean even = line.length() >= 50 && line.length() <= 100;
      wrapped &= even && (i > 0 || !Words.endsSentence(line));
    }
    if (wrapped && !Words.endsSentence(group.get(0))) {
      out.add(String.join(" ", group));
    } else {
      out.addAll(group);
    }
    group.clear();
  }
}
