package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatioTest {
  /** Garwood's exact interval of 10 counts is 4.795 to 18.39 (Garwood 1936). */
  @Test
  void poissonCountsHaveTheExactInterval() {
    Ratio ratio = Ratio.of(10, new Expected(5, 5), 0.95);
    assertThat(ratio.value()).isEqualTo(2);
    assertThat(ratio.low() * 5).isCloseTo(4.795, within(0.001));
    assertThat(ratio.high() * 5).isCloseTo(18.391, within(0.001));
    assertThat(ratio.differs()).isFalse();
  }

  @Test
  void noneOfFiveExpectedIsFewer() {
    Ratio ratio = Ratio.of(0, new Expected(5, 5), 0.95);
    assertThat(ratio.low()).isZero();
    assertThat(ratio.high() * 5).isCloseTo(3.689, within(0.001));
    assertThat(ratio.differs()).isTrue();
  }

  @Test
  void moreSpreadWidensIt() {
    Ratio narrow = Ratio.of(20, new Expected(10, 10), 0.95);
    Ratio wide = Ratio.of(20, new Expected(10, 30), 0.95);
    assertThat(wide.low()).isLessThan(narrow.low());
    assertThat(wide.high()).isGreaterThan(narrow.high());
  }
}
