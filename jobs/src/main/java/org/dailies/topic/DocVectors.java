package org.dailies.topic;

import java.io.Serializable;

/**
 * Turns documents into vectors of length 1: the mean of their words' vectors, each weighted by its
 * inverse document frequency, less the mean of all documents.
 *
 * @param words vectors of words, one after another
 * @param weights one a word
 * @param mean what is taken off
 */
@SuppressWarnings("ArrayRecordComponent")
record DocVectors(float[] words, float[] weights, float[] mean) implements Serializable {
  int dimensions() {
    return mean.length;
  }

  /** The vector of a document, 0 if it holds no word. */
  float[] of(int[] counted) {
    double[] sum = raw(counted);
    for (int j = 0; j < sum.length; j++) {
      sum[j] -= mean[j];
    }
    return unit(sum);
  }

  /** The weighted mean of its words before the common mean is taken off, of length 1. */
  double[] raw(int[] counted) {
    int d = mean.length;
    double[] sum = new double[d];
    for (int i = 0; i < counted.length; i += 2) {
      double weight = weights[counted[i]] * Math.sqrt(counted[i + 1]);
      int at = counted[i] * d;
      for (int j = 0; j < d; j++) {
        sum[j] += weight * words[at + j];
      }
    }
    double norm = 0;
    for (double x : sum) {
      norm += x * x;
    }
    if (norm > 0) {
      double scale = 1 / Math.sqrt(norm);
      for (int j = 0; j < d; j++) {
        sum[j] *= scale;
      }
    }
    return sum;
  }

  static float[] unit(double[] vector) {
    double norm = 0;
    for (double x : vector) {
      norm += x * x;
    }
    float[] unit = new float[vector.length];
    if (norm > 0) {
      double scale = 1 / Math.sqrt(norm);
      for (int j = 0; j < unit.length; j++) {
        unit[j] = (float) (vector[j] * scale);
      }
    }
    return unit;
  }

  static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += a[j] * b[j];
    }
    return sum;
  }
}
