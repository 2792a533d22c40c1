package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dailies.config.TrendConfig;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final TrendConfig CONFIG = TrendConfig.defaults();
  private static final LocalDate MONDAY = LocalDate.parse("2025-01-06");

  @Test
  void threefoldWeekIsASpike() {
    List<Observed> series = weeks(60, 8);
    replace(series, 59, 26, true);
    Verdict verdict = Verdict.of(series, Grain.WEEK, Spreads.none(), CONFIG).orElseThrow();
    assertThat(verdict.kind()).isEqualTo("spike");
    assertThat(verdict.p()).isLessThan(1e-4);
    assertThat(verdict.expected()).isBetween(6.0, 10.0);
  }

  @Test
  void usualWeekIsNothing() {
    List<Observed> series = weeks(60, 8);
    replace(series, 59, 8, true);
    assertThat(Verdict.of(series, Grain.WEEK, Spreads.none(), CONFIG).orElseThrow().p())
        .isGreaterThan(0.05);
  }

  @Test
  void riseThatLastsIsAShift() {
    List<Observed> series = weeks(60, 8);
    for (int week = 57; week < 60; week++) {
      replace(series, week, 16, true);
    }
    Verdict verdict = Verdict.of(series, Grain.WEEK, Spreads.none(), CONFIG).orElseThrow();
    assertThat(verdict.kind()).isEqualTo("shift");
    assertThat(verdict.period()).isEqualTo(series.get(57).period());
    assertThat(verdict.p()).isLessThan(0.01);
  }

  @Test
  void maskedPeriodIsNeverJudged() {
    List<Observed> series = weeks(60, 8);
    replace(series, 59, 0, false);
    assertThat(Verdict.of(series, Grain.WEEK, Spreads.none(), CONFIG)).isEmpty();
  }

  @Test
  void pastOutbreakDoesNotHideANewOne() {
    List<Observed> calm = weeks(60, 8);
    List<Observed> stormy = new ArrayList<>(calm);
    replace(stormy, 20, 60, true);
    replace(stormy, 21, 55, true);
    double before =
        Expectation.of(calm, Grain.WEEK, CONFIG)
            .orElseThrow()
            .of(calm.get(59))
            .orElseThrow()
            .mean();
    double after =
        Expectation.of(stormy, Grain.WEEK, CONFIG)
            .orElseThrow()
            .of(calm.get(59))
            .orElseThrow()
            .mean();
    assertThat(after).isBetween(before * 0.9, before * 1.15);
  }

  @Test
  void fewerStoriesOnAllIsNoDrop() {
    List<Observed> series = weeks(60, 8);
    series.set(59, new Observed(series.get(59).period(), 2, 100, true));
    assertThat(Verdict.of(series, Grain.WEEK, Spreads.none(), CONFIG).orElseThrow().p())
        .isGreaterThan(0.05);
  }

  @Test
  void shortOrSilentHistoryIsTooLittleToSay() {
    assertThat(Verdict.of(weeks(8, 8), Grain.WEEK, Spreads.none(), CONFIG)).isEmpty();
    assertThat(Verdict.of(weeks(60, 0), Grain.WEEK, Spreads.none(), CONFIG)).isEmpty();
  }

  @Test
  void weekdaysAreExpectedAsTheyAre() {
    List<Observed> series = new ArrayList<>();
    Random random = new Random(3);
    for (int day = 0; day < 200; day++) {
      long mean = day % 7 >= 5 ? 4 : 20;
      series.add(new Observed(MONDAY.plusDays(day), mean + random.nextInt(5) - 2, 100, true));
    }
    Expectation expectation = Expectation.of(series, Grain.DAY, CONFIG).orElseThrow();
    LocalDate saturday = MONDAY.plusDays(201);
    assertThat(expectation.of(new Observed(saturday, 0, 100, true)).orElseThrow().mean())
        .isBetween(3.0, 5.0);
    assertThat(
            expectation.of(new Observed(saturday.plusDays(2), 0, 100, true)).orElseThrow().mean())
        .isBetween(18.0, 22.0);
  }

  @Test
  void grainFollowsTheVolume() {
    assertThat(Expectation.grain(20, CONFIG)).isEqualTo(Grain.DAY);
    assertThat(Expectation.grain(0.5, CONFIG)).isEqualTo(Grain.WEEK);
    assertThat(Expectation.grain(0.1, CONFIG)).isEqualTo(Grain.MONTH);
  }

  private static List<Observed> weeks(int weeks, int mean) {
    Random random = new Random(11);
    List<Observed> series = new ArrayList<>();
    for (int week = 0; week < weeks; week++) {
      long stories = mean == 0 ? 0 : mean + random.nextInt(7) - 3;
      series.add(new Observed(MONDAY.plusWeeks(week), stories, 400, true));
    }
    return series;
  }

  private static void replace(List<Observed> series, int at, long stories, boolean healthy) {
    series.set(at, new Observed(series.get(at).period(), stories, 400, healthy));
  }
}
