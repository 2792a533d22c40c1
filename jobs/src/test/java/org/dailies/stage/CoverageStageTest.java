package org.dailies.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.dailies.table.Tables;
import org.junit.jupiter.api.Test;

class CoverageStageTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");

  private final StoryRows coverage = new StoryRows(Tables.COVERAGE.schema());
  private final StoryRows stories = new StoryRows(Tables.STORIES.schema());
  private final StoryRows articles = new StoryRows(Tables.ARTICLES.schema());

  @Test
  void storyCountsByItsHeadWhereThatCoversTheActorAsNear() {
    printing("head", 0, true, true);
    printing("copy", 1, false, true);
    covers("head", 0, true);
    covers("copy", 1, true);
    assertThat(counting()).containsExactly("head");
  }

  @Test
  void storyOfACutHeadCountsByTheFirstWholePrinting() {
    printing("head", 0, true, false);
    printing("later", 2, false, true);
    printing("whole", 1, false, true);
    covers("later", 2, true);
    covers("whole", 1, true);
    assertThat(counting()).containsExactly("whole");
  }

  @Test
  void nearerPrintingOfTheFullestTextCounts() {
    printing("head", 0, true, true);
    printing("copy", 1, false, true);
    covers("head", 0, false);
    covers("copy", 1, true);
    assertThat(counting()).containsExactly("copy");
  }

  @Test
  void whatOnlyACutPrintingSaysDoesNotCount() {
    printing("head", 0, true, true);
    printing("extract", 1, false, false);
    covers("extract", 1, true);
    assertThat(counting()).isEmpty();
  }

  @Test
  void rowsWithoutAFullestTextGoByTheirHead() {
    printing("head", 0, true, null);
    printing("copy", 1, false, null);
    covers("head", 0, false);
    covers("copy", 1, true);
    assertThat(counting()).containsExactly("head");
  }

  private void printing(String id, int day, boolean head, Boolean whole) {
    stories.add(
        "article_id",
        id,
        "story_id",
        "story",
        "day",
        DAY.plusDays(day),
        "is_head",
        head,
        "is_whole",
        whole);
    articles.add("article_id", id, "is_current", true);
  }

  private void covers(String id, int day, boolean counted) {
    coverage.add(
        "article_id", id, "actor_id", "netflix", "day", DAY.plusDays(day), "counted", counted);
  }

  private List<String> counting() {
    return CoverageStage.coverage(coverage.dataset(), stories.dataset(), articles.dataset())
        .filter(CoverageStage.storyRow())
        .collectAsList()
        .stream()
        .map((Row row) -> row.<String>getAs("article_id"))
        .toList();
  }
}
