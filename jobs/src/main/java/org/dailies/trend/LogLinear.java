package org.dailies.trend;

import java.util.Arrays;
import java.util.Optional;

/**
 * A log-linear model of counts with an offset, fitted by iteratively reweighted least squares
 * (McCullagh and Nelder 1989, section 2.5); its variance is a multiple of its mean.
 *
 * @param beta the coefficients
 * @param covariance their covariance for a dispersion of 1
 * @param means the fitted means
 */
@SuppressWarnings("ArrayRecordComponent")
record LogLinear(double[] beta, double[][] covariance, double[] means) {
  private static final int STEPS = 25;

  /**
   * Fits counts {@code y} on rows {@code x}; empty where the rows do not tell the columns apart.
   *
   * @param prior what is known of each coefficient beforehand, as the reciprocal of its variance
   *     around 0: 0 for nothing
   */
  static Optional<LogLinear> fit(
      double[] y, double[] offset, double[][] x, double[] weights, double[] prior) {
    int columns = x[0].length;
    double[] beta = new double[columns];
    double total = 0;
    double exposure = 0;
    for (int i = 0; i < y.length; i++) {
      total += weights[i] * y[i];
      exposure += weights[i] * Math.exp(offset[i]);
    }
    beta[0] = Math.log(Math.max(total, 0.5) / exposure);
    double[] means = new double[y.length];
    double[][] inverse = null;
    for (int step = 0; step < STEPS; step++) {
      double[][] information = new double[columns][columns];
      double[] score = new double[columns];
      for (int i = 0; i < y.length; i++) {
        means[i] = Math.exp(offset[i] + dot(x[i], beta));
        for (int a = 0; a < columns; a++) {
          score[a] += weights[i] * x[i][a] * (y[i] - means[i]);
          for (int b = 0; b <= a; b++) {
            information[a][b] += weights[i] * means[i] * x[i][a] * x[i][b];
          }
        }
      }
      for (int a = 0; a < columns; a++) {
        information[a][a] += prior[a];
        score[a] -= prior[a] * beta[a];
      }
      inverse = inverse(information);
      if (inverse == null) {
        return Optional.empty();
      }
      double moved = 0;
      for (int a = 0; a < columns; a++) {
        double change = Math.max(-2, Math.min(2, dot(inverse[a], score)));
        beta[a] += change;
        moved = Math.max(moved, Math.abs(change));
      }
      if (moved < 1e-8) {
        break;
      }
    }
    for (int i = 0; i < y.length; i++) {
      means[i] = Math.exp(offset[i] + dot(x[i], beta));
    }
    return Optional.of(new LogLinear(beta, inverse, means));
  }

  /** The variance of the linear predictor at a row, for a dispersion of 1. */
  double variance(double[] row) {
    double sum = 0;
    for (int a = 0; a < row.length; a++) {
      sum += row[a] * dot(covariance[a], row);
    }
    return sum;
  }

  /** Pearson's estimate of the dispersion. */
  double dispersion(double[] y, double[] weights) {
    double sum = 0;
    double cases = 0;
    for (int i = 0; i < y.length; i++) {
      sum += weights[i] * (y[i] - means[i]) * (y[i] - means[i]) / Math.max(means[i], 1e-9);
      cases += weights[i];
    }
    return sum / Math.max(1, cases - beta.length);
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** The inverse of a symmetric positive matrix given by its lower half, or null. */
  private static double[][] inverse(double[][] matrix) {
    int n = matrix.length;
    double[][] lower = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        if (i == j) {
          if (sum <= 1e-10 * Math.max(1, matrix[i][i])) {
            return null;
          }
          lower[i][i] = Math.sqrt(sum);
        } else {
          lower[i][j] = sum / lower[j][j];
        }
      }
    }
    double[][] inverse = new double[n][n];
    for (int column = 0; column < n; column++) {
      double[] solution = new double[n];
      Arrays.fill(solution, 0);
      for (int i = 0; i < n; i++) {
        double sum = i == column ? 1 : 0;
        for (int k = 0; k < i; k++) {
          sum -= lower[i][k] * solution[k];
        }
        solution[i] = sum / lower[i][i];
      }
      for (int i = n - 1; i >= 0; i--) {
        double sum = solution[i];
        for (int k = i + 1; k < n; k++) {
          sum -= lower[k][i] * solution[k];
        }
        solution[i] = sum / lower[i][i];
      }
      for (int i = 0; i < n; i++) {
        inverse[i][column] = solution[i];
      }
    }
    return inverse;
  }
}
