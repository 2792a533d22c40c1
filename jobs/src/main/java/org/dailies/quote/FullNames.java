package org.dailies.quote;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;

/** Names of two parts, where a Chinese text gives the first one too. */
final class FullNames {
  private static final int MOST_NAMES = 100;

  private final String text;
  private final ChineseWords words;
  private final Map<String, String> known = new HashMap<>();

  FullNames(String text, ChineseWords words) {
    this.text = text;
    this.words = words;
  }

  /** The name with its first part, as in 桑达尔·皮查伊, where the text gives it; else as it is. */
  String of(String name) {
    if (name.length() < 2 || name.length() > 6 || name.indexOf('·') >= 0) {
      return name;
    }
    return known.size() < MOST_NAMES ? known.computeIfAbsent(name, this::lookUp) : name;
  }

  private String lookUp(String name) {
    int at = text.indexOf("·" + name);
    if (at < 0) {
      return name;
    }
    int from = at;
    while (from > 0
        && at - from < 6
        && Character.UnicodeScript.of(text.charAt(from - 1)) == Character.UnicodeScript.HAN) {
      from--;
    }
    Matcher titled = words.titled.matcher(text.substring(from, at));
    return (titled.find() ? titled.group(1) : at - from <= 4 ? text.substring(from, at) : "")
            .isEmpty()
        ? name
        : (titled.reset().find() ? titled.group(1) : text.substring(from, at)) + "·" + name;
  }
}
