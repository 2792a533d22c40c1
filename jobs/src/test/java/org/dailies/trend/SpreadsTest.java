package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpreadsTest {
  @Test
  void seriesOfOneSpreadAreGivenNearlyThatSpread() {
    Spreads spreads = Spreads.of(Map.of(Grain.WEEK, series(0.03, 400)));
    assertThat(spreads.dispersion(Grain.WEEK, new Spread(0.9, 4, 100)))
        .isCloseTo(1.12, within(0.06));
    assertThat(spreads.dispersion(Grain.WEEK, new Spread(1.3, 4, 100)))
        .isCloseTo(1.12, within(0.06));
  }

  @Test
  void aSeriesThatIsSureOfItsSpreadKeepsIt() {
    Spreads spreads = Spreads.of(Map.of(Grain.WEEK, series(0.03, 400)));
    assertThat(spreads.dispersion(Grain.WEEK, new Spread(6, 4, 100))).isGreaterThan(5.5);
  }

  @Test
  void fewSeriesTellNothingOfEachOther() {
    Spread own = new Spread(1.5, 4, 100);
    Spreads few = Spreads.of(Map.of(Grain.WEEK, List.of(own, own)));
    assertThat(few.dispersion(Grain.WEEK, own)).isEqualTo(own.cautious());
    assertThat(Spreads.none().dispersion(Grain.DAY, own)).isEqualTo(own.cautious());
  }

  @Test
  void aSeriesFittedInVainTellsTheOthersNothing() {
    List<Spread> some = new ArrayList<>(series(0.03, 400));
    Spread own = new Spread(1.3, 4, 100);
    double before = Spreads.of(Map.of(Grain.WEEK, some)).dispersion(Grain.WEEK, own);
    some.add(new Spread(Double.NaN, 4, 100));
    some.add(new Spread(1, 0, 100));
    Spreads spreads = Spreads.of(Map.of(Grain.WEEK, some));
    assertThat(spreads.dispersion(Grain.WEEK, own)).isEqualTo(before);
    assertThat(spreads.dispersion(Grain.WEEK, new Spread(1, 0, 100))).isFinite();
  }

  /** Estimates as they come by chance where the square of the coefficient of variation is one. */
  private static List<Spread> series(double beyond, int count) {
    Random random = new Random(3);
    List<Spread> series = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double usual = 2 + 4 * random.nextDouble();
      double truly = 1 + usual * beyond;
      double chance = truly * Math.sqrt(2 / 100.0) * random.nextGaussian();
      series.add(new Spread(truly + chance, usual, 100));
    }
    return series;
  }
}
