package org.dailies.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dailies.config.TopicConfig;

/** Makes a model out of a fit: the words, labels, typical stories and figures of its topics. */
final class Described {
  private static final int EXAMPLES = 5;
  private static final int TYPICAL = 40;
  private static final int NEAREST = 3;

  private final TopicConfig config;
  private final String language;
  private final ThemeReader reading;
  private final TopicVocabulary vocabulary;
  private final TopicMethod.Fit fit;
  private final long documents;
  private final List<TopicChoice> choices;

  Described(
      TopicConfig config,
      String language,
      ThemeReader reading,
      TopicVocabulary vocabulary,
      TopicMethod.Fit fit,
      long documents,
      List<TopicChoice> choices) {
    this.config = config;
    this.language = language;
    this.reading = reading;
    this.vocabulary = vocabulary;
    this.fit = fit;
    this.documents = documents;
    this.choices = choices;
  }

  TopicModel model(Parts<TopicFit.Read> read, Parts<Doc> docs) {
    int k = fit.mixture().k();
    Chosen chosen = Chosen.of(docs, fit, k, vocabulary.size(), config);
    Mixture mixture = fit.mixture();
    Typical typical = read.sum(() -> new Typical(k, TYPICAL), (sum, doc) -> sum.add(doc, mixture));
    List<Topic> topics = new ArrayList<>();
    for (int t = 0; t < k; t++) {
      topics.add(topic(t, chosen, typical));
    }
    TopicModel model =
        new TopicModel(
            new TopicModel.About(
                language,
                config.method(),
                config.seed(),
                documents,
                mean(topics.stream().mapToDouble(Topic::coherence).toArray()),
                mean(topics.stream().mapToDouble(Topic::heldOut).toArray()),
                chosen.diversity(),
                config.minWords(),
                k + 1,
                choices),
            reading,
            vocabulary,
            mixture,
            topics);
    return near(model);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  private Topic topic(int t, Chosen chosen, Typical typical) {
    int k = fit.mixture().k();
    List<WordChoice.Scored> words = chosen.words().get(t);
    List<String> shown = words.stream().map(word -> vocabulary.shown().get(word.word())).toList();
    List<Double> weights =
        words.stream()
            .map(word -> StrictMath.exp(fit.mixture().logs()[word.word() * k + t]))
            .toList();
    List<Typical.Example> examples = typical.best(t);
    return new Topic(
        TopicFit.id(language, t + 1),
        Labels.of(shown, examples.stream().map(Typical.Example::headline).toList()),
        shown,
        weights,
        chosen.coherence(t),
        chosen.heldOut(t),
        null,
        (double) typical.first(t) / documents,
        null,
        examples.stream().limit(EXAMPLES).map(Typical.Example::id).toList(),
        examples.stream().limit(EXAMPLES).map(Typical.Example::headline).toList(),
        List.of(),
        false,
        null,
        false);
  }

  /** The model with each topic's nearest ones. */
  private static TopicModel near(TopicModel model) {
    double[][] apart = Divergence.between(model, model);
    List<Topic> topics = new ArrayList<>();
    for (int t = 0; t < apart.length; t++) {
      int self = t;
      double[] row = apart[t];
      List<String> nearest = new ArrayList<>();
      IntStream.range(0, row.length)
          .filter(other -> other != self)
          .boxed()
          .sorted(Comparator.comparingDouble(other -> row[other]))
          .limit(NEAREST)
          .forEach(other -> nearest.add(model.topics().get(other).id()));
      topics.add(model.topics().get(t).beside(nearest));
    }
    return model.with(topics, model.about().nextNumber());
  }
}
