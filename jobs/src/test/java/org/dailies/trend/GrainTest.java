package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GrainTest {
  @Test
  void weeksAreIsoWeeksAcrossTheYear() {
    LocalDate newYear = LocalDate.parse("2027-01-01");
    LocalDate monday = Grain.WEEK.start(newYear);
    assertThat(monday).isEqualTo(LocalDate.parse("2026-12-28"));
    assertThat(Grain.WEEK.label(monday)).isEqualTo("2026-W53");
    assertThat(Grain.WEEK.label(LocalDate.parse("2024-12-30"))).isEqualTo("2025-W01");
  }

  @Test
  void monthsBeginOnTheFirst() {
    LocalDate start = Grain.MONTH.start(LocalDate.parse("2024-02-29"));
    assertThat(start).isEqualTo(LocalDate.parse("2024-02-01"));
    assertThat(Grain.MONTH.plus(start, 11)).isEqualTo(LocalDate.parse("2025-01-01"));
    assertThat(Grain.MONTH.label(start)).isEqualTo("2024-02");
  }

  @Test
  void daysAreThemselves() {
    LocalDate day = LocalDate.parse("2026-03-09");
    assertThat(Grain.DAY.start(day)).isEqualTo(day);
    assertThat(Grain.DAY.plus(day, -9)).isEqualTo(LocalDate.parse("2026-02-28"));
    assertThat(Grain.parse("day")).isEqualTo(Grain.DAY);
  }
}
