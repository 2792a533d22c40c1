package org.dailies.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dailies.language.BylineWords;
import org.dailies.language.Languages;

/**
 * Reads bylines of Chinese, Japanese and Korean, in which a role stands before or behind each name:
 * {@code 記者 NAME}, {@code 文／NAME 写真／NAME}, {@code NAME 기자}.
 */
final class EasternByline {
  /** Roles of those who wrote the text. */
  private static final Set<String> WRITERS = Languages.builtIn().union(BylineWords.ROLES);

  /** Roles of those who only took pictures, edited or translated. */
  private static final Set<String> OTHERS = Languages.builtIn().union(BylineWords.OTHER_ROLES);

  private static final Pattern GAPS = Pattern.compile("[\\s・／/：:|｜、，,·•＝=()（）\\[\\]【】]+");
  private static final int LONGEST = 80;

  private EasternByline() {}

  /** The writers that a line names, in order; empty where it states no role of one. */
  static List<String> of(String line) {
    if (line.length() > LONGEST || line.codePoints().noneMatch(EasternByline::eastern)) {
      return List.of();
    }
    List<String> writers = new ArrayList<>();
    String role = "";
    String name = "";
    for (String token : GAPS.split(apart(line))) {
      String ending = ending(token);
      if (WRITERS.contains(token) || OTHERS.contains(token)) {
        boolean follows = role.isEmpty() && !name.isEmpty();
        add(writers, follows && WRITERS.contains(token) ? name : "");
        role = follows ? "" : token;
        name = "";
      } else if (ending != null) {
        add(writers, token.substring(0, token.length() - ending.length()));
      } else if (WRITERS.contains(role)) {
        add(writers, token);
        role = "";
      } else {
        name = role.isEmpty() && person(token) ? token : "";
        role = "";
      }
    }
    return writers;
  }

  /** The line with a space around each role of two characters and more but those that end names. */
  private static String apart(String line) {
    String text = line;
    for (String role : OTHERS) {
      text = role.length() > 1 ? text.replace(role, " " + role + " ") : text;
    }
    return text;
  }

  /** The writer's role that ends a name without a space, or null. */
  private static String ending(String token) {
    for (String role : WRITERS) {
      if (role.length() >= 2 && token.endsWith(role) && token.length() >= role.length() + 2) {
        return role;
      }
    }
    return null;
  }

  private static void add(List<String> writers, String name) {
    if (person(name) && !writers.contains(name)) {
      writers.add(name);
    }
  }

  private static boolean person(String name) {
    return name.length() >= 2
        && name.length() <= 12
        && name.codePoints().allMatch(EasternByline::eastern)
        && Months.of(name) == 0;
  }

  private static boolean eastern(int c) {
    return c >= 0x3040 && c <= 0xD7A3;
  }
}
