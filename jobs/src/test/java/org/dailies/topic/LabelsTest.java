package org.dailies.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void phraseStandsForTheWordsItIsMadeOf() {
    assertThat(Labels.of(List.of("effects", "visual effects", "shot", "pixel"), List.of()))
        .isEqualTo("visual effects, shot, pixel");
  }

  @Test
  void wordsOfTheHeadlinesComeFirst() {
    assertThat(
            Labels.of(
                List.of("filing", "court", "lawsuit", "claim"),
                List.of("Lawsuit over training data", "A new lawsuit", "Lawsuit dropped")))
        .startsWith("lawsuit");
  }

  @Test
  void noWordsGiveNoLabel() {
    assertThat(Labels.of(List.of(), List.of())).isEmpty();
  }
}
