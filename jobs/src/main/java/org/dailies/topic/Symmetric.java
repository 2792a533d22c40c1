package org.dailies.topic;

import java.util.Arrays;

/** A sparse symmetric matrix in rows, multiplied in a fixed order. */
final class Symmetric {
  private final int[] starts;
  private final int[] columns;
  private final float[] values;

  private Symmetric(int[] starts, int[] columns, float[] values) {
    this.starts = starts;
    this.columns = columns;
    this.values = values;
  }

  /**
   * Positive pointwise mutual information of counted pairs.
   *
   * @param smoothing the power by which a context's share is flattened, .75 after word2vec
   */
  static Symmetric ppmi(PairCounts pairs, int words, double smoothing) {
    long[] keys = pairs.sorted();
    long[] margin = new long[words];
    for (long key : keys) {
      int a = (int) (key >>> 32);
      int b = (int) key;
      int count = pairs.of(a, b);
      margin[a] += count;
      margin[b] += count;
    }
    double total = 0;
    double flat = 0;
    double[] log = new double[words];
    double[] flattened = new double[words];
    for (int i = 0; i < words; i++) {
      total += margin[i];
      flattened[i] = StrictMath.pow((double) margin[i], smoothing);
      flat += flattened[i];
      log[i] = StrictMath.log((double) Math.max(1, margin[i]));
    }
    double[] logFlat = new double[words];
    for (int i = 0; i < words; i++) {
      // one side is smoothed on each half, so that the matrix stays symmetric
      logFlat[i] =
          (log[i]
                  + StrictMath.log(Math.max(1e-300, flattened[i] / flat))
                  + StrictMath.log(Math.max(1, total)))
              / 2;
    }
    float[] of = new float[keys.length];
    int[] starts = new int[words + 1];
    for (int i = 0; i < keys.length; i++) {
      int a = (int) (keys[i] >>> 32);
      int b = (int) keys[i];
      double pmi = StrictMath.log(pairs.of(a, b)) + StrictMath.log(total) - logFlat[a] - logFlat[b];
      of[i] = (float) Math.max(0, pmi);
      if (of[i] > 0) {
        starts[a + 1]++;
        if (a != b) {
          starts[b + 1]++;
        }
      }
    }
    for (int i = 0; i < words; i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = Arrays.copyOf(starts, words);
    int[] columns = new int[starts[words]];
    float[] values = new float[starts[words]];
    for (int i = 0; i < keys.length; i++) {
      if (of[i] > 0) {
        int a = (int) (keys[i] >>> 32);
        int b = (int) keys[i];
        columns[next[a]] = b;
        values[next[a]++] = of[i];
        if (a != b) {
          columns[next[b]] = a;
          values[next[b]++] = of[i];
        }
      }
    }
    return new Symmetric(starts, columns, values);
  }

  /** The product with a matrix of {@code wide} columns, rows one after another. */
  void times(float[] matrix, float[] product, int wide) {
    Arrays.fill(product, 0);
    for (int row = 0; row + 1 < starts.length; row++) {
      int into = row * wide;
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        int from = columns[i] * wide;
        float value = values[i];
        for (int j = 0; j < wide; j++) {
          product[into + j] += value * matrix[from + j];
        }
      }
    }
  }
}
