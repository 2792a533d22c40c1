package org.dailies.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnseenTest {
  private static final int[] UNION = {0, 1, 2, 3, 4};

  /**
   * Words 0 and 1 meet in many stories, 2 and 3 over and over in one; 4 is the rest of the text.
   */
  private static WindowCounts seen() {
    WindowCounts seen = new WindowCounts(UNION, 5, 4);
    for (int story = 0; story < 40; story++) {
      int[] words = new int[60];
      java.util.Arrays.fill(words, 4);
      if (story < 20) {
        words[10] = 0;
        words[11] = 1;
      }
      for (int i = 0; story == 39 && i < 4; i++) {
        words[3 * i] = 2;
        words[3 * i + 1] = 3;
      }
      seen.add(words);
    }
    return seen;
  }

  private static Unseen expected(WindowCounts seen, float[] vectors, double share) {
    long[] counts = IntStream.of(20, 20, 4, 4, 2352).mapToLong(n -> n << 16).toArray();
    Mixture none = new Mixture(1, new float[0], new double[0], 1, false);
    return new Unseen(seen, UNION, new TopicMethod.Fit(counts, none, vectors), 1, share);
  }

  @Test
  void aPairOfOneStoryIsExpectedLessThanOneOfMany() {
    WindowCounts seen = seen();
    Unseen unseen = expected(seen, new float[0], 0.2);

    assertThat(seen.npmi(2, 3)).isGreaterThan(0.4);
    assertThat(unseen.npmi(2, 3)).isLessThan(unseen.npmi(0, 1) - 0.3);
  }

  @Test
  void theLessTextThereWillBeTheLessIsExpected() {
    WindowCounts seen = seen();

    assertThat(expected(seen, new float[0], 0.05).npmi(2, 3))
        .isLessThan(expected(seen, new float[0], 1).npmi(2, 3));
  }

  @Test
  void likeVectorsSpeakForAPair() {
    WindowCounts seen = seen();
    float[] alike = {1, 0, 1, 0, 0, 1, 0, 1, 1, 1};
    float[] apart = {1, 0, 0, 1, 0, 1, 0, 1, 1, 1};

    assertThat(expected(seen, alike, 0.2).value(0, 1))
        .isGreaterThan(expected(seen, apart, 0.2).value(0, 1));
  }

  @Test
  void aWordThatIsNotThereSaysNothing() {
    WindowCounts seen = new WindowCounts(UNION, 5, 4);
    seen.add(new int[] {0, 4, 4, 4});

    assertThat(expected(seen, new float[0], 0.2).npmi(0, 1)).isZero();
  }
}
