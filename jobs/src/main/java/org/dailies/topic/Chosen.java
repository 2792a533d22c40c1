package org.dailies.topic;

import java.util.Arrays;
import java.util.List;
import org.dailies.TopicConfig;

/**
 * The words chosen for the topics of a fit, with what coherence is reckoned from.
 *
 * @param words words of each topic, the ten that stand for it first
 * @param union the candidates of all topics, ascending
 * @param folds window counts of those
 */
@SuppressWarnings("ArrayRecordComponent")
record Chosen(List<List<WordChoice.Scored>> words, int[] union, Folds folds) {
  /** Chooses words on documents. */
  static Chosen of(Parts<Doc> docs, long[] counts, int k, int vocabulary, TopicConfig config) {
    WordChoice choice =
        new WordChoice(
            new WordChoice.Settings(
                config.candidates(),
                config.listed(),
                config.seen(),
                config.relevance(),
                config.sharing()));
    List<List<WordChoice.Scored>> candidates = choice.candidates(counts, k);
    int[] union = WordChoice.union(candidates);
    long words = docs.sum(Total::new, (sum, doc) -> sum.add(doc.words().length)).value();
    int many = (int) Math.max(1, Math.min(config.folds(), words / ((long) k * config.foldWords())));
    Folds folds = folds(docs, union, vocabulary, many, config.window());
    return new Chosen(choice.choose(candidates, union, folds), union, folds);
  }

  /** Window counts of words on documents. */
  static Folds folds(Parts<Doc> docs, int[] union, int vocabulary, int folds, int window) {
    int[] index = WindowCounts.index(union, vocabulary);
    int size = union.length;
    return docs.sum(() -> new Folds(folds, index, size, window), Folds::add);
  }

  /** Mean NPMI of a topic's first ten words on the documents they were chosen on. */
  double coherence(int topic) {
    return coherence(topic, folds::whole);
  }

  /** The same, mean over folds. */
  double heldOut(int topic) {
    return coherence(topic, folds::mean);
  }

  /** How closely two of the union belong together. */
  @FunctionalInterface
  interface Pairwise {
    double of(int a, int b);
  }

  double coherence(int topic, Pairwise npmi) {
    int[] at =
        words.get(topic).stream()
            .limit(WordChoice.SHOWN)
            .mapToInt(word -> Arrays.binarySearch(union, word.word()))
            .toArray();
    double sum = 0;
    for (int i = 0; i < at.length; i++) {
      for (int j = 0; j < i; j++) {
        sum += npmi.of(at[i], at[j]);
      }
    }
    return at.length < 2 ? 0 : sum / (at.length * (at.length - 1) / 2.0);
  }

  /** The share of distinct words among the first ten of all topics. */
  double diversity() {
    long distinct =
        words.stream()
            .flatMap(topic -> topic.stream().limit(WordChoice.SHOWN))
            .mapToInt(WordChoice.Scored::word)
            .distinct()
            .count();
    int places = words.stream().mapToInt(topic -> Math.min(WordChoice.SHOWN, topic.size())).sum();
    return (double) distinct / places;
  }
}
