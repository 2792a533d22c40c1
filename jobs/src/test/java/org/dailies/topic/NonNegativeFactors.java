package org.dailies.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Non-negative matrix factorisation of tf-idf by coordinate descent, as scikit-learn has it. */
public final class NonNegativeFactors {
  private NonNegativeFactors() {}

  /** Fits on the documents that may be seen; the others are told by the words found. */
  public static TopicPeers.Result fit(TopicPeers.Corpus corpus, int k, int passes, long seed) {
    int vocabulary = corpus.words().size();
    List<Doc> fitted = corpus.fit();
    double[] idf = new double[vocabulary];
    fitted.forEach(doc -> Arrays.stream(doc.words()).distinct().forEach(w -> idf[w]++));
    Arrays.setAll(idf, w -> Math.log((1.0 + fitted.size()) / (1 + idf[w])) + 1);
    Random random = new Random(seed);
    double[][] words = new double[vocabulary][k];
    for (double[] row : words) {
      Arrays.setAll(row, t -> random.nextDouble() * 0.1);
    }
    double[][] codes = new double[fitted.size()][k];
    for (double[] row : codes) {
      Arrays.setAll(row, t -> random.nextDouble() * 0.1);
    }
    for (int pass = 0; pass < passes; pass++) {
      double[][] gram = gram(words, k);
      double[][] products = new double[vocabulary][k];
      for (int d = 0; d < codes.length; d++) {
        int[] counted = fitted.get(d).counted();
        double[] weights = weights(counted, idf);
        code(counted, weights, words, gram, codes[d], 1);
        for (int i = 0; i < weights.length; i++) {
          for (int t = 0; t < k; t++) {
            products[counted[2 * i]][t] += weights[i] * codes[d][t];
          }
        }
      }
      double[][] ofCodes = gram(codes, k);
      for (int w = 0; w < vocabulary; w++) {
        descend(products[w], ofCodes, words[w]);
      }
    }
    double[][] gram = gram(words, k);
    int[] topics =
        corpus.docs().stream()
            .mapToInt(
                doc -> {
                  int[] counted = new Doc("", doc).counted();
                  double[] code = new double[k];
                  code(counted, weights(counted, idf), words, gram, code, 20);
                  return TopicPeers.first(code);
                })
            .toArray();
    return new TopicPeers.Result(
        IntStream.range(0, k)
            .mapToObj(
                t ->
                    IntStream.range(0, vocabulary)
                        .boxed()
                        .sorted(Comparator.comparingDouble(w -> -words[w][t]))
                        .limit(25)
                        .mapToInt(Integer::intValue)
                        .toArray())
            .toList(),
        topics);
  }

  private static double[] weights(int[] counted, double[] idf) {
    double[] weights = new double[counted.length / 2];
    double norm = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = counted[2 * i + 1] * idf[counted[2 * i]];
      norm += weights[i] * weights[i];
    }
    double length = Math.sqrt(norm);
    Arrays.setAll(weights, i -> weights[i] / length);
    return weights;
  }

  private static void code(
      int[] counted,
      double[] weights,
      double[][] words,
      double[][] gram,
      double[] code,
      int passes) {
    double[] product = new double[code.length];
    for (int i = 0; i < weights.length; i++) {
      for (int t = 0; t < code.length; t++) {
        product[t] += weights[i] * words[counted[2 * i]][t];
      }
    }
    for (int pass = 0; pass < passes; pass++) {
      descend(product, gram, code);
    }
  }

  private static void descend(double[] product, double[][] gram, double[] row) {
    for (int t = 0; t < row.length; t++) {
      double rest = product[t];
      for (int s = 0; s < row.length; s++) {
        rest -= s == t ? 0 : row[s] * gram[s][t];
      }
      if (gram[t][t] > 1e-12) {
        row[t] = Math.max(0, rest / gram[t][t]);
      }
    }
  }

  private static double[][] gram(double[][] rows, int k) {
    double[][] gram = new double[k][k];
    for (double[] row : rows) {
      for (int i = 0; i < k; i++) {
        for (int j = 0; row[i] != 0 && j < k; j++) {
          gram[i][j] += row[i] * row[j];
        }
      }
    }
    return gram;
  }
}
