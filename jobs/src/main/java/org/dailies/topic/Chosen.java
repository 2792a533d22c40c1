package org.dailies.topic;

import java.util.Arrays;
import java.util.List;
import org.dailies.config.TopicConfig;

/**
 * The words chosen for the topics of a fit, with what coherence is reckoned from.
 *
 * @param words words of each topic, the ten that stand for it first
 * @param union the candidates of all topics, ascending
 * @param seen window counts of those
 * @param unseen what NPMI two of the union are expected to show in text not seen yet, of which
 *     there is as much as a fold holds whatever the number of topics, so that figures compare
 */
@SuppressWarnings("ArrayRecordComponent")
record Chosen(
    List<List<WordChoice.Scored>> words, int[] union, WindowCounts seen, Pairwise unseen) {
  /** How closely two of the union belong together. */
  @FunctionalInterface
  interface Pairwise {
    /** The closeness of two indexes. */
    double of(int a, int b);
  }

  /** Chooses words on documents. */
  static Chosen of(
      Parts<Doc> docs, TopicMethod.Fit fit, int k, int vocabulary, TopicConfig config) {
    WordChoice choice =
        new WordChoice(
            new WordChoice.Settings(
                config.candidates(), config.listed(), config.relevance(), config.sharing()));
    List<List<WordChoice.Scored>> candidates = choice.candidates(fit.counts(), k);
    int[] union = WordChoice.union(candidates);
    long words = docs.sum(Total::new, (sum, doc) -> sum.add(doc.words().length)).value();
    double parts = words / ((double) k * config.foldWords());
    double share = 1 / Math.max(1, Math.min(config.folds(), parts));
    WindowCounts seen = counts(docs, union, vocabulary, config.window());
    Unseen unseen = new Unseen(seen, union, fit, k, share);
    double weight = config.seen();
    Pairwise value = (a, b) -> weight * seen.npmi(a, b) + (1 - weight) * unseen.value(a, b);
    Unseen told = new Unseen(seen, union, fit, k, 1.0 / Math.max(1, config.folds()));
    return new Chosen(choice.choose(candidates, union, value), union, seen, told::npmi);
  }

  /** Window counts of words on documents. */
  static WindowCounts counts(Parts<Doc> docs, int[] union, int vocabulary, int window) {
    int[] index = WindowCounts.index(union, vocabulary);
    int size = union.length;
    return docs.sum(
        () -> new WindowCounts(index, size, window),
        (sum, doc) -> {
          if (doc.words().length > 0) {
            sum.add(doc.words());
          }
        });
  }

  /** Mean NPMI of a topic's first ten words on the documents they were chosen on. */
  double coherence(int topic) {
    return coherence(topic, seen::npmi);
  }

  /** The same as it is expected of documents not seen yet. */
  double heldOut(int topic) {
    return coherence(topic, unseen);
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
