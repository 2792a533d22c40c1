package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DiscoveriesTest {
  /** Benjamini and Hochberg (1995), section 4.1: of fifteen, the first four are rejected. */
  @Test
  void theTrialOfThrombolysisGivesFourDiscoveries() {
    double[] p = {
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1.0000
    };
    double[] q = Discoveries.adjusted(p);
    assertThat(Arrays.stream(q).filter(one -> one <= 0.05)).hasSize(4);
    assertThat(q[3]).isCloseTo(0.0095 * 15 / 4, within(1e-12));
    assertThat(q[14]).isEqualTo(1);
  }

  @Test
  void adjustedValuesKeepTheOrderOfThePValues() {
    double[] q = Discoveries.adjusted(new double[] {0.04, 0.01, 0.03, 0.02});
    assertThat(q).containsExactly(0.04, 0.04, 0.04, 0.04);
    assertThat(Discoveries.adjusted(new double[0])).isEmpty();
  }
}
