package org.dailies.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChanceTest {
  private static final int LENGTH = 40;
  private static final TopicModel MODEL = Themes.model(Themes.stories(120, 4), Themes.config(4));
  private static final Chance CHANCE = Chance.of(MODEL.mixture());

  /** Words of the vocabulary at random. */
  private static int[] drawn(Random random) {
    int[] words = random.ints(LENGTH, 0, MODEL.vocabulary()).toArray();
    return new Doc("d", words).counted();
  }

  @Test
  void storiesThatWereFittedBeatIt() {
    for (Story story : Themes.stories(120, 4)) {
      assertThat(MODEL.shares(story.title(), story.text())).isNotEmpty();
    }
  }

  @Test
  void halfOfWhatIsDrawnAtRandomDoesNot() {
    Random random = new Random(5);
    long beaten = IntStream.range(0, 1000).filter(i -> CHANCE.isBeaten(drawn(random))).count();
    assertThat(beaten).isBetween(150L, 550L);
  }

  @Test
  void aTextOfAllThemesAlikeHasNone() {
    String mixed = String.join(" ", Stream.of(Themes.WORDS).flatMap(Arrays::stream).toList());
    assertThat(MODEL.shares("", mixed)).isEmpty();
    assertThat(MODEL.shares("", (String.join(" ", Themes.WORDS[2]) + " ").repeat(2) + mixed))
        .isNotEmpty();
  }

  @Test
  void aWordRepeatedIsNoFurtherEvidence() {
    int word = MODEL.words().shown().indexOf("strike");
    assertThat(CHANCE.isBeaten(new int[] {word, 1}))
        .isEqualTo(CHANCE.isBeaten(new int[] {word, 50}));
  }
}
