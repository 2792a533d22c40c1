package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
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
  void outletsThatCarryALargePartOfASeriesMaskItsDays() {
    TrendConfig config = TrendConfig.defaults();
    Map<String, Double> shares = Map.of("trade.example", 0.4, "small.example", 0.05);
    assertThat(OutletHealth.masked(List.of("trade.example"), shares, config)).isTrue();
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
