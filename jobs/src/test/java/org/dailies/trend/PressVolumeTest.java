package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PressVolumeTest {
  @Test
  void weekdaysOfALargePressCountAsPrinted() {
    NavigableMap<Integer, Double> printed = new TreeMap<>();
    for (int day = 0; day < 70; day++) {
      printed.put(day, day % 7 == 6 ? 300.0 : 1000.0);
    }
    NavigableMap<Integer, Double> volumes = PressVolume.of(printed);
    assertThat(volumes).hasSize(70);
    assertThat(volumes.get(62)).isCloseTo(300, within(1e-6));
    assertThat(volumes.get(63)).isCloseTo(1000, within(1e-6));
  }

  @Test
  void aHandfulOfArticlesDoesNotSwingTheVolume() {
    NavigableMap<Integer, Double> printed = new TreeMap<>();
    for (int day = 0; day < 70; day++) {
      printed.put(day, day % 3 == 0 ? 3.0 : 2.0);
    }
    printed.remove(40);
    assertThat(PressVolume.of(printed).get(40)).isBetween(1.5, 2.5);
  }

  @Test
  void nothingGivesNothing() {
    assertThat(PressVolume.of(new TreeMap<>())).isEmpty();
  }
}
