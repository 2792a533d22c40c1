package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaysTest {
  private static final Words EN = Words.english();

  @Test
  void aWayIsNamedWhereIntervalsPart() {
    assertThat(said(line(rate(30, 100), rate(2, 100), 1, 4.0)))
        .isEqualTo("rising, × 15.0 of the 12 weeks before; the intervals part");
    assertThat(said(line(rate(2, 100), rate(30, 100), 1, 1.5))).startsWith("falling, × 0.1");
  }

  @Test
  void aStudioIsFlatOnlyWhereAChangeWouldHaveShown() {
    assertThat(said(line(rate(120, 1000), rate(110, 1000), 1, 1.4)))
        .isEqualTo("flat: a change of × 1.4 would have shown");
    assertThat(said(line(rate(2, 20), rate(2, 20), 1, 5.5)))
        .isEqualTo("cannot be told, because the stories are few: a change of × 5.5 would show");
    assertThat(said(line(rate(2, 20), rate(0, 20), 1, null))).contains("× ∞");
  }

  @Test
  void whatCannotBeComparedIsSaidWithItsReason() {
    assertThat(said(line(rate(5, 9), rate(5, 90), 1, 2.0))).contains("fewer than 10 stories");
    assertThat(said(line(rate(30, 100), rate(2, 100), 0.5, 2.0))).contains("another press");
    Report quiet = report();
    DataHealth health =
        Changed.with(quiet.health(), "newOutlets", List.of(new Tally("new.example", 9_000, null)));
    Report doubtful =
        Changed.with(
            Changed.with(quiet, "health", health), "header", ReportFixture.report().header());
    assertThat(new Ways(doubtful, 10, EN).of(line(rate(30, 100), rate(2, 100), 1, 2.0)))
        .startsWith("cannot be told, because")
        .contains("outlets that were not read before");
  }

  @Test
  void studiosOfWhomTheSameIsSaidStandTogether() {
    StudioLine a = line(rate(2, 20), rate(2, 20), 1, 5.5);
    Report two = Changed.with(report(), "studios", List.of(a, Changed.with(a, "name", "Other")));
    assertThat(new Ways(two, 10, EN).summary(5))
        .containsExactly(
            "Studio and Other: cannot be told, because the stories are few: a change of × 5.5"
                + " would show.");
  }

  private static Report report() {
    return ReportFixture.empty();
  }

  private static String said(StudioLine line) {
    return new Ways(report(), 10, EN).of(line);
  }

  private static Rate rate(long hits, long base) {
    return ReportFixture.wilson(hits, base);
  }

  private static StudioLine line(Rate now, Rate before, double panel, Double visible) {
    Count none = Count.of(0);
    Count hits = Count.of(now.hits());
    Count base = Count.of(now.base());
    return new StudioLine(
        "s", "Studio", hits, none, none, none, none, base, now, before, panel, visible, null);
  }
}
