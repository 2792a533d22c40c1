package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LogLinearTest {
  /** Dobson (1990), page 93: the randomised trial in R's help on glm, with R's figures. */
  @Test
  void dobsonsTrialGivesRsCoefficientsAndErrors() {
    double[] counts = {18, 17, 15, 20, 10, 20, 25, 13, 12};
    double[][] x = new double[9][];
    for (int i = 0; i < 9; i++) {
      int outcome = i % 3;
      int treatment = i / 3;
      x[i] =
          new double[] {
            1,
            outcome == 1 ? 1 : 0,
            outcome == 2 ? 1 : 0,
            treatment == 1 ? 1 : 0,
            treatment == 2 ? 1 : 0
          };
    }
    double[] weights = new double[9];
    Arrays.fill(weights, 1);
    LogLinear model =
        LogLinear.fit(counts, new double[9], x, weights, new double[x[0].length]).orElseThrow();
    assertThat(model.beta()[0]).isCloseTo(3.0445, within(5e-5));
    assertThat(model.beta()[1]).isCloseTo(-0.4543, within(5e-5));
    assertThat(model.beta()[2]).isCloseTo(-0.2930, within(5e-5));
    assertThat(model.beta()[3]).isCloseTo(0, within(1e-6));
    assertThat(Math.sqrt(model.covariance()[0][0])).isCloseTo(0.1709, within(5e-5));
    assertThat(Math.sqrt(model.covariance()[1][1])).isCloseTo(0.2022, within(5e-5));
    assertThat(model.dispersion(counts, weights)).isCloseTo(1.2933, within(5e-4));
  }

  @Test
  void offsetTurnsCountsIntoRates() {
    double[] counts = {10, 20, 40};
    double[] offset = {Math.log(100), Math.log(200), Math.log(400)};
    double[][] x = {{1}, {1}, {1}};
    LogLinear model =
        LogLinear.fit(counts, offset, x, new double[] {1, 1, 1}, new double[x[0].length])
            .orElseThrow();
    assertThat(Math.exp(model.beta()[0])).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void columnsThatCannotBeToldApartGiveNoModel() {
    double[][] x = {{1, 1}, {1, 1}, {1, 1}};
    assertThat(
            LogLinear.fit(
                new double[] {1, 2, 3},
                new double[3],
                x,
                new double[] {1, 1, 1},
                new double[x[0].length]))
        .isEmpty();
  }
}
