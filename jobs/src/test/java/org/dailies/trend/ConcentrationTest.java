package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConcentrationTest {
  @Test
  void oneOutletIsOne() {
    assertThat(Concentration.of(Map.of("a", 7L))).contains(new Concentration("a", 1, 1));
  }

  @Test
  void equalOutletsAreAsManyAsThereAre() {
    assertThat(Concentration.of(Map.of("a", 2L, "b", 2L, "c", 2L, "d", 2L)))
        .hasValueSatisfying(all -> assertThat(all.effective()).isCloseTo(4, within(1e-12)));
  }

  @Test
  void oneThatHasMostLeavesLittleOfTheOthers() {
    assertThat(Concentration.of(Map.of("farm", 24L, "a", 1L, "b", 1L)))
        .hasValueSatisfying(
            all -> {
              assertThat(all.largest()).isEqualTo("farm");
              assertThat(all.share()).isCloseTo(24 / 26.0, within(1e-12));
              assertThat(all.effective()).isCloseTo(676 / 578.0, within(1e-12));
            });
  }

  @Test
  void nothingHasNone() {
    assertThat(Concentration.of(Map.of("a", 0L))).isEmpty();
  }

  @Test
  void outletsThatAreNotKnownAreOne() {
    assertThat(Concentration.counts(Arrays.asList("a", null, "", "a")))
        .isEqualTo(Map.of("a", 2L, "", 2L));
  }
}
