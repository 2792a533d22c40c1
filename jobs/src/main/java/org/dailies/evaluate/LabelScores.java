package org.dailies.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts answers against labels that are sets, text by text. */
final class LabelScores {
  private Score all = Score.NONE;
  private final Map<String, Score> groups = new TreeMap<>();
  private final List<String> mistakes = new ArrayList<>();

  /** Counts one text; a label's group is its part before the first blank. */
  void count(String id, Collection<String> answers, Collection<String> labels) {
    Set<String> both = new TreeSet<>(answers);
    both.addAll(labels);
    for (String label : both) {
      boolean answered = answers.contains(label);
      boolean labelled = labels.contains(label);
      Score score =
          new Score(answered && labelled ? 1 : 0, answered && !labelled ? 1 : 0, answered ? 0 : 1);
      all = all.plus(score);
      int blank = label.indexOf(' ');
      groups.merge(blank < 0 ? label : label.substring(0, blank), score, Score::plus);
      if (answered != labelled) {
        mistakes.add(id + (answered ? " wrong: " : " missed: ") + label);
      }
    }
  }

  Score all() {
    return all;
  }

  Map<String, Score> groups() {
    return groups;
  }

  List<String> mistakes() {
    return mistakes;
  }
}
