package org.dailies.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  @Test
  void commonWordsCountInTheirOrderOnly() {
    int[] words = {1, 2, 3, 4, 5};
    assertThat(Alignment.length(words, new int[] {1, 9, 2, 4, 9, 5})).isEqualTo(4);
    assertThat(Alignment.length(words, new int[] {5, 4, 3, 2, 1})).isEqualTo(1);
    assertThat(Alignment.length(words, new int[0])).isZero();
  }

  @Test
  void longSequencesGiveWhatTheTableOfAllCellsGives() {
    Random random = new Random(11);
    for (int round = 0; round < 20; round++) {
      int[] few = random.ints(1 + random.nextInt(200), 0, 12).toArray();
      int[] many = random.ints(1 + random.nextInt(300), 0, 12).toArray();
      assertThat(Alignment.length(few, many)).isEqualTo(table(few, many));
    }
  }

  private static int table(int[] few, int[] many) {
    int[][] cells = new int[few.length + 1][many.length + 1];
    for (int i = 1; i <= few.length; i++) {
      for (int j = 1; j <= many.length; j++) {
        cells[i][j] =
            few[i - 1] == many[j - 1]
                ? cells[i - 1][j - 1] + 1
                : Math.max(cells[i - 1][j], cells[i][j - 1]);
      }
    }
    return cells[few.length][many.length];
  }
}
