package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankMoveTest {
  @Test
  void studiosMoveWhereTheirSharesPart() {
    List<RankMove> moves =
        RankMove.between(
            Map.of("a", 100L, "b", 50L, "c", 10L), Map.of("a", 100L, "b", 10L, "c", 60L), 0.95, 5);
    assertThat(moves).extracting(RankMove::actor).containsExactly("c", "b");
    assertThat(moves).extracting(RankMove::before).containsExactly(3, 2);
    assertThat(moves).extracting(RankMove::after).containsExactly(2, 3);
  }

  @Test
  void oneStoryMoreMovesNobody() {
    assertThat(RankMove.between(Map.of("a", 5L, "b", 4L), Map.of("a", 4L, "b", 5L), 0.95, 5))
        .isEmpty();
  }

  @Test
  void nothingMovesFromNothing() {
    assertThat(RankMove.between(Map.of(), Map.of("a", 40L), 0.95, 5)).isEmpty();
  }
}
