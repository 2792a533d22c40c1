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
      int nextNumber)
      implements Serializable {}

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
            nextNumber),
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

  /**
   * A topic's most relevant words (Sievert and Shirley 2014), best first.
   *
   * @param lambda weight of a word's share of the topic, 0 to 1; the rest is that of its lift
   */
  public List<String> relevant(String topicId, double lambda, int count) {
    int t = 0;
    while (!topics.get(t).id().equals(topicId)) {
      t++;
    }
    int k = mixture.k();
    double[] relevance = new double[vocabulary.size()];
    for (int w = 0; w < relevance.length; w++) {
      double overall = 0;
      for (int s = 0; s < k; s++) {
        overall += StrictMath.exp(mixture.logs()[w * k + s] + mixture.priors()[s]);
      }
      double share = mixture.logs()[w * k + t];
      relevance[w] = lambda * share + (1 - lambda) * (share - StrictMath.log(overall));
    }
    return IntStream.range(0, relevance.length)
        .boxed()
        .sorted(Comparator.comparingDouble(w -> -relevance[w]))
        .limit(count)
        .map(w -> vocabulary.shown().get(w))
        .toList();
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
