package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.dailies.trend.Revision.Point;
import org.junit.jupiter.api.Test;

class RevisionTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");

  @Test
  void earlierNumbersThatDifferComeWithTheLargestFirst() {
    Map<Point, Long> before = Map.of(new Point("a", DAY), 3L, new Point("b", DAY), 2L);
    Map<Point, Long> after =
        Map.of(
            new Point("a", DAY), 4L,
            new Point("b", DAY), 2L,
            new Point("c", DAY.minusDays(1)), 5L);
    assertThat(Revision.between(before, after, DAY))
        .containsExactly(new Revision("c", DAY.minusDays(1), 0, 5), new Revision("a", DAY, 3, 4));
  }

  @Test
  void aNumberThatIsGoneIsAZero() {
    assertThat(Revision.between(Map.of(new Point("a", DAY), 3L), Map.of(), DAY))
        .containsExactly(new Revision("a", DAY, 3, 0));
  }

  @Test
  void newDaysAreNoRevision() {
    Map<Point, Long> after = Map.of(new Point("a", DAY.plusDays(1)), 4L);
    assertThat(Revision.between(Map.of(), after, DAY)).isEmpty();
  }
}
