package org.dailies.topic;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dailies.Guard;
import org.dailies.config.TopicConfig;

/** Fits the topics of one language, from stories to a frozen model. */
final class TopicFit {
  private final TopicConfig config;
  private final TopicMethod method;
  private final Guard guard;

  TopicFit(TopicConfig config, TopicMethod method) {
    this(config, method, Guard.open());
  }

  /** A fit whose stories are read by a guard; one that it cannot read has no words. */
  TopicFit(TopicConfig config, TopicMethod method, Guard guard) {
    this.config = config;
    this.method = method;
    this.guard = guard;
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
    long all = stories.count();
    if (all < config.minDocuments()) {
      return skipped(language, all, "only %s; %d are needed", stories(all), config.minDocuments());
    }
    ThemeReader reading =
        language.isEmpty()
            ? ThemeReader.given()
            : ThemeReader.of(language, names).without(SharedLines.of(stories, all, guard));
    Guard reader = guard;
    Parts<List<ThemeReader.Term>> terms =
        stories.map(story -> terms(story, reading, reader)).keep();
    TopicVocabulary vocabulary = TopicVocabulary.of(terms, language, config);
    terms.release();
    TopicVocabulary.Index index = vocabulary.index();
    int least = config.minWords();
    Parts<Read> read =
        stories
            .map(
                story -> {
                  int[] words = index.words(terms(story, reading, reader));
                  return new Read(story, words.length < least ? new int[0] : words);
                })
            .keep();
    try {
      return fit(read, language, reading, vocabulary);
    } finally {
      read.release();
    }
  }

  private static List<ThemeReader.Term> terms(Story story, ThemeReader reading, Guard guard) {
    return guard
        .read(story.id(), () -> reading.terms(story.title(), story.text()))
        .orElse(List.of());
  }

  static String stories(long count) {
    return count == 1 ? "1 story" : count + " stories";
  }

  private Outcome fit(
      Parts<Read> read, String language, ThemeReader reading, TopicVocabulary vocabulary) {
    long documents =
        read.sum(Total::new, (sum, doc) -> sum.add(doc.words.length > 0 ? 1 : 0)).value();
    if (documents < config.minDocuments()) {
      return skipped(
          language,
          documents,
          "only %s with words that count; %d are needed",
          stories(documents),
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
    if (documents < Math.max(2, config.k())) {
      return skipped(
          language, documents, "fewer stories (%d) than topics (%d)", documents, config.k());
    }
    Parts<Doc> docs = read.map(Read::doc);
    TopicMethod.Prepared prepared = method.prepare(docs, vocabulary.size());
    List<TopicChoice> choices =
        config.k() > 0
            ? List.of()
            : new ChoosingK(config, vocabulary.size()).choices(docs, prepared, documents);
    int k = config.k() > 0 ? config.k() : TopicChoice.best(choices).k();
    TopicMethod.Fit fit = prepared.fit(k, config.seed());
    TopicModel model =
        new Described(config, language, reading, vocabulary, fit, documents, choices)
            .model(read, docs);
    int seeds = config.method().equals("lda") ? 0 : config.stabilitySeeds();
    return new Fitted(new Stability(seeds).measured(model, docs, prepared, config.seed()));
  }

  private static Skipped skipped(String language, long documents, String why, Object... args) {
    return new Skipped(language, documents, String.format(Locale.ROOT, why, args));
  }

  /** The id of a topic that continues none. */
  static String id(String language, int number) {
    String plain = String.format(Locale.ROOT, "%03d", number);
    return language.isEmpty() ? plain : language + "-" + plain;
  }
}
