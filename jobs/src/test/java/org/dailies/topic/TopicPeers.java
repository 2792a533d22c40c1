package org.dailies.topic;

import cc.mallet.pipe.Pipe;
import cc.mallet.pipe.SerialPipes;
import cc.mallet.pipe.TokenSequence2FeatureSequence;
import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.types.Alphabet;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import cc.mallet.types.TokenSequence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.dailies.config.TopicConfig;

/** The topic models that others use, on the same documents and scored the same way. */
public final class TopicPeers {
  private TopicPeers() {}

  /**
   * Labelled documents whose words are numbered.
   *
   * @param docs words of each
   * @param labels label of each
   * @param fitted whether a model may see it
   * @param words the vocabulary
   */
  public record Corpus(
      List<int[]> docs, List<String> labels, List<Boolean> fitted, List<String> words) {
    List<Doc> fit() {
      return IntStream.range(0, docs.size())
          .filter(fitted::get)
          .mapToObj(i -> new Doc("d" + i, docs.get(i)))
          .toList();
    }
  }

  /** Words of each topic, best first, and the topic of each document. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Result(List<int[]> words, int[] topics) {}

  /** The figures of a result. */
  public record Figures(double npmi, double heldOut, double diversity, double purity, double nmi) {}

  /** Scores a result; held-out coherence is that on documents no model has seen. */
  public static Figures score(Corpus corpus, Result result) {
    List<Doc> back =
        IntStream.range(0, corpus.docs.size())
            .filter(i -> !corpus.fitted.get(i))
            .mapToObj(i -> new Doc("d" + i, corpus.docs.get(i)))
            .toList();
    Diagnostics diagnostics = new Diagnostics();
    for (int i = 0; i < result.topics.length; i++) {
      diagnostics.add("", Integer.toString(result.topics[i]), corpus.labels.get(i));
    }
    long distinct =
        result.words.stream().flatMapToInt(w -> Arrays.stream(w).limit(10)).distinct().count();
    return new Figures(
        npmi(corpus.fit(), result, corpus.words.size()),
        back.isEmpty() ? Double.NaN : npmi(back, result, corpus.words.size()),
        distinct / (10.0 * result.words.size()),
        diagnostics.purity(),
        diagnostics.nmi());
  }

  private static double npmi(List<Doc> docs, Result result, int vocabulary) {
    int[] union =
        result.words.stream()
            .flatMapToInt(w -> Arrays.stream(w).limit(10))
            .distinct()
            .sorted()
            .toArray();
    List<List<WordChoice.Scored>> words =
        result.words.stream()
            .map(of -> Arrays.stream(of).mapToObj(w -> new WordChoice.Scored(w, 1)).toList())
            .toList();
    WindowCounts seen = Chosen.counts(new LocalParts<>(docs), union, vocabulary, 10);
    Chosen chosen = new Chosen(words, union, seen, seen::npmi);
    return IntStream.range(0, words.size()).mapToDouble(chosen::coherence).sum() / words.size();
  }

  /** Ours, by either method; Spark is needed for {@code lda} alone. */
  public static Result ours(
      Corpus corpus, TopicConfig config, int k, long seed, SparkSession spark) {
    TopicMethod method =
        config.method().equals("lda") ? new LdaMethod(spark) : new EmbedMethod(config);
    Parts<Doc> docs = new LocalParts<>(corpus.fit());
    TopicMethod.Fit fit = method.prepare(docs, corpus.words.size()).fit(k, seed);
    Chosen chosen = Chosen.of(docs, fit, k, corpus.words.size(), config);
    return new Result(
        words(chosen),
        corpus.docs.stream()
            .mapToInt(words -> fit.mixture().first(new Doc("", words).counted()))
            .toArray());
  }

  private static List<int[]> words(Chosen chosen) {
    return chosen.words().stream()
        .map(of -> of.stream().mapToInt(WordChoice.Scored::word).toArray())
        .toList();
  }

  /** The same topics with words chosen the way ours are, on the documents that may be seen. */
  public static Result rechosen(Corpus corpus, Result result, int k, TopicConfig config) {
    int vocabulary = corpus.words.size();
    Mixture.Expected expected = new Mixture.Expected(k, vocabulary);
    for (int i = 0; i < result.topics.length; i++) {
      if (corpus.fitted.get(i)) {
        double[] shares = new double[k];
        shares[result.topics[i]] = 1;
        expected.add(new Doc("", corpus.docs.get(i)).counted(), shares);
      }
    }
    Mixture none = new Mixture(k, new float[0], new double[0], 1, false);
    TopicMethod.Fit fit = new TopicMethod.Fit(expected.words, none, new float[0]);
    Parts<Doc> docs = new LocalParts<>(corpus.fit());
    return new Result(words(Chosen.of(docs, fit, k, vocabulary, config)), result.topics);
  }

  /** MALLET's optimised latent Dirichlet allocation. */
  public static Result mallet(Corpus corpus, int k, int iterations, int seed) {
    ParallelTopicModel.logger.setLevel(Level.OFF);
    InstanceList fitted =
        new InstanceList(new SerialPipes(List.<Pipe>of(new TokenSequence2FeatureSequence())));
    InstanceList all = new InstanceList(fitted.getPipe());
    for (int i = 0; i < corpus.docs.size(); i++) {
      if (corpus.fitted.get(i)) {
        fitted.addThruPipe(instance(corpus, i));
      }
    }
    try {
      ParallelTopicModel model = new ParallelTopicModel(k, k, 0.01);
      model.setRandomSeed(seed);
      model.setNumThreads(1);
      model.setNumIterations(iterations);
      model.setOptimizeInterval(10);
      model.setBurninPeriod(50);
      model.printLogLikelihood = false;
      model.addInstances(fitted);
      model.estimate();
      Alphabet alphabet = fitted.getDataAlphabet();
      List<int[]> words = new ArrayList<>();
      for (int t = 0; t < k; t++) {
        words.add(
            model.getSortedWords().get(t).stream()
                .limit(25)
                .mapToInt(id -> Integer.parseInt((String) alphabet.lookupObject(id.getID())))
                .toArray());
      }
      int[] topics = new int[corpus.docs.size()];
      int next = 0;
      for (int i = 0; i < topics.length; i++) {
        double[] shares;
        if (corpus.fitted.get(i)) {
          shares = model.getTopicProbabilities(next++);
        } else {
          all.addThruPipe(instance(corpus, i));
          shares =
              model.getInferencer().getSampledDistribution(all.get(all.size() - 1), 100, 10, 20);
        }
        topics[i] = first(shares);
      }
      return new Result(words, topics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Instance instance(Corpus corpus, int i) {
    TokenSequence tokens = new TokenSequence();
    for (int word : corpus.docs.get(i)) {
      tokens.add(Integer.toString(word));
    }
    return new Instance(tokens, null, "d" + i, null);
  }

  static int first(double[] shares) {
    int first = 0;
    for (int t = 1; t < shares.length; t++) {
      first = shares[t] > shares[first] ? t : first;
    }
    return first;
  }
}
