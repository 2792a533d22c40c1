package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeardTest {
  private static final Map<String, Long> STORIES = Map.of("trade", 40L, "daily", 58L);

  @Test
  void withoutOutletsAmissAllIsHeard() {
    assertThat(Heard.of(List.of(), 100, STORIES)).isEqualTo(Heard.ALL);
  }

  @Test
  void aSilentOutletTakesWhatItCarriesAndNotWhatItPrints() {
    Heard heard = Heard.of(List.of(new Heard.Amiss("trade", 10, 0)), 100, STORIES);
    assertThat(heard.share()).isCloseTo(1 - 40.2 / 100, within(1e-9));
    assertThat(heard.blank(0.5)).isFalse();
    assertThat(heard.blank(0.4)).isTrue();
  }

  @Test
  void aSeriesOfNoStoriesGoesByWhatOutletsPrint() {
    Heard heard = Heard.of(List.of(new Heard.Amiss("trade", 10, 5)), 100, Map.of());
    assertThat(heard.share()).isCloseTo(0.95, within(1e-9));
    assertThat(heard.silent()).isCloseTo(0.05, within(1e-9));
  }

  @Test
  void aFloodThatBringsHalfAsMuchAgainSaysNothing() {
    assertThat(Heard.of(List.of(new Heard.Amiss("trade", 10, 20)), 100, STORIES).blank(0.5))
        .isFalse();
    assertThat(Heard.of(List.of(new Heard.Amiss("trade", 10, 40)), 100, STORIES).blank(0.5))
        .isTrue();
  }
}
