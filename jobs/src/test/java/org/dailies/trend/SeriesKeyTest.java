package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SeriesKeyTest {
  @Test
  void textNamesTheKeysThatAreSet() {
    SeriesKey key = new SeriesKey("netflix", "visual-effects", null, "fr", null, null);
    assertThat(key.text()).isEqualTo("actor=netflix|frame=visual-effects|language=fr");
    assertThat(key.depth()).isEqualTo(3);
    assertThat(SeriesKey.parse(key.text())).isEqualTo(key);
  }

  @Test
  void everythingIsAll() {
    SeriesKey key = new SeriesKey(null, null, null, null, null, null);
    assertThat(key.text()).isEqualTo("all");
    assertThat(SeriesKey.parse("all")).isEqualTo(key);
  }

  @Test
  void otherTextIsNoSeries() {
    assertThatThrownBy(() -> SeriesKey.parse("netflix")).hasMessageContaining("netflix");
    assertThatThrownBy(() -> SeriesKey.parse("mood=bad")).hasMessageContaining("mood");
  }
}
