package org.dailies.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowCountsTest {
  @Test
  void countsAreThoseOfASlidingSet() {
    Random random = new Random(2);
    int[] all = {0, 1, 2, 3, 4, 5};
    for (int round = 0; round < 100; round++) {
      int[] words = random.ints(random.nextInt(40), 0, 6).toArray();
      WindowCounts counts = new WindowCounts(all, 6, 5);
      counts.add(words);
      long[][] expected = new long[6][6];
      BitSet on = new BitSet();
      for (int i = 0; i < Math.min(5, words.length); i++) {
        on.set(words[i]);
      }
      int steps = Math.max(1, words.length - 4);
      for (int step = 0; step < steps; step++) {
        if (step > 0) {
          on.clear(words[step - 1]);
          on.set(words[step + 4]);
        }
        on.stream().forEach(a -> on.stream().forEach(b -> expected[a][b]++));
      }
      assertThat(counts.windows()).isEqualTo(steps);
      for (int a = 0; a < 6; a++) {
        assertThat(counts.one(a)).isEqualTo(expected[a][a]);
        for (int b = 0; b < a; b++) {
          assertThat(counts.two(a, b)).isEqualTo((int) expected[a][b]);
        }
      }
    }
  }

  @Test
  void wordsThatAlwaysMeetHaveNpmiOne() {
    assertThat(WindowCounts.npmi(10, 10, 10, 100)).isCloseTo(1, within(1e-6));
    assertThat(WindowCounts.npmi(10, 10, 1, 100)).isCloseTo(0, within(1e-6));
    assertThat(WindowCounts.npmi(10, 10, 0, 100)).isNegative();
    assertThat(WindowCounts.npmi(0, 10, 0, 100)).isZero();
  }

  @Test
  void partsSumToTheWhole() {
    int[] all = {0, 1, 2, 3};
    WindowCounts whole = new WindowCounts(all, 4, 3);
    WindowCounts one = new WindowCounts(all, 4, 3);
    WindowCounts two = new WindowCounts(all, 4, 3);
    int[] a = {0, 1, 2, 3, 0, 1};
    int[] b = {3, 2, 3, 1};
    whole.add(a);
    whole.add(b);
    one.add(a);
    two.add(b);
    one.plus(two);
    assertThat(one.two(0, 1)).isEqualTo(whole.two(0, 1));
    assertThat(one.two(2, 3)).isEqualTo(whole.two(2, 3));
    assertThat(one.windows()).isEqualTo(whole.windows());
  }
}
