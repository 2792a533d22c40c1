package org.dailies.topic;

import java.util.Arrays;

/** The cheapest pairing of rows with columns (Kuhn 1955, with potentials). */
final class Hungarian {
  private Hungarian() {}

  /** The column of each row, or -1 where there are fewer columns than rows. */
  static int[] pair(double[][] costs) {
    int rows = costs.length;
    int columns = rows == 0 ? 0 : costs[0].length;
    int n = Math.max(rows, columns);
    double[] rowPotential = new double[n + 1];
    double[] columnPotential = new double[n + 1];
    int[] rowOf = new int[n + 1];
    for (int row = 1; row <= n; row++) {
      int[] before = new int[n + 1];
      rowOf[0] = row;
      int column = 0;
      double[] least = new double[n + 1];
      Arrays.fill(least, Double.MAX_VALUE);
      boolean[] used = new boolean[n + 1];
      while (rowOf[column] != 0) {
        used[column] = true;
        int at = rowOf[column];
        double delta = Double.MAX_VALUE;
        int next = 0;
        for (int j = 1; j <= n; j++) {
          if (!used[j]) {
            double cost = at <= rows && j <= columns ? costs[at - 1][j - 1] : 0;
            double reduced = cost - rowPotential[at] - columnPotential[j];
            if (reduced < least[j]) {
              least[j] = reduced;
              before[j] = column;
            }
            if (least[j] < delta) {
              delta = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= n; j++) {
          if (used[j]) {
            rowPotential[rowOf[j]] += delta;
            columnPotential[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        column = next;
      }
      while (column != 0) {
        int from = before[column];
        rowOf[column] = rowOf[from];
        column = from;
      }
    }
    int[] columnOf = new int[rows];
    Arrays.fill(columnOf, -1);
    for (int j = 1; j <= columns; j++) {
      if (rowOf[j] >= 1 && rowOf[j] <= rows) {
        columnOf[rowOf[j] - 1] = j - 1;
      }
    }
    return columnOf;
  }
}
