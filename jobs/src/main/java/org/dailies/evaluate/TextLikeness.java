package org.dailies.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares texts as benchmarks of extraction do: by the runs of four words that both hold. */
final class TextLikeness {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DRESS = Pattern.compile("[\\W_]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int RUN = 4;

  /** The shares of a found text that are wanted, and of a wanted text that were found. */
  record Overlap(double precision, double recall) {
    double f1() {
      double sum = precision + recall;
      return sum == 0 ? 0 : 2 * precision * recall / sum;
    }
  }

  private TextLikeness() {}

  /** The overlap of a text with the one wanted; nothing found is precision 0. */
  static Overlap of(String wanted, String found) {
    Map<String, Integer> a = runs(wanted);
    Map<String, Integer> b = runs(found);
    int hits = 0;
    for (var run : a.entrySet()) {
      hits += Math.min(run.getValue(), b.getOrDefault(run.getKey(), 0));
    }
    return new Overlap(share(hits, b), share(hits, a));
  }

  private static double share(int hits, Map<String, Integer> runs) {
    int all = runs.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 0 : hits / (double) all;
  }

  private static Map<String, Integer> runs(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<String, Integer> runs = new HashMap<>();
    int n = Math.max(1, words.size() - RUN + 1);
    for (int i = 0; i < n && !words.isEmpty(); i++) {
      List<String> run = words.subList(i, Math.min(words.size(), i + RUN));
      runs.merge(String.join(" ", run), 1, Integer::sum);
    }
    return runs;
  }

  /** A text with each stretch of white space as one space. */
  static String flat(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  /** A title's letters and digits in one case. */
  static String bare(String title) {
    String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
    return DRESS.matcher(composed).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
