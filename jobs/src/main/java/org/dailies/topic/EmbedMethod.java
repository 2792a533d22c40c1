package org.dailies.topic;

import java.util.ArrayList;
import java.util.List;
import org.dailies.config.TopicConfig;

/**
 * Topics as clusters of documents in the space of their words' vectors, made sharp by a mixture of
 * multinomials: co-occurrence counts → positive pointwise mutual information → leading eigenvectors
 * → spherical k-means → expectation and maximisation. Bit-identical for any cut and order of the
 * documents.
 */
final class EmbedMethod implements TopicMethod {
  /** Documents the clustering looks at; the rounds after it look at all. */
  private static final int CLUSTERED = 20_000;

  private static final int SUBSPACE_PASSES = 3;
  private static final double SMOOTHING = 0.75;
  private static final int CLUSTER_PASSES = 30;

  private final TopicConfig config;

  EmbedMethod(TopicConfig config) {
    this.config = config;
  }

  /** Document and word frequencies. */
  private static final class Frequencies implements Parts.Sum<Frequencies> {
    private static final long serialVersionUID = 1L;
    private final int[] documents;
    private final long[] words;
    private long count;

    Frequencies(int vocabulary) {
      documents = new int[vocabulary];
      words = new long[vocabulary];
    }

    void add(Doc doc) {
      count += doc.words().length > 0 ? 1 : 0;
      int[] counted = doc.counted();
      for (int i = 0; i < counted.length; i += 2) {
        documents[counted[i]]++;
        words[counted[i]] += counted[i + 1];
      }
    }

    @Override
    public Frequencies plus(Frequencies other) {
      count += other.count;
      for (int i = 0; i < words.length; i++) {
        documents[i] += other.documents[i];
        words[i] += other.words[i];
      }
      return this;
    }
  }

  @Override
  public Prepared prepare(Parts<Doc> documents, int vocabulary) {
    int window = config.window();
    PairCounts pairs = documents.sum(PairCounts::new, (sum, doc) -> near(sum, doc.words(), window));
    Frequencies frequencies = documents.sum(() -> new Frequencies(vocabulary), Frequencies::add);
    float[] vectors =
        WordVectors.of(
            pairs, vocabulary, config.dimensions(), SMOOTHING, SUBSPACE_PASSES, config.seed());
    List<int[]> sample = sample(documents, frequencies.count);
    DocVectors space = space(vectors, frequencies, sample);
    List<float[]> points = new ArrayList<>();
    sample.forEach(counted -> points.add(space.of(counted)));
    double[] background = background(frequencies);
    return (k, seed) ->
        refine(
            documents,
            space,
            SphericalKMeans.best(points, k, config.restarts(), CLUSTER_PASSES, seed),
            background,
            k);
  }

  private static void near(PairCounts sum, int[] words, int window) {
    for (int i = 0; i < words.length; i++) {
      for (int j = Math.max(0, i - window + 1); j < i; j++) {
        if (words[i] != words[j]) {
          sum.add(words[i], words[j], 1);
        }
      }
    }
  }

  private static List<int[]> sample(Parts<Doc> documents, long count) {
    long bound = count <= CLUSTERED ? -1L : (long) ((double) CLUSTERED / count * 0x1.0p63) << 1;
    return documents
        .gather(
            doc ->
                doc.words().length > 0
                        && (count <= CLUSTERED
                            || Long.compareUnsigned(Doc.hash(doc.id()), bound) < 0)
                    ? List.of(doc)
                    : List.<Doc>of())
        .stream()
        .flatMap(List::stream)
        .sorted(Doc.DRAWN)
        .map(Doc::counted)
        .toList();
  }

  private DocVectors space(float[] vectors, Frequencies frequencies, List<int[]> sample) {
    float[] weights = new float[frequencies.words.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] =
          (float) StrictMath.log((frequencies.count + 1.0) / (frequencies.documents[i] + 1.0));
    }
    int d = config.dimensions();
    DocVectors raw = new DocVectors(vectors, weights, new float[d]);
    double[] sum = new double[d];
    for (int[] counted : sample) {
      double[] vector = raw.raw(counted);
      for (int j = 0; j < d; j++) {
        sum[j] += vector[j];
      }
    }
    float[] mean = new float[d];
    for (int j = 0; j < d; j++) {
      mean[j] = (float) (sum[j] / Math.max(1, sample.size()));
    }
    return new DocVectors(vectors, weights, mean);
  }

  private static double[] background(Frequencies frequencies) {
    double total = 0;
    for (long words : frequencies.words) {
      total += words;
    }
    double[] background = new double[frequencies.words.length];
    for (int i = 0; i < background.length; i++) {
      background[i] = Math.max(0.5, (double) frequencies.words[i]) / Math.max(1, total);
    }
    return background;
  }

  private Fit refine(
      Parts<Doc> documents,
      DocVectors space,
      SphericalKMeans.Clusters clusters,
      double[] background,
      int k) {
    List<float[]> centroids = clusters.centroids();
    int vocabulary = background.length;
    Mixture.Expected expected =
        documents.sum(
            () -> new Mixture.Expected(k, vocabulary),
            (sum, doc) -> {
              if (doc.words().length == 0) {
                return;
              }
              int[] counted = doc.counted();
              double[] shares = new double[k];
              shares[SphericalKMeans.nearest(space.of(counted), centroids)] = 1;
              sum.add(counted, shares);
            });
    Mixture mixture = Mixture.of(expected, background, config.background(), config.temperature());
    for (int round = 0; round < config.rounds(); round++) {
      Mixture former = mixture;
      expected =
          documents.sum(
              () -> new Mixture.Expected(k, vocabulary),
              (sum, doc) -> {
                if (doc.words().length > 0) {
                  int[] counted = doc.counted();
                  sum.add(counted, former.shares(counted));
                }
              });
      mixture = Mixture.of(expected, background, config.background(), config.temperature());
    }
    return new Fit(expected.words, mixture, space.words());
  }
}
