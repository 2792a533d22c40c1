package org.dailies.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicChoiceTest {
  private static TopicChoice choice(int k, double heldOut, double stability) {
    return new TopicChoice(k, .3, heldOut, 1, stability);
  }

  @Test
  void clearlyMoreCoherentOneWins() {
    assertThat(TopicChoice.best(List.of(choice(5, .2, .5), choice(10, .1, .5))).k()).isEqualTo(5);
  }

  @Test
  void finestOfEquallyGoodOnesWins() {
    assertThat(
            TopicChoice.best(List.of(choice(5, .2, .5), choice(10, .195, .5), choice(20, .1, .5)))
                .k())
        .isEqualTo(10);
  }

  @Test
  void aFewCoarseTopicsDoNotWinByStabilityAlone() {
    assertThat(
            TopicChoice.best(List.of(choice(5, .2, 1), choice(10, .17, .55), choice(20, .14, .6)))
                .k())
        .isEqualTo(20);
  }

  @Test
  void stabilityDecidesBetweenOnesThatSayNearlyAsMuch() {
    assertThat(TopicChoice.best(List.of(choice(10, .2, .9), choice(15, .18, .3))).k())
        .isEqualTo(10);
  }
}
