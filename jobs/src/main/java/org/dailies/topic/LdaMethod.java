package org.dailies.topic;

import java.util.List;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * MLlib's latent Dirichlet allocation (Hoffman's online variational Bayes) with settings that work
 * on small corpora. It repeats itself only on one partition in one order, so the documents are
 * sorted on one: it is for corpora that fit there.
 */
final class LdaMethod implements TopicMethod {
  private static final StructType SCHEMA =
      new StructType().add("features", SQLDataTypes.VectorType(), false);
  private static final int PASSES = 60;
  private static final double FIXED = 1 << 16;

  private final SparkSession spark;

  LdaMethod(SparkSession spark) {
    this.spark = spark;
  }

  @Override
  public Prepared prepare(Parts<Doc> documents, int vocabulary) {
    List<Row> rows =
        documents.gather(doc -> doc).stream()
            .filter(doc -> doc.words().length > 0)
            .sorted(Doc.DRAWN)
            .map(doc -> RowFactory.create(features(doc.counted(), vocabulary)))
            .toList();
    return (k, seed) -> fit(rows, vocabulary, k, seed);
  }

  private Fit fit(List<Row> rows, int vocabulary, int k, long seed) {
    Dataset<Row> corpus = spark.createDataFrame(rows, SCHEMA).coalesce(1).persist();
    try {
      LDAModel model =
          new LDA()
              .setK(k)
              .setSeed(seed)
              .setOptimizer("online")
              .setMaxIter(PASSES)
              .setSubsamplingRate(0.25)
              .setLearningOffset(10)
              .setLearningDecay(0.6)
              .setDocConcentration(0.05)
              .setTopicConcentration(0.05)
              .fit(corpus);
      return fit(model.topicsMatrix(), vocabulary, k);
    } finally {
      corpus.unpersist(true);
    }
  }

  private static org.apache.spark.ml.linalg.Vector features(int[] counted, int vocabulary) {
    int[] words = new int[counted.length / 2];
    double[] counts = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = counted[2 * i];
      counts[i] = counted[2 * i + 1];
    }
    return Vectors.sparse(vocabulary, words, counts);
  }

  private static Fit fit(Matrix topics, int vocabulary, int k) {
    double[] totals = new double[k];
    for (int w = 0; w < vocabulary; w++) {
      for (int t = 0; t < k; t++) {
        totals[t] += topics.apply(w, t);
      }
    }
    long[] counts = new long[vocabulary * k];
    float[] logs = new float[counts.length];
    for (int w = 0; w < vocabulary; w++) {
      for (int t = 0; t < k; t++) {
        counts[w * k + t] = Math.round(topics.apply(w, t) * FIXED);
        logs[w * k + t] = (float) StrictMath.log(Math.max(1e-12, topics.apply(w, t) / totals[t]));
      }
    }
    return new Fit(counts, new Mixture(k, logs, new double[k], 1, true), new float[0]);
  }
}
