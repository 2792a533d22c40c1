package org.dailies.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.dailies.Sha256;

/** A frozen topic model of one language: what it found, and what assigns documents to it. */
public final class TopicModel implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The weight of a word's share beside its lift that Sievert and Shirley (2014) recommend. */
  public static final double RELEVANCE = 0.6;

  /** Words that stand for a topic. */
  public static final int SHOWN = WordChoice.SHOWN;

  /**
   * What is known of a model beside its topics.
   *
   * @param language ISO 639-1, or "" for words as given
   * @param method {@code embed} or {@code lda}
   * @param seed seed of the fit
   * @param documents stories it was fitted on
   * @param coherence mean NPMI of the topics' first ten words on the fitted stories
   * @param heldOut the same as it is expected of text not seen yet
   * @param diversity share of distinct words among them
   * @param minWords words of the vocabulary a document needs to be assigned
   * @param nextNumber number of the next topic that continues none
   * @param choices numbers of topics that were tried; empty where the number was given
   */
  public record About(
      String language,
      String method,
      long seed,
      long documents,
      double coherence,
      double heldOut,
      double diversity,
      int minWords,
      int nextNumber,
      List<TopicChoice> choices)
      implements Serializable {
    /** A model that was kept before it held choices has none. */
    public About {
      choices = choices == null ? List.of() : List.copyOf(choices);
    }
  }

  /** A topic and its share of a document, 0 to 1. */
  public record Share(String topicId, double share) implements Serializable {}

  private final About about;
  private final ThemeReader reading;
  private final TopicVocabulary vocabulary;
  private final Mixture mixture;
  private final List<Topic> topics;
  private transient volatile TopicVocabulary.Index index;
  private transient volatile Chance chance;

  TopicModel(
      About about,
      ThemeReader reading,
      TopicVocabulary vocabulary,
      Mixture mixture,
      List<Topic> topics) {
    this.about = about;
    this.reading = reading;
    this.vocabulary = vocabulary;
    this.mixture = mixture;
    this.topics = new ArrayList<>(topics);
  }

  /** What is known of it. */
  public About about() {
    return about;
  }

  /** Its topics, in the order of the fit. */
  public List<Topic> topics() {
    return List.copyOf(topics);
  }

  /** How many words it counts. */
  public int vocabulary() {
    return vocabulary.size();
  }

  TopicVocabulary words() {
    return vocabulary;
  }

  Mixture mixture() {
    return mixture;
  }

  ThemeReader reading() {
    return reading;
  }

  /** The same with other topics, one for each it has. */
  TopicModel with(List<Topic> changed, int nextNumber) {
    return new TopicModel(
        new About(
            about.language,
            about.method,
            about.seed,
            about.documents,
            about.coherence,
            about.heldOut,
            about.diversity,
            about.minWords,
            nextNumber,
            about.choices),
        reading,
        vocabulary,
        mixture,
        changed);
  }

  /** An id made of all it holds: the same fit has the same. */
  public String id() {
    byte[] digest = Sha256.digest().digest(ModelBytes.plain(this));
    String hash = HexFormat.of().formatHex(digest).substring(0, 12);
    return about.language.isEmpty() ? hash : about.language + "-" + hash;
  }

  /**
   * Every topic's share of a document, largest first; empty where it has too few words that count,
   * or where they fit no topic better than words at random would. A model by which each word has a
   * topic of its own tells nothing of the latter.
   */
  public List<Share> shares(String title, String text) {
    TopicVocabulary.Index words = index;
    if (words == null) {
      words = vocabulary.index();
      index = words;
    }
    int[] of = words.words(reading.terms(title, text));
    return of.length < about.minWords || !fits(new Doc("", of).counted()) ? List.of() : shares(of);
  }

  private boolean fits(int[] counted) {
    Chance random = chance;
    if (random == null) {
      random = Chance.of(mixture);
      chance = random;
    }
    return mixture.mixed() || random.isBeaten(counted);
  }

  /** The mean of the topics' stability, or null where none was measured. */
  public Double stability() {
    OptionalDouble mean =
        topics.stream()
            .map(Topic::stability)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .average();
    return mean.isPresent() ? mean.getAsDouble() : null;
  }

  /**
   * A word of a topic.
   *
   * @param word as it is shown
   * @param share natural logarithm of its share of the topic's words
   * @param lift natural logarithm of that over its share of all words
   */
  public record Relevant(String word, double share, double lift) {
    double relevance(double lambda) {
      return lambda * share + (1 - lambda) * lift;
    }
  }

  /**
   * Each topic's most relevant words (Sievert and Shirley 2014), best first, in the order of the
   * topics.
   *
   * @param lambda weight of a word's share of the topic, 0 to 1; the rest is that of its lift
   */
  public List<List<Relevant>> relevant(double lambda, int count) {
    int k = mixture.k();
    double[] overall = mixture.overall();
    List<List<Relevant>> relevant = new ArrayList<>();
    for (int t = 0; t < k; t++) {
      int topic = t;
      relevant.add(
          IntStream.range(0, overall.length)
              .mapToObj(w -> relevant(w, mixture.logs()[w * k + topic], overall[w]))
              .sorted(Comparator.comparingDouble(word -> -word.relevance(lambda)))
              .limit(count)
              .toList());
    }
    return relevant;
  }

  private Relevant relevant(int word, double share, double overall) {
    return new Relevant(vocabulary.shown().get(word), share, share - overall);
  }

  /** The shares of a text in the order of the topics, null where it says too little. */
  Vector vector(String text) {
    List<Share> shares = shares("", text);
    if (shares.isEmpty()) {
      return null;
    }
    double[] vector = new double[topics.size()];
    for (Share share : shares) {
      for (int t = 0; t < vector.length; t++) {
        if (topics.get(t).id().equals(share.topicId)) {
          vector[t] = share.share;
        }
      }
    }
    return Vectors.dense(vector);
  }

  List<Share> shares(int[] words) {
    double[] shares = mixture.shares(new Doc("", words).counted());
    Map<String, Double> sums = new LinkedHashMap<>();
    for (int t = 0; t < shares.length; t++) {
      Topic topic = topics.get(t);
      String id = topic.mergedInto() == null ? topic.id() : topic.mergedInto();
      sums.merge(id, shares[t], Double::sum);
    }
    List<Share> list = new ArrayList<>();
    sums.forEach((id, share) -> list.add(new Share(id, share)));
    list.sort(Comparator.comparingDouble(Share::share).reversed());
    return list;
  }

  /** Everything it holds, to be kept; the same model gives the same bytes. */
  public byte[] toBytes() {
    return ModelBytes.zipped(this);
  }

  /** The model that {@link #toBytes} kept. */
  public static TopicModel fromBytes(byte[] bytes) {
    return ModelBytes.read(bytes);
  }
}
