package org.dailies.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dailies.coverage.LexiconImpact.Moved;
import org.dailies.coverage.MovedStories.Count;
import org.dailies.coverage.MovedStories.Printing;
import org.dailies.coverage.MovedStories.Story;
import org.junit.jupiter.api.Test;

final class MovedStoriesTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final Moved NEW = new Moved("netflix", null, Closest.SENTENCE);

  @Test
  void aStoryMovesWithItsHeadAndItsPrintingsEachInTheirMonth() {
    MovedStories moved = new MovedStories();
    moved.add(new Printing("a2", "s", false, APRIL, "Again"), List.of(NEW));
    moved.add(new Printing("a1", "s", true, MARCH, "First"), List.of(NEW));
    moved.add(new Printing("b", "t", true, MARCH, "Untouched"), List.of());
    assertThat(moved.stories()).containsExactly(new Story("s", MARCH, "First", List.of(NEW), 2));
    assertThat(moved.periods())
        .containsExactly(
            new Count("2026-03", "netflix", 1, 1), new Count("2026-04", "netflix", 0, 1));
  }

  @Test
  void aPrintingThatMovesWithoutItsHeadMovesNoStoryOfAnActor() {
    MovedStories moved = new MovedStories();
    moved.add(new Printing("a2", "s", false, null, "Again"), List.of(NEW));
    assertThat(moved.stories()).containsExactly(new Story("s", null, "Again", List.of(), 1));
    assertThat(moved.periods()).containsExactly(new Count("undated", "netflix", 0, 1));
  }
}
