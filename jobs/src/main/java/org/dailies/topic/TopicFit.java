package org.dailies.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dailies.TopicConfig;

/** Fits the topics of one language, from stories to a frozen model. */
final class TopicFit {
  private static final int EXAMPLES = 5;
  private static final int TYPICAL = 40;

  private final TopicConfig config;
  private final TopicMethod method;

  TopicFit(TopicConfig config, TopicMethod method) {
    this.config = config;
    this.method = method;
  }

  /** What became of a language. */
  sealed interface Outcome {}

  /** It has a model. */
  record Fitted(TopicModel model) implements Outcome {}

  /** It has none, for the reason given. */
  record Skipped(String language, long documents, String reason) implements Outcome {}

  /** A story with its words. */
  @SuppressWarnings("ArrayRecordComponent")
  record Read(Story story, int[] words) implements Serializable {
    Doc doc() {
      return new Doc(story.id(), words);
    }
  }

  Outcome fit(Parts<Story> stories, String language, Set<String> names) {
    Reading reading = language.isEmpty() ? Reading.given() : Reading.of(language, names);
    Parts<List<Reading.Term>> terms =
        stories.map(story -> reading.terms(story.title(), story.text())).keep();
    Vocabulary vocabulary = Vocabulary.of(terms, language, config);
    terms.release();
    Vocabulary.Index index = vocabulary.index();
    int least = config.minWords();
    Parts<Read> read =
        stories
            .map(
                story -> {
                  int[] words = index.words(reading.terms(story.title(), story.text()));
                  return new Read(story, words.length < least ? new int[0] : words);
                })
            .keep();
    try {
      return fit(read, language, reading, vocabulary);
    } finally {
      read.release();
    }
  }

  private Outcome fit(Parts<Read> read, String language, Reading reading, Vocabulary vocabulary) {
    long documents =
        read.sum(Total::new, (sum, doc) -> sum.value += doc.words.length > 0 ? 1 : 0).value;
    if (documents < config.minDocuments()) {
      return skipped(
          language,
          documents,
          "only %d stories with words that count; %d are needed",
          documents,
          config.minDocuments());
    }
    if (vocabulary.size() < WordChoice.SHOWN) {
      return skipped(
          language,
          documents,
          "only %d words stand in enough stories; %d are needed",
          vocabulary.size(),
          WordChoice.SHOWN);
    }
    int k = config.k() > 0 ? config.k() : guess(documents);
    if (documents < k) {
      return skipped(language, documents, "fewer stories (%d) than topics (%d)", documents, k);
    }
    Parts<Doc> docs = read.map(Read::doc);
    TopicMethod.Fit fit = method.fit(docs, vocabulary.size(), k, config.seed());
    return new Fitted(describe(read, docs, language, reading, vocabulary, fit, documents));
  }

  private static Skipped skipped(String language, long documents, String why, Object... args) {
    return new Skipped(language, documents, String.format(Locale.ROOT, why, args));
  }

  /** A number of topics that grows with the root of the stories. */
  private static int guess(long documents) {
    return (int) Math.max(4, Math.min(40, Math.round(Math.sqrt(documents / 4.0))));
  }

  /** A count. */
  private static final class Total implements Parts.Sum<Total> {
    private static final long serialVersionUID = 1L;
    private long value;

    @Override
    public Total plus(Total other) {
      value += other.value;
      return this;
    }
  }

  private TopicModel describe(
      Parts<Read> read,
      Parts<Doc> docs,
      String language,
      Reading reading,
      Vocabulary vocabulary,
      TopicMethod.Fit fit,
      long documents) {
    Mixture mixture = fit.mixture();
    int k = mixture.k();
    WordChoice choice =
        new WordChoice(
            new WordChoice.Settings(
                config.candidates(),
                config.listed(),
                config.unseen(),
                config.relevance(),
                config.sharing()));
    List<List<WordChoice.Scored>> candidates =
        choice.candidates(fit.counts(), k, new boolean[vocabulary.size()]);
    int[] union = WordChoice.union(candidates);
    int[] chosen = WindowCounts.index(union, vocabulary.size());
    int window = config.window();
    WindowCounts windows =
        docs.sum(
            () -> new WindowCounts(chosen, union.length, window),
            (sum, doc) -> sum.add(doc.words()));
    List<List<WordChoice.Scored>> words = choice.choose(candidates, union, windows);
    Typical typical = read.sum(() -> new Typical(k, TYPICAL), (sum, doc) -> sum.add(doc, mixture));
    List<Topic> topics = new ArrayList<>();
    double coherence = 0;
    for (int t = 0; t < k; t++) {
      Topic topic =
          topic(
              t,
              language,
              vocabulary,
              fit,
              words.get(t),
              coherence(words.get(t), union, windows),
              typical,
              documents);
      topics.add(topic);
      coherence += topic.coherence() / k;
    }
    return new TopicModel(
        new TopicModel.About(
            language,
            config.method(),
            config.seed(),
            documents,
            coherence,
            diversity(words),
            config.minWords(),
            k + 1),
        reading,
        vocabulary,
        mixture,
        topics);
  }

