package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VoiceCountTest {
  private static final VoiceCount THEN = new VoiceCount(Map.of("a", 30L, "b", 10L, "c", 10L), 50);

  @Test
  void actorsWithAsManyShareARankAndAnActorWithNoneHasNone() {
    assertThat(THEN.rank("a")).isEqualTo(1);
    assertThat(THEN.rank("b")).isEqualTo(2);
    assertThat(THEN.rank("c")).isEqualTo(2);
    assertThat(THEN.rank("d")).isNull();
  }

  @Test
  void aRankMovesWhereItDiffersAndTheSharesPart() {
    VoiceCount now = new VoiceCount(Map.of("a", 5L, "b", 40L, "c", 9L), 50);
    assertThat(now.moved("a", THEN, 0.95, 5)).isTrue();
    assertThat(now.moved("b", THEN, 0.95, 5)).isTrue();
    assertThat(now.moved("c", THEN, 0.95, 5)).isFalse();
    assertThat(new VoiceCount(Map.of("a", 3L, "b", 4L), 6).moved("a", THEN, 0.95, 5)).isFalse();
    assertThat(new VoiceCount(Map.of(), 0).moved("a", THEN, 0.95, 5)).isFalse();
  }

  @Test
  void noActorHasMoreThanThereIs() {
    assertThatThrownBy(() -> new VoiceCount(Map.of("a", 3L), 2)).hasMessageContaining("a=3");
  }
}
