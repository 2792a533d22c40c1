package org.dailies.report;

import java.util.regex.Pattern;

/** Crawled text as it is shown: without the marks of Markdown that a source left in it. */
final class Display {
  /** A sign behind a backslash, as Markdown escapes it. */
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\[\\]()*_#.!-])");

  /** Words between underscores or asterisks that stand apart from the words around them. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_*])([_*]{1,2})(?=\\S)([^_*\\n"
              + "]{1,200})(?<=\\S)\\1(?![\\p{L}\\p{N}_*])");

  private Display() {}

  /** The text without such marks. */
  static String of(String text) {
    return ESCAPED.matcher(EMPHASIS.matcher(text).replaceAll("$2")).replaceAll("$1");
  }
}
