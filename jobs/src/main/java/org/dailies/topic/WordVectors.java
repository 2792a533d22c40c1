package org.dailies.topic;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * Vectors of words: the leading eigenvectors of their positive pointwise mutual information (Levy
 * and Goldberg 2014), by subspace iteration in plain Java, row by row in a fixed order.
 */
final class WordVectors {
  private WordVectors() {}

  /**
   * Vectors of all words, one after another.
   *
   * @param dimensions how many numbers a vector has; 0 follow where the matrix has a lower rank
   */
  static float[] of(
      PairCounts pairs, int vocabulary, int dimensions, double smoothing, int passes, long seed) {
    Symmetric matrix = Symmetric.ppmi(pairs, vocabulary, smoothing);
    int rank = Math.min(dimensions, vocabulary);
    int wide = Math.min(rank + 10, vocabulary);
    float[] basis = new float[vocabulary * wide];
    for (int i = 0; i < basis.length; i++) {
      basis[i] = (float) ((Doc.mix(seed * 0x632be59bd9b4e019L + i) >> 11) * 0x1.0p-52);
    }
    orthonormalise(basis, vocabulary, wide);
    float[] image = new float[basis.length];
    for (int pass = 0; pass < passes; pass++) {
      matrix.times(basis, image, wide);
      float[] swap = basis;
      basis = image;
      image = swap;
      orthonormalise(basis, vocabulary, wide);
    }
    matrix.times(basis, image, wide);
    return turned(basis, image, vocabulary, wide, rank, dimensions);
  }

  /** Rayleigh and Ritz: the eigenvectors inside the subspace, each times the root of its value. */
  private static float[] turned(
      float[] basis, float[] image, int rows, int wide, int rank, int dimensions) {
    double[][] inner = new double[wide][wide];
    for (int row = 0; row < rows; row++) {
      int at = row * wide;
      for (int i = 0; i < wide; i++) {
        double b = basis[at + i];
        double[] into = inner[i];
        for (int j = 0; j < wide; j++) {
          into[j] += b * image[at + j];
        }
      }
    }
    for (int i = 0; i < wide; i++) {
      for (int j = 0; j < i; j++) {
        inner[i][j] = inner[j][i] = (inner[i][j] + inner[j][i]) / 2;
      }
    }
    EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(inner, false));
    double[][] vectors = eigen.getV().getData();
    double[] values = eigen.getRealEigenvalues();
    float[] turned = new float[rows * dimensions];
    for (int row = 0; row < rows; row++) {
      for (int j = 0; j < rank; j++) {
        double sum = 0;
        for (int i = 0; i < wide; i++) {
          sum += basis[row * wide + i] * vectors[i][j];
        }
        turned[row * dimensions + j] = (float) (sum * Math.sqrt(Math.max(0, values[j])));
      }
    }
    return turned;
  }

  /** Gram and Schmidt, twice, on columns; a column that vanishes becomes 0. */
  private static void orthonormalise(float[] basis, int rows, int wide) {
    double[][] gram = new double[wide][wide];
    for (int round = 0; round < 2; round++) {
      for (double[] row : gram) {
        java.util.Arrays.fill(row, 0);
      }
      for (int row = 0; row < rows; row++) {
        int at = row * wide;
        for (int i = 0; i < wide; i++) {
          double b = basis[at + i];
          double[] into = gram[i];
          for (int j = i; j < wide; j++) {
            into[j] += b * basis[at + j];
          }
        }
      }
      double[][] inverse = inverseOfCholesky(gram, wide);
      float[] out = new float[wide];
      double[] sum = new double[wide];
      for (int row = 0; row < rows; row++) {
        int at = row * wide;
        java.util.Arrays.fill(sum, 0);
        for (int i = 0; i < wide; i++) {
          double b = basis[at + i];
          double[] from = inverse[i];
          for (int j = i; j < wide; j++) {
            sum[j] += b * from[j];
          }
        }
        for (int j = 0; j < wide; j++) {
          out[j] = (float) sum[j];
        }
        System.arraycopy(out, 0, basis, at, wide);
      }
    }
  }

  /** R⁻¹ of the upper triangle R with RᵀR = gram; columns that depend on former ones become 0. */
  private static double[][] inverseOfCholesky(double[][] gram, int n) {
    double[][] r = new double[n][n];
    boolean[] gone = new boolean[n];
    for (int i = 0; i < n; i++) {
      double d = gram[i][i];
      for (int k = 0; k < i; k++) {
        d -= r[k][i] * r[k][i];
      }
      gone[i] = d <= 1e-9 * gram[i][i] || d <= 1e-30;
      if (gone[i]) {
        continue;
      }
      r[i][i] = Math.sqrt(d);
      for (int j = i + 1; j < n; j++) {
        double s = gram[i][j];
        for (int k = 0; k < i; k++) {
          s -= r[k][i] * r[k][j];
        }
        r[i][j] = s / r[i][i];
      }
    }
    double[][] inverse = new double[n][n];
    for (int j = 0; j < n; j++) {
      if (gone[j]) {
        continue;
      }
      inverse[j][j] = 1 / r[j][j];
      for (int i = j - 1; i >= 0; i--) {
        if (gone[i]) {
          continue;
        }
        double s = 0;
        for (int k = i + 1; k <= j; k++) {
          s += r[i][k] * inverse[k][j];
        }
        inverse[i][j] = -s / r[i][i];
      }
    }
    return inverse;
  }
}
