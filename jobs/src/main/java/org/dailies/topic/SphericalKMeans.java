package org.dailies.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Clusters unit vectors by cosine; the same vectors in the same order and seed give the same. */
final class SphericalKMeans {
  private SphericalKMeans() {}

  /** A clustering: unit centroids, the cluster of each vector, and the mean cosine to its own. */
  @SuppressWarnings("ArrayRecordComponent")
  record Clusters(List<float[]> centroids, int[] of, double cosine) {}

  /** The best of several starts. */
  static Clusters best(List<float[]> vectors, int k, int starts, int passes, long seed) {
    Clusters best = null;
    for (int start = 0; start < starts; start++) {
      Clusters next = once(vectors, k, passes, Doc.mix(seed * 31 + start));
      if (best == null || next.cosine > best.cosine) {
        best = next;
      }
    }
    return best;
  }

  private static Clusters once(List<float[]> vectors, int k, int passes, long seed) {
    List<float[]> centroids = seeds(vectors, k, seed);
    int[] of = new int[vectors.size()];
    double[] cosines = new double[vectors.size()];
    double cosine = 0;
    for (int pass = 0; pass < passes; pass++) {
      boolean moved = false;
      cosine = 0;
      for (int i = 0; i < of.length; i++) {
        int nearest = 0;
        double best = -2;
        for (int c = 0; c < k; c++) {
          double dot = DocVectors.dot(vectors.get(i), centroids.get(c));
          if (dot > best) {
            best = dot;
            nearest = c;
          }
        }
        moved |= pass == 0 || of[i] != nearest;
        of[i] = nearest;
        cosines[i] = best;
        cosine += best;
      }
      if (!moved) {
        break;
      }
      centroids = means(vectors, of, cosines, k);
    }
    return new Clusters(centroids, of, cosine / Math.max(1, of.length));
  }

  /** The centroid nearest to a vector, the first among equals. */
  static int nearest(float[] vector, List<float[]> centroids) {
    int nearest = 0;
    double best = -2;
    for (int c = 0; c < centroids.size(); c++) {
      double dot = DocVectors.dot(vector, centroids.get(c));
      if (dot > best) {
        best = dot;
        nearest = c;
      }
    }
    return nearest;
  }

  private static List<float[]> means(List<float[]> vectors, int[] of, double[] cosines, int k) {
    int d = vectors.get(0).length;
    double[][] sums = new double[k][d];
    int[] sizes = new int[k];
    for (int i = 0; i < of.length; i++) {
      sizes[of[i]]++;
      double[] sum = sums[of[i]];
      float[] vector = vectors.get(i);
      for (int j = 0; j < d; j++) {
        sum[j] += vector[j];
      }
    }
    List<float[]> means = new ArrayList<>();
    for (int c = 0; c < k; c++) {
      if (sizes[c] == 0) {
        int worst = 0;
        for (int i = 1; i < of.length; i++) {
          worst = cosines[i] < cosines[worst] ? i : worst;
        }
        cosines[worst] = 2;
        means.add(vectors.get(worst).clone());
      } else {
        means.add(DocVectors.unit(sums[c]));
      }
    }
    return means;
  }

  /** Seeds as k-means++ draws them, the best of three draws each. */
  private static List<float[]> seeds(List<float[]> vectors, int k, long seed) {
    int n = vectors.size();
    List<float[]> seeds = new ArrayList<>();
    double[] far = new double[n];
    Arrays.fill(far, 1);
    for (int c = 0; c < k; c++) {
      double total = 0;
      for (double f : far) {
        total += f;
      }
      int pick = 0;
      double[] pickFar = far;
      double least = Double.MAX_VALUE;
      for (int draw = 0; draw < 3; draw++) {
        double at = (Doc.mix(seed + c * 7919L + draw * 104729L) >>> 11) * 0x1.0p-53 * total;
        int i = 0;
        for (double sum = far[0]; i + 1 < n && sum < at; sum += far[++i]) {}
        double[] next = far.clone();
        double left = 0;
        for (int v = 0; v < n; v++) {
          next[v] =
              Math.min(next[v], Math.max(0, 1 - DocVectors.dot(vectors.get(v), vectors.get(i))));
          left += next[v];
        }
        if (left < least) {
          least = left;
          pick = i;
          pickFar = next;
        }
      }
      seeds.add(vectors.get(pick));
      far = pickFar;
    }
    return seeds;
  }
}
