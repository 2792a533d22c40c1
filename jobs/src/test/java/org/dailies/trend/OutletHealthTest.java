package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.dailies.config.TrendConfig;
import org.junit.jupiter.api.Test;

class OutletHealthTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-01-05");
  private final Map<LocalDate, Long> articles = new HashMap<>();

  OutletHealthTest() {
    for (int day = 0; day < 70; day++) {
      articles.put(FIRST.plusDays(day), day % 7 >= 5 ? 2L : 20L);
    }
  }

  @Test
  void silentAndFloodedDaysAreTold() {
    articles.remove(FIRST.plusDays(30));
    articles.put(FIRST.plusDays(37), 200L);
    Map<LocalDate, OutletHealth> health = health(69);
    assertThat(health.get(FIRST.plusDays(30)).state()).isEqualTo("silent");
    assertThat(health.get(FIRST.plusDays(37)).state()).isEqualTo("flooded");
    assertThat(health.get(FIRST.plusDays(31)).state()).isEqualTo("normal");
  }

  @Test
  void quietWeekendIsNoSilence() {
    articles.remove(FIRST.plusDays(33));
    assertThat(health(69).get(FIRST.plusDays(33)).state()).isEqualTo("normal");
  }

  @Test
  void daysBeforeTheFirstArticleAreNotSilent() {
    assertThat(health(69)).doesNotContainKey(FIRST.minusDays(1));
  }

  @Test
  void outletThatStopsIsSilentAtOnce() {
    assertThat(health(71).get(FIRST.plusDays(70)).state()).isEqualTo("silent");
  }

  private Map<LocalDate, OutletHealth> health(int today) {
    return OutletHealth.of(articles, FIRST.plusDays(today), TrendConfig.defaults());
  }

  @Test
  void chanceAloneSilencesHardlyAnyDayOfSmallOutlets() {
    int flagged = 0;
    int days = 0;
    for (int seed = 0; seed < 40; seed++) {
      Map<LocalDate, Long> made = made(seed, 2.2, 0.15, 364);
      for (OutletHealth day : of(made, 363).values()) {
        flagged += day.amiss() ? 1 : 0;
        days++;
      }
    }
    assertThat((double) flagged / days).isLessThan(0.005);
  }

  @Test
  void outageOfASmallOutletIsToldToTheDay() {
    int right = 0;
    for (int seed = 0; seed < 40; seed++) {
      Map<LocalDate, Long> made = made(seed, 3, 0.1, 364);
      for (int day = 200; day < 207; day++) {
        made.remove(FIRST.plusDays(day));
      }
      Map<LocalDate, OutletHealth> health = of(made, 363);
      int found = 0;
      for (int day = 200; day < 207; day++) {
        found += health.get(FIRST.plusDays(day)).state().equals("silent") ? 1 : 0;
      }
      right += found == 7 ? 1 : 0;
    }
    assertThat(right).isGreaterThanOrEqualTo(38);
  }

  @Test
  void tailsAreThoseOfTheDistribution() {
    assertThat(Tails.atMost(0, 2.2, 0)).isCloseTo(Math.exp(-2.2), within(1e-12));
    assertThat(Tails.atMost(1, 2, 0.5)).isCloseTo(0.25 + 0.25, within(1e-12));
    assertThat(Tails.atLeast(1, 2, 0.5)).isCloseTo(0.75, within(1e-12));
    assertThat(Tails.atMost(900, 1000, 0)).isBetween(0.0005, 0.001);
  }

  private static Map<LocalDate, OutletHealth> of(Map<LocalDate, Long> made, int today) {
    return OutletHealth.of(made, FIRST.plusDays(today), TrendConfig.defaults());
  }

  /** Negative binomial counts: Poisson's of a mean that itself scatters by a gamma law. */
  private static Map<LocalDate, Long> made(int seed, double mean, double spread, int days) {
    Random random = new Random(seed);
    Map<LocalDate, Long> made = new HashMap<>();
    int shape = (int) Math.round(1 / spread);
    for (int day = 0; day < days; day++) {
      double gamma = 0;
      for (int part = 0; part < shape; part++) {
        gamma -= Math.log(1 - random.nextDouble());
      }
      double rate = mean * (day % 7 >= 5 ? 0.6 : 1.16) * gamma / shape;
      long count = 0;
      double left = Math.exp(-rate);
      for (double p = random.nextDouble(); p > left; p *= random.nextDouble()) {
        count++;
      }
      if (count > 0 || day == 0) {
        made.put(FIRST.plusDays(day), count);
      }
    }
    return made;
  }

  @Test
  void outletsThatCarryHalfOfASeriesMaskItsDaysAndThoseWithLessDoNot() {
    TrendConfig config = TrendConfig.defaults();
    Map<String, Double> shares =
        Map.of("trade.example", 0.4, "daily.example", 0.2, "small.example", 0.05);
    assertThat(OutletHealth.masked(List.of("trade.example", "daily.example"), shares, config))
        .isTrue();
    assertThat(OutletHealth.masked(List.of("trade.example"), shares, config)).isFalse();
    assertThat(OutletHealth.masked(List.of("small.example", "other.example"), shares, config))
        .isFalse();
  }

  @Test
  void aWeekTellsSomethingWithOneDayMasked() {
    LocalDate monday = LocalDate.parse("2026-03-02");
    NavigableSet<LocalDate> masked = new TreeSet<>(List.of(monday.plusDays(6)));
    assertThat(OutletHealth.healthy(Grain.WEEK, monday, masked)).isTrue();
    assertThat(OutletHealth.healthy(Grain.DAY, monday.plusDays(6), masked)).isFalse();
    masked.add(monday);
    assertThat(OutletHealth.healthy(Grain.WEEK, monday, masked)).isFalse();
    assertThat(OutletHealth.healthy(Grain.WEEK, monday.plusWeeks(1), masked)).isTrue();
  }
}
