package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dailies.report.MaskedDay.Stretch;
import org.junit.jupiter.api.Test;

/** Marked days said in few words. */
final class MaskedDayTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 3);

  @Test
  void daysInARowForOneReasonAreOneStretch() {
    assertThat(
            MaskedDay.stretches(
                List.of(day(0, "a"), day(1, "a"), day(2, "b"), day(4, "b"), day(5, "b"))))
        .containsExactly(
            new Stretch(DAY, DAY.plusDays(1), "a"),
            new Stretch(DAY.plusDays(2), DAY.plusDays(2), "b"),
            new Stretch(DAY.plusDays(4), DAY.plusDays(5), "b"));
  }

  private static MaskedDay day(int after, String reason) {
    return new MaskedDay(DAY.plusDays(after), reason);
  }
}
