package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.dailies.trend.Grain;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final Words EN = Words.english();
  private static final LocalDate DAY = LocalDate.of(2025, 11, 22);

  @Test
  void numbersAreSaidTheSameWayInEveryPlace() {
    assertThat(EN.count(1_234_567)).isEqualTo("1,234,567");
    assertThat(EN.many("story", 1)).isEqualTo("1 story");
    assertThat(EN.percent(0.1234)).isEqualTo("12.3%");
    assertThat(EN.percent(0)).isEqualTo("0%");
    assertThat(EN.percent(1)).isEqualTo("100%");
    assertThat(EN.rate(Rate.none())).isEqualTo("–");
    assertThat(EN.interval(new Rate(1, 10, 0.1, 0.018, 0.404, null))).isEqualTo("2–40%");
    assertThat(EN.probability(0.0000001)).isEqualTo("< 0.001");
  }

  @Test
  void periodsLeaveOutWhatTheyShare() {
    assertThat(EN.range(DAY, DAY)).isEqualTo("22 Nov 2025");
    assertThat(EN.range(DAY.minusDays(6), DAY)).isEqualTo("16–22 Nov 2025");
    assertThat(EN.range(DAY.minusDays(30), DAY)).isEqualTo("23 Oct – 22 Nov 2025");
    assertThat(EN.range(DAY.minusYears(1), DAY)).isEqualTo("22 Nov 2024 – 22 Nov 2025");
    assertThat(EN.period(Grain.MONTH, DAY, DAY)).isEqualTo("Nov 2025");
    assertThat(EN.window(DAY.minusDays(83), DAY)).isEqualTo("12 weeks");
    assertThat(EN.window(DAY.minusDays(9), DAY)).isEqualTo("10 days");
    assertThat(EN.date(null)).isEqualTo("undated");
  }

  @Property
  void anAxisHoldsItsLargestValueAndEndsOnATick(@ForAll @DoubleRange(max = 1e6) double max) {
    Axis axis = Axis.counts(max);
    assertThat(axis.top()).isGreaterThanOrEqualTo(max);
    assertThat(axis.ticks()).hasSizeBetween(2, 7);
    assertThat(axis.ticks().get(axis.ticks().size() - 1)).isEqualTo(axis.top());
  }

  @Property
  void aShareAxisNeverExceedsOne(@ForAll @DoubleRange(max = 1) double max) {
    Axis axis = Axis.shares(max);
    assertThat(axis.top()).isBetween(Math.min(max, 1) - 1e-9, 1.0);
    assertThat(axis.ticks()).hasSizeBetween(2, 7);
  }

  @Test
  void framesAndStudiosWithMostStoriesComeFirstAllTogetherOnTop() {
    FrameTable table =
        FrameTable.of(
            List.of(
                cell("small", "jobs", 1),
                cell("large", "jobs", 2),
                cell("large", "vfx", 9),
                cell(Series.ALL, "vfx", 9),
                cell(Series.ALL, "jobs", 3),
                cell("none", "vfx", 0)),
            5);
    assertThat(table.frames()).containsExactly("VFX", "JOBS");
    assertThat(table.rows())
        .extracting(FrameTable.Row::studio)
        .containsExactly("ALL", "LARGE", "SMALL");
    assertThat(table.rows().get(1).heat()).containsExactly(5, 3);
    assertThat(table.rows().get(2).cells()).extracting(Count::value).containsExactly(0L, 1L);
    assertThat(table.rows().get(2).heat()).containsExactly(0, 2);
  }

  private static FrameCell cell(String studio, String frame, long stories) {
    return new FrameCell(
        studio,
        studio.toUpperCase(Locale.ROOT),
        frame,
        frame.toUpperCase(Locale.ROOT),
        Count.of(stories));
  }
}
