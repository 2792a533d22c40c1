package org.dailies.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutletsSeenTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-11");

  @Test
  void outletReadForFewDaysIsNew() {
    OutletsSeen seen =
        new OutletsSeen(
            Map.of("old", TODAY.minusDays(90), "late", TODAY.minusDays(14), "new", TODAY));
    assertThat(seen.newOn(TODAY, 14)).containsOnlyKeys("late", "new");
    assertThat(seen.newOn(TODAY, 13)).containsOnlyKeys("new");
  }

  @Test
  void whereNothingWasReadBeforeNoneIsNew() {
    OutletsSeen seen = new OutletsSeen(Map.of("one", TODAY.minusDays(2), "other", TODAY));
    assertThat(seen.newOn(TODAY, 14)).isEmpty();
    assertThat(OutletsSeen.NOTHING.newOn(TODAY, 14)).isEmpty();
  }
}
