package org.dailies.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StanceQuarterTest {
  private static StanceQuarter.Shown shown(LocalDate day, String story, String stance) {
    return new StanceQuarter.Shown("studio", day, story, "article-of-" + story, stance, "…");
  }

  @Test
  void turnIsSeenAgainstTheLastQuarterThatShowedAStance() {
    List<StanceQuarter> table =
        StanceQuarter.table(
            List.of(
                shown(LocalDate.of(2025, 2, 1), "a", "cautious"),
                shown(LocalDate.of(2025, 5, 1), "b", "cautious"),
                shown(LocalDate.of(2025, 5, 2), "c", "embraces"),
                shown(LocalDate.of(2026, 1, 1), "d", "embraces"),
                shown(null, "e", "opposes")));
    assertThat(table)
        .extracting(StanceQuarter::quarter)
        .containsExactly("2025-Q1", "2025-Q2", "2026-Q1");
    assertThat(table)
        .extracting(StanceQuarter::stance)
        .containsExactly("cautious", "mixed", "embraces");
    assertThat(table).extracting(StanceQuarter::turned).containsExactly(false, false, true);
  }

  @Test
  void storyCountsOnceHoweverManyOutletsPrintIt() {
    List<StanceQuarter> table =
        StanceQuarter.table(
            List.of(
                shown(LocalDate.of(2026, 4, 1), "a", "opposes"),
                shown(LocalDate.of(2026, 4, 2), "a", "opposes"),
                shown(LocalDate.of(2026, 6, 30), "b", "embraces"),
                shown(LocalDate.of(2026, 5, 1), "c", "opposes")));
    assertThat(table).hasSize(1);
    assertThat(table.get(0).stories()).isEqualTo(Map.of("opposes", 2, "embraces", 1));
    assertThat(table.get(0).evidence()).hasSize(4);
    assertThat(table.get(0).stance()).isEqualTo("opposes");
  }
}
