package org.dailies.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Expands {@code deepfake(s)} and {@code gener(ative|ated) AI} into the wordings they stand for;
 * groups may stand within groups.
 */
final class Wording {
  private static final Pattern INNER_CAPITAL =
      Pattern.compile("((?=\\p{Lu})\\b\\p{Lu}\\p{Ll}{2,})(\\p{Lu})(?=\\p{Ll}{2,}\\b)");

  private Wording() {}

  /** A wording and how else it is spelt: {@code and} for {@code &}, Robocop for RoboCop. */
  static List<String> spellings(String wording) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(wording);
    spellings.add(wording.replace(" & ", " and "));
    spellings.add(
        INNER_CAPITAL
            .matcher(wording)
            .replaceAll(part -> part.group(1) + part.group(2).toLowerCase(Locale.ROOT)));
    return List.copyOf(spellings);
  }

  static List<String> expand(String text) {
    int open = text.indexOf('(');
    if (open < 0) {
      return List.of(text);
    }
    List<Integer> bars = new ArrayList<>();
    int close = close(text, open, bars);
    List<String> choices = new ArrayList<>();
    int from = open + 1;
    for (int bar : bars) {
      choices.addAll(expand(text.substring(from, bar)));
      from = bar + 1;
    }
    choices.addAll(expand(text.substring(from, close)));
    if (bars.isEmpty()) {
      choices.add("");
    }
    List<String> expanded = new ArrayList<>();
    for (String tail : expand(text.substring(close + 1))) {
      for (String choice : choices) {
        expanded.add(text.substring(0, open) + choice + tail);
      }
    }
    return expanded;
  }

  /** Where the group that opens at {@code open} ends; its own bars are added to {@code bars}. */
  private static int close(String text, int open, List<Integer> bars) {
    int depth = 0;
    for (int at = open; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '(' -> depth++;
        case ')' -> depth--;
        case '|' -> {
          if (depth == 1) {
            bars.add(at);
          }
        }
        default -> {
          continue;
        }
      }
      if (depth == 0) {
        return at;
      }
    }
    throw new IllegalArgumentException("A group without an end in \"" + text + "\"");
  }
}
