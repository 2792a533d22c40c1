package org.dailies.topic;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;

/** A frozen topic model of one language: what it found, and what assigns documents to it. */
public final class TopicModel implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final int FORMAT = 1;

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
  private final Reading reading;
  private final Vocabulary vocabulary;
  private final Mixture mixture;
  private final List<Topic> topics;
  private transient volatile Vocabulary.Index index;

  TopicModel(
      About about, Reading reading, Vocabulary vocabulary, Mixture mixture, List<Topic> topics) {
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

  Vocabulary words() {
    return vocabulary;
  }

  Mixture mixture() {
    return mixture;
  }

  Reading reading() {
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
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain());
      String hash = HexFormat.of().formatHex(digest).substring(0, 12);
      return about.language.isEmpty() ? hash : about.language + "-" + hash;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("No SHA-256 in this Java", e);
    }
  }

  /** Every topic's share of a document, largest first; empty where it says too little. */
  public List<Share> shares(String title, String text) {
    Vocabulary.Index words = index;
    if (words == null) {
      words = vocabulary.index();
      index = words;
    }
    int[] of = words.words(reading.terms(title, text));
    return of.length < about.minWords ? List.of() : shares(of);
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
    double[] overall = new double[vocabulary.size()];
    for (int w = 0; w < overall.length; w++) {
      double sum = 0;
      for (int t = 0; t < k; t++) {
        sum += StrictMath.exp(mixture.logs()[w * k + t] + mixture.priors()[t]);
      }
      overall[w] = StrictMath.log(sum);
    }
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

  @SuppressWarnings("ArrayRecordComponent")
  private record Head(
      int format,
      About about,
      Reading reading,
      Vocabulary vocabulary,
      List<Topic> topics,
      int k,
      double[] priors,
      double temperature,
      boolean mixed) {}

  private byte[] plain() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      byte[] head =
          JSON.writeValueAsBytes(
              new Head(
                  FORMAT,
                  about,
                  reading,
                  vocabulary,
                  topics,
                  mixture.k(),
                  mixture.priors(),
                  mixture.temperature(),
                  mixture.mixed()));
      out.writeInt(head.length);
      out.write(head);
      for (float log : mixture.logs()) {
        out.writeFloat(log);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything it holds, to be kept; the same model gives the same bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The model that {@link #toBytes} kept. */
  public static TopicModel fromBytes(byte[] bytes) {
    try (DataInputStream in =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
      Head head = JSON.readValue(in.readNBytes(in.readInt()), new TypeReference<Head>() {});
      if (head.format != FORMAT) {
        throw new IOException("Unknown format of a topic model: " + head.format);
      }
      float[] logs = new float[head.vocabulary.size() * head.k];
      for (int i = 0; i < logs.length; i++) {
        logs[i] = in.readFloat();
      }
      return new TopicModel(
          head.about,
          head.reading,
          head.vocabulary,
          new Mixture(head.k, logs, head.priors, head.temperature, head.mixed),
          head.topics);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read a topic model", e);
    }
  }
}
