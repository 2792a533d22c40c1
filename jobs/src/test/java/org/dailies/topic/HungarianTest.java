package org.dailies.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HungarianTest {
  @Test
  void pairingIsTheCheapestOfAll() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      int rows = 1 + random.nextInt(6);
      int columns = 1 + random.nextInt(6);
      double[][] costs = new double[rows][columns];
      for (double[] row : costs) {
        Arrays.setAll(row, i -> random.nextInt(20));
      }
      int[] pairs = Hungarian.pair(costs);
      double sum = 0;
      for (int i = 0; i < rows; i++) {
        sum += pairs[i] < 0 ? 0 : costs[i][pairs[i]];
      }
      assertThat(Arrays.stream(pairs).filter(p -> p >= 0).distinct().count())
          .isEqualTo(Math.min(rows, columns));
      assertThat(sum).isEqualTo(least(costs, 0, new boolean[columns], Math.max(0, rows - columns)));
    }
  }

  private static double least(double[][] costs, int row, boolean[] used, int spare) {
    if (row == costs.length) {
      return 0;
    }
    double best = spare > 0 ? least(costs, row + 1, used, spare - 1) : Double.MAX_VALUE;
    for (int j = 0; j < used.length; j++) {
      if (!used[j]) {
        used[j] = true;
        best = Math.min(best, costs[row][j] + least(costs, row + 1, used, spare));
        used[j] = false;
      }
    }
    return best;
  }

  @Test
  void nothingHasNoPairs() {
    assertThat(Hungarian.pair(new double[0][0])).isEmpty();
  }
}
