package org.dailies.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Expands {@code deepfake(s)} and {@code gener(ative|ated) AI} into the wordings they stand for.
 */
final class Wording {
  private Wording() {}

  static List<String> expand(String text) {
    int open = text.indexOf('(');
    if (open < 0) {
      return List.of(text);
    }
    int close = text.indexOf(')', open);
    if (close < 0) {
      throw new IllegalArgumentException("A group without an end in \"" + text + "\"");
    }
    String group = text.substring(open + 1, close);
    List<String> choices = new ArrayList<>(List.of(group.split("\\|", -1)));
    if (choices.size() == 1) {
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
}
