package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dailies.config.TrendConfig;
import org.junit.jupiter.api.Test;

class DayJudgeTest {
  private static final TrendConfig CONFIG = TrendConfig.defaults();

  @Test
  void aThreefoldWeekIsFoundWithItsDays() {
    SeriesVerdict verdict = new MadeSeries(1, back -> back < 7 ? 9 : 3, b -> 3, b -> 1).verdict();
    assertThat(verdict.p()).isLessThan(1e-6);
    assertThat(verdict.question()).isEqualTo("both");
    assertThat(verdict.strongest().kind()).isEqualTo("spike");
    assertThat(verdict.strongest().from()).isEqualTo(MadeSeries.TODAY.minusDays(6));
    assertThat(verdict.strongest().until()).isEqualTo(MadeSeries.TODAY);
    assertThat(verdict.strongest().expected()).isCloseTo(21, within(4.0));
  }

  @Test
  void aBurstThatIsOverIsToldWithItsLastDay() {
    SeriesVerdict verdict =
        new MadeSeries(2, back -> back >= 3 && back < 6 ? 20 : 4, b -> 4, b -> 1).verdict();
    assertThat(verdict.strongest().from()).isEqualTo(MadeSeries.TODAY.minusDays(5));
    assertThat(verdict.strongest().until()).isEqualTo(MadeSeries.TODAY.minusDays(3));
  }

  @Test
  void moreOfEverythingIsACountAndNoShare() {
    SeriesVerdict verdict =
        new MadeSeries(3, b -> b < 7 ? 15 : 5, b -> b < 7 ? 15 : 5, b -> 1).verdict();
    assertThat(verdict.p()).isLessThan(1e-4);
    assertThat(verdict.question()).isEqualTo("count");
  }

  @Test
  void halfOfThePressHeardIsNoDrop() {
    SeriesVerdict half =
        new MadeSeries(4, b -> b < 5 ? 4 : 8, b -> b < 5 ? 4 : 8, b -> b < 5 ? 0.5 : 1).verdict();
    assertThat(half.p()).isGreaterThan(0.05);
    SeriesVerdict whole = new MadeSeries(4, b -> b < 5 ? 2 : 8, b -> 8, b -> 1).verdict();
    assertThat(whole.p()).isLessThan(0.01);
    assertThat(whole.strongest().kind()).isEqualTo("drop");
  }

  @Test
  void aYearlyRhythmIsNoBurst() {
    int alarms = 0;
    for (int seed = 0; seed < 40; seed++) {
      double phase = seed / 40.0;
      MadeSeries made =
          new MadeSeries(
              seed,
              b -> 10 * (1 + 0.3 * Math.sin(2 * Math.PI * (phase - b / 365.25))),
              b -> 10,
              b -> 1);
      alarms += made.verdict().p() < 0.01 ? 1 : 0;
    }
    assertThat(alarms).isLessThanOrEqualTo(2);
  }

  @Test
  void whereNothingHappensPValuesAreAsOftenSmallAsTheySay() {
    List<DaySeries> all = new ArrayList<>();
    for (int seed = 0; seed < 400; seed++) {
      double mean = new double[] {0.3, 0.6, 1, 5}[seed % 4];
      all.add(new MadeSeries(1000 + seed, b -> mean, b -> mean, b -> 1).series());
    }
    DayJudge judge = DayJudge.of(all, CONFIG);
    long small = all.stream().filter(one -> judge.verdict(one).orElseThrow().p() <= 0.05).count();
    assertThat(small).isBetween(4L, 32L);
  }

  @Test
  void everyClaimIsBorneOutByItsDays() {
    Random random = new Random(7);
    for (int world = 0; world < 300; world++) {
      double mean = Math.exp(4 * random.nextDouble() - 1.5);
      double ratio = world % 3 == 0 ? 1 : 0.1 + 6 * random.nextDouble();
      int last = random.nextInt(8);
      int first = last + random.nextInt(14 - last);
      int blank = random.nextInt(20);
      MadeSeries made =
          new MadeSeries(
              world,
              b -> b == blank ? 0 : b >= last && b <= first ? mean * ratio : mean,
              b -> mean,
              b -> b == blank ? 0 : 1);
      SeriesVerdict verdict = made.verdict();
      Departure claim = verdict.strongest();
      assertThat(claim.from()).isBetween(MadeSeries.TODAY.minusDays(13), claim.until());
      assertThat(claim.until()).isBetween(claim.from(), MadeSeries.TODAY);
      assertThat(claim.observed()).isEqualTo(made.stories(claim.from(), claim.until()));
      assertThat(claim.from()).isNotEqualTo(MadeSeries.TODAY.minusDays(blank));
      assertThat(claim.until()).isNotEqualTo(MadeSeries.TODAY.minusDays(blank));
      assertThat(claim.ratio().value())
          .isCloseTo(claim.observed() / claim.expected(), within(1e-9));
      assertThat(claim.kind().equals("shift"))
          .isEqualTo(claim.rise() && claim.until().minusDays(6).isAfter(claim.from()));
      assertThat(verdict.p()).isBetween(0.0, 1.0);
      if (verdict.p() <= 0.05) {
        assertThat(claim.rise()).isEqualTo(claim.observed() > claim.expected());
      }
    }
  }
}
