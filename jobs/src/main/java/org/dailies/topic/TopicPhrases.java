package org.dailies.topic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.topic.ThemeReader.Term;

/** Counts of pairs of words that follow each other, by stories, with the ways they are written. */
final class TopicPhrases implements Parts.Sum<TopicPhrases> {
  private static final long serialVersionUID = 1L;

  private final int[] stories;
  private final Map<Long, Map<String, Integer>> pairs = new HashMap<>();

  TopicPhrases(int vocabulary) {
    stories = new int[vocabulary];
  }

  void add(List<Term> terms, TopicVocabulary.Index index) {
    Map<Long, String> seen = new HashMap<>();
    Set<Integer> words = new HashSet<>();
    int before = -1;
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      int word = index.of(term.norm());
      if (word >= 0) {
        words.add(word);
        if (before >= 0 && before != word && term.joined()) {
          seen.putIfAbsent(
              (long) before << 32 | word, joined(terms.get(i - 1).surface(), term.surface()));
        }
      }
      before = word;
    }
    words.forEach(word -> stories[word]++);
    seen.forEach(
        (pair, surface) ->
            pairs.computeIfAbsent(pair, p -> new HashMap<>(2)).merge(surface, 1, Integer::sum));
  }

  /** Two words as one phrase; scripts that set no spaces get none. */
  private static String joined(String a, String b) {
    int last = a.codePointBefore(a.length());
    boolean spaced =
        !Character.isIdeographic(last)
            && Character.UnicodeScript.of(last) != Character.UnicodeScript.KATAKANA
            && Character.UnicodeScript.of(last) != Character.UnicodeScript.HIRAGANA
            && last != 'ー';
    return spaced ? a + " " + b : a + b;
  }

  @Override
  public TopicPhrases plus(TopicPhrases other) {
    for (int i = 0; i < stories.length; i++) {
      stories[i] += other.stories[i];
    }
    other.pairs.forEach(
        (pair, surfaces) -> {
          Map<String, Integer> own = pairs.putIfAbsent(pair, surfaces);
          if (own != null) {
            surfaces.forEach((surface, n) -> own.merge(surface, n, Integer::sum));
          }
        });
    return this;
  }

  private int count(long pair) {
    return pairs.get(pair).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Pairs that stand in enough stories and belong closely enough together, commonest first. */
  List<Long> best(int least, double npmi, long documents) {
    return pairs.keySet().stream()
        .filter(pair -> count(pair) >= least && npmi(pair, documents) >= npmi)
        .sorted(Comparator.<Long>comparingInt(pair -> -count(pair)).thenComparing(pair -> pair))
        .toList();
  }

  private double npmi(long pair, long documents) {
    double p = (double) count(pair) / documents;
    double a = (double) stories[(int) (pair >>> 32)] / documents;
    double b = (double) stories[(int) pair] / documents;
    return p >= 1 ? 0 : StrictMath.log(p / (a * b)) / -StrictMath.log(p);
  }

  /** The commonest way a pair is written. */
  String shown(long pair) {
    return pairs.get(pair).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }
}
