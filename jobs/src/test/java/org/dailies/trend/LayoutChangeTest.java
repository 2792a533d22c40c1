package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dailies.trend.LayoutChange.Measure;
import org.dailies.trend.LayoutChange.Week;
import org.junit.jupiter.api.Test;

final class LayoutChangeTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 4, 7);

  /** Weeks of that many pages, of which so many are short. */
  private static List<Week> weeks(long pages, long... shorts) {
    List<Week> weeks = new ArrayList<>();
    for (long faults : shorts) {
      LocalDate monday = FIRST.plusWeeks(weeks.size());
      weeks.add(new Week(monday, pages, Map.of(Measure.SHORT, faults, Measure.UNSIGNED, pages)));
    }
    return weeks;
  }

  private static List<LocalDate> since(List<Week> weeks) {
    return LayoutChange.of(weeks).stream()
        .map(change -> change == null ? null : change.since())
        .toList();
  }

  @Test
  void aShareThatLeapsUpIsAChangeUntilItFallsBack() {
    LocalDate start = FIRST.plusWeeks(4);
    assertThat(since(weeks(10, 1, 0, 1, 0, 8, 9, 8, 1, 1)))
        .isEqualTo(Arrays.asList(null, null, null, null, start, start, start, null, null));
  }

  @Test
  void aShareThatWasAlwaysHighOrRisesSlowlyIsNone() {
    assertThat(LayoutChange.of(weeks(10, 9, 9, 9, 9, 9))).allMatch(Objects::isNull);
    assertThat(LayoutChange.of(weeks(10, 0, 1, 2, 2, 3, 3))).allMatch(Objects::isNull);
  }

  @Test
  void tooFewPagesTellNothing() {
    assertThat(LayoutChange.of(weeks(5, 0, 0, 0, 0, 0, 5))).allMatch(Objects::isNull);
    assertThat(LayoutChange.of(weeks(10, 0, 9))).allMatch(Objects::isNull);
  }

  @Test
  void theFaultIsNamed() {
    List<LayoutChange> changes = LayoutChange.of(weeks(10, 0, 0, 0, 9));
    assertThat(changes.get(3)).isEqualTo(new LayoutChange(Measure.SHORT, FIRST.plusWeeks(3)));
    assertThat(Measure.OTHER_PAGES.code()).isEqualTo("other-pages");
  }
}
