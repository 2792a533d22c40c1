package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;

class ExpectedTest {
  @Test
  void tailsAreSumsOfTheNegativeBinomial() {
    Expected expected = new Expected(4, 6);
    double below = 0;
    for (int count = 0; count <= 30; count++) {
      assertThat(expected.atLeast(count)).isCloseTo(1 - below, within(1e-10));
      below += negativeBinomial(count, 8, 8 / 12.0);
      assertThat(expected.atMost(count)).isCloseTo(below, within(1e-10));
    }
  }

  @Test
  void withoutOverdispersionTheTailsArePoisson() {
    Expected expected = new Expected(2, 2);
    assertThat(expected.atMost(0)).isCloseTo(Math.exp(-2), within(1e-12));
    assertThat(expected.atLeast(2)).isCloseTo(1 - 3 * Math.exp(-2), within(1e-12));
  }

  @Test
  void boundsLeaveNoMoreThanTheirTails() {
    for (double mean : new double[] {0.05, 0.7, 3, 40}) {
      Expected expected = new Expected(mean, mean * 1.6);
      assertThat(expected.atLeast(expected.high(0.025) + 1)).isLessThanOrEqualTo(0.025);
      assertThat(expected.atLeast(expected.high(0.025))).isGreaterThan(0.025);
      assertThat(expected.atMost(expected.low(0.025) - 1)).isLessThanOrEqualTo(0.025);
    }
  }

  @Test
  void rareSeriesSaysWhatItCouldNotHaveShown() {
    assertThat(new Expected(0.5, 0.5).visibleFrom(0.001)).isGreaterThan(8);
    assertThat(new Expected(200, 260).visibleFrom(0.001)).isLessThan(1.3);
  }

  private static double negativeBinomial(int count, double size, double p) {
    return Math.exp(
        Gamma.logGamma(count + size)
            - Gamma.logGamma(size)
            - Gamma.logGamma(count + 1.0)
            + size * Math.log(p)
            + count * Math.log(1 - p));
  }

  @Test
  void aMultipleIsVisibleWhereItWouldShowThatOften() {
    Expected expected = new Expected(4, 5);
    double visible = expected.visibleFrom(0.001, 0.8);
    long needed = expected.high(0.001) + 1;
    assertThat(expected.times(visible).atLeast(needed)).isCloseTo(0.8, within(1e-3));
    assertThat(expected.atLeast(needed)).isLessThanOrEqualTo(0.001);
    assertThat(new Expected(0.001, 0.001).visibleFrom(0.001, 0.8)).isEqualTo(Expected.NEVER);
  }
}
