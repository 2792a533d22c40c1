package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class StampTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final LocalDate DAY = LocalDate.of(2024, 5, 2);

  @Test
  void theDayIsThatOfTheZone() {
    assertThat(utc(LocalTime.of(2, 0)).dayIn(NEW_YORK)).isEqualTo(DAY.minusDays(1));
    assertThat(utc(LocalTime.of(2, 0)).dayIn(null)).isEqualTo(DAY);
  }

  @Test
  void midnightInUtcIsADayWithoutATime() {
    assertThat(utc(LocalTime.MIDNIGHT).dayIn(NEW_YORK)).isEqualTo(DAY);
  }

  private static Stamp utc(LocalTime time) {
    return new Stamp(DAY, time, ZoneOffset.UTC, "second");
  }
}
