package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {
  /** Newcombe (1998), Statistics in Medicine 17, table I: Wilson's method without correction. */
  @Test
  void wilsonGivesNewcombesWorkedExamples() {
    assertInterval(Interval.wilson(81, 263, 0.95), 0.2553, 0.3662, 5e-5);
    assertInterval(Interval.wilson(15, 148, 0.95), 0.0624, 0.1605, 5e-5);
    assertInterval(Interval.wilson(0, 20, 0.95), 0.0000, 0.1611, 5e-5);
    assertInterval(Interval.wilson(1, 29, 0.95), 0.0061, 0.1718, 5e-5);
  }

  /** Quantiles of Beta(x + 1/2, n - x + 1/2) as R's qbeta gives them. */
  @Test
  void jeffreysGivesBetaQuantiles() {
    assertInterval(Interval.jeffreys(0, 10, 0.95), 0, 0.217195, 1e-5);
    assertInterval(Interval.jeffreys(1, 10, 0.95), 0.0110118, 0.381315, 1e-5);
    assertInterval(Interval.jeffreys(10, 10, 0.95), 1 - 0.217195, 1, 1e-5);
  }

  @Test
  void fewCountsTakeJeffreys() {
    assertThat(Interval.of(4, 100, 0.95, 5)).isEqualTo(Interval.jeffreys(4, 100, 0.95));
    assertThat(Interval.of(5, 100, 0.95, 5)).isEqualTo(Interval.wilson(5, 100, 0.95));
  }

  @Test
  void intervalHoldsItsEstimateAndNarrowsWithTheBase() {
    for (int base = 1; base <= 200; base++) {
      for (int count = 0; count <= base; count++) {
        Interval interval = Interval.of(count, base, 0.95, 5);
        assertThat(interval.holds((double) count / base)).as("%d of %d", count, base).isTrue();
        assertThat(interval.low()).isBetween(0.0, 1.0);
        assertThat(interval.high()).isBetween(0.0, 1.0);
      }
    }
    Interval narrow = Interval.wilson(500, 1000, 0.95);
    Interval wide = Interval.wilson(50, 100, 0.95);
    assertThat(narrow.high() - narrow.low()).isLessThan(wide.high() - wide.low());
  }

  @Test
  void noBaseIsNoProportion() {
    assertThatThrownBy(() -> Interval.wilson(0, 0, 0.95))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Interval.jeffreys(3, 2, 0.95))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertInterval(Interval interval, double low, double high, double error) {
    assertThat(interval.low()).isCloseTo(low, within(error));
    assertThat(interval.high()).isCloseTo(high, within(error));
  }
}