  private static double diversity(List<List<WordChoice.Scored>> words) {
    long distinct =
        words.stream()
            .flatMap(topic -> topic.stream().limit(WordChoice.SHOWN))
            .mapToInt(WordChoice.Scored::word)
            .distinct()
            .count();
    return (double) distinct
        / words.stream().mapToInt(topic -> Math.min(WordChoice.SHOWN, topic.size())).sum();
  }

  private static double coherence(
      List<WordChoice.Scored> words, int[] union, WindowCounts windows) {
    int[] at =
        words.stream()
            .limit(WordChoice.SHOWN)
            .mapToInt(word -> java.util.Arrays.binarySearch(union, word.word()))
            .toArray();
    double sum = 0;
    for (int i = 0; i < at.length; i++) {
      for (int j = 0; j < i; j++) {
        sum += windows.npmi(at[i], at[j]);
      }
    }
    return sum / (at.length * (at.length - 1) / 2.0);
  }

  private static Topic topic(
      int t,
      String language,
      Vocabulary vocabulary,
      TopicMethod.Fit fit,
      List<WordChoice.Scored> words,
      double coherence,
      Typical typical,
      long documents) {
    int k = fit.mixture().k();
    List<String> shown = words.stream().map(word -> vocabulary.shown().get(word.word())).toList();
    List<Double> weights =
        words.stream()
            .map(word -> StrictMath.exp(fit.mixture().logs()[word.word() * k + t]))
            .toList();
    List<Typical.Example> examples = typical.best(t);
    return new Topic(
        id(language, t + 1),
        String.join(", ", shown.subList(0, Math.min(3, shown.size()))),
        shown,
        weights,
        coherence,
        null,
        (double) typical.first(t) / documents,
        null,
        examples.stream().limit(EXAMPLES).map(Typical.Example::id).toList(),
        examples.stream().limit(EXAMPLES).map(Typical.Example::headline).toList(),
        List.of());
  }

  /** The id of a topic that continues none. */
  static String id(String language, int number) {
    String plain = String.format(Locale.ROOT, "%03d", number);
    return language.isEmpty() ? plain : language + "-" + plain;
  }

  /** The most typical stories of each topic, and how many have it for their first. */
  static final class Typical implements Parts.Sum<Typical> {
    private static final long serialVersionUID = 1L;
    private static final Comparator<Example> BEST =
        Comparator.comparingDouble(Example::fit).reversed().thenComparing(Example::id);

    private final List<List<Example>> best = new ArrayList<>();
    private final long[] first;
    private final int kept;

    /** A story with how well it fits. */
    record Example(String id, String headline, double fit) implements Serializable {}

    Typical(int k, int kept) {
      this.kept = kept;
      this.first = new long[k];
      for (int t = 0; t < k; t++) {
        best.add(new ArrayList<>());
      }
    }

    void add(Read read, Mixture mixture) {
      if (read.words.length == 0) {
        return;
      }
      int[] counted = read.doc().counted();
      double[] shares = mixture.shares(counted);
      int t = 0;
      for (int s = 1; s < shares.length; s++) {
        t = shares[s] > shares[t] ? s : t;
      }
      first[t]++;
      add(t, new Example(read.story.id(), read.story.title(), mixture.lift(counted, t)));
    }

    private void add(int t, Example example) {
      List<Example> list = best.get(t);
      int at = java.util.Collections.binarySearch(list, example, BEST);
      if (at < 0 && -at - 1 < kept) {
        list.add(-at - 1, example);
        if (list.size() > kept) {
          list.remove(kept);
        }
      }
    }

    @Override
    public Typical plus(Typical other) {
      for (int t = 0; t < first.length; t++) {
        first[t] += other.first[t];
        for (Example example : other.best.get(t)) {
          add(t, example);
        }
      }
      return this;
    }

    List<Example> best(int t) {
      return List.copyOf(best.get(t));
    }

    long first(int t) {
      return first[t];
    }
  }
}
