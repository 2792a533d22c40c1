package org.dailies.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes a short name for a topic out of its words, those that its typical headlines use first. */
final class Labels {
  private static final int WORDS = 3;
  private static final double HEADLINE = 1.5;
  private static final double PHRASE = 0.5;

  private Labels() {}

  /**
   * A label.
   *
   * @param shown the topic's words, best first
   * @param headlines its most typical headlines
   */
  static String of(List<String> shown, List<String> headlines) {
    List<String> first = shown.subList(0, Math.min(WordChoice.SHOWN, shown.size()));
    record Scored(String word, double score) {}
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      String word = first.get(i).toLowerCase(Locale.ROOT);
      long holding =
          headlines.stream().filter(line -> line.toLowerCase(Locale.ROOT).contains(word)).count();
      double score =
          1
              - (double) i / first.size()
              + HEADLINE * holding / Math.max(1, headlines.size())
              + (word.indexOf(' ') > 0 ? PHRASE : 0);
      scored.add(new Scored(first.get(i), score));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    List<String> label = new ArrayList<>();
    for (Scored next : scored) {
      if (label.size() < WORDS && label.stream().noneMatch(word -> shares(word, next.word))) {
        label.add(next.word);
      }
    }
    return String.join(", ", label);
  }

  /** Whether two words or phrases have a word in common, or one is the beginning of the other. */
  private static boolean shares(String a, String b) {
    String low = a.toLowerCase(Locale.ROOT);
    String other = b.toLowerCase(Locale.ROOT);
    Set<String> words = Set.copyOf(List.of(low.split(" ", -1)));
    for (String word : other.split(" ", -1)) {
      if (words.contains(word)) {
        return true;
      }
    }
    return low.startsWith(other) || other.startsWith(low);
  }
}
