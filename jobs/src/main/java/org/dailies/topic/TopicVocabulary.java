package org.dailies.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.config.TopicConfig;
import org.dailies.topic.ThemeReader.Term;

/**
 * The words that are counted, phrases among them, in a fixed order.
 *
 * @param words what is counted; the words of a phrase are parted by a space
 * @param shown the commonest way of writing each
 */
record TopicVocabulary(List<String> words, List<String> shown) implements Serializable {
  private static final Set<String> CASELESS_NOUNS = Set.of("de");

  TopicVocabulary {
    words = List.copyOf(words);
    shown = List.copyOf(shown);
  }

  /** The vocabulary of documents: single words by document frequency, then phrases of them. */
  static TopicVocabulary of(Parts<List<Term>> documents, String language, TopicConfig config) {
    TermCounts counts = documents.sum(TermCounts::new, TermCounts::add);
    List<String> singles = new ArrayList<>();
    counts.words.forEach(
        (word, count) -> {
          boolean name = !config.names() && !CASELESS_NOUNS.contains(language) && count.name();
          if (count.stories >= config.minStories()
              && (count.stories
                  <= Math.max(config.maxShare() * counts.stories, config.minStories()))
              && !name) {
            singles.add(word);
          }
        });
    singles.sort(
        Comparator.<String>comparingInt(word -> -counts.words.get(word).stories)
            .thenComparing(Comparator.naturalOrder()));
    List<String> kept = singles.subList(0, Math.min(singles.size(), config.maxVocabulary()));
    List<String> shown = new ArrayList<>();
    kept.forEach(word -> shown.add(counts.words.get(word).shown()));
    TopicVocabulary plain = new TopicVocabulary(kept, shown);
    if (config.phraseStories() == Integer.MAX_VALUE || kept.isEmpty()) {
      return plain;
    }
    return plain.withPhrases(documents, config, counts.stories);
  }

  private TopicVocabulary withPhrases(
      Parts<List<Term>> documents, TopicConfig config, long stories) {
    Index index = index();
    TopicPhrases phrases =
        documents.sum(() -> new TopicPhrases(index.size()), (sum, terms) -> sum.add(terms, index));
    List<String> words = new ArrayList<>(this.words);
    List<String> shown = new ArrayList<>(this.shown);
    for (long key : phrases.best(config.phraseStories(), config.phraseNpmi(), stories)) {
      int a = (int) (key >>> 32);
      int b = (int) key;
      words.add(this.words.get(a) + " " + this.words.get(b));
      shown.add(phrases.shown(key));
    }
    return new TopicVocabulary(words, shown);
  }

  int size() {
    return words.size();
  }

  /** What finds words; made once where it is used. */
  Index index() {
    return new Index(words);
  }

  /** Finds words of a vocabulary in documents. */
  static final class Index implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Map<String, Integer> of = new HashMap<>();
    private final Set<String> heads = new HashSet<>();

    Index(List<String> words) {
      for (int i = 0; i < words.size(); i++) {
        of.put(words.get(i), i);
        int space = words.get(i).indexOf(' ');
        if (space > 0) {
          heads.add(words.get(i).substring(0, space));
        }
      }
    }

    int size() {
      return of.size();
    }

    /** The index of a word, or -1. */
    int of(String word) {
      return of.getOrDefault(word, -1);
    }

    /** The words of a document in order, phrases joined from left to right. */
    int[] words(List<Term> terms) {
      int[] words = new int[terms.size()];
      int used = 0;
      for (int i = 0; i < terms.size(); i++) {
        String norm = terms.get(i).norm();
        int word = -1;
        if (heads.contains(norm) && i + 1 < terms.size() && terms.get(i + 1).joined()) {
          word = of(norm + " " + terms.get(i + 1).norm());
        }
        if (word >= 0) {
          i++;
        } else {
          word = of(norm);
        }
        if (word >= 0) {
          words[used++] = word;
        }
      }
      return java.util.Arrays.copyOf(words, used);
    }
  }
}
