package org.dailies.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.table.Tables;
import org.junit.jupiter.api.Test;

class FirstStageTest {
  private static final LocalDate FROM = LocalDate.parse("2026-03-02");
  private static final LocalDate TO = LocalDate.parse("2026-03-08");

  @Test
  void firstUsesSpeakersToolsAndTurnedStancesAreFound() {
    assertThat(firsts(400, 1, 1))
        .containsExactly(
            "[quote,union,null,null,2026-03-03,q2]",
            "[stance,union,null,embraces opposes,2026-03-04,s3]",
            "[tool,sora,disney,null,2026-03-03,c2]",
            "[use,lighthouse,netflix,vfx,2026-03-03,u1]");
  }

  @Test
  void nothingIsAFirstTimeInANewArchive() {
    assertThat(firsts(30, 1, 1)).isEmpty();
  }

  @Test
  void partitionsAndOrderChangeNothing() {
    assertThat(firsts(400, 7, 2)).isEqualTo(firsts(400, 1, 1));
  }

  private static List<String> firsts(int days, int partitions, long seed) {
    StoryRows uses = new StoryRows(Tables.USE_REPORTS.schema());
    use(uses, "u1", FROM.plusDays(1), "lighthouse", "done");
    use(uses, "u2", FROM.plusDays(2), "lighthouse", "done");
    use(uses, "u3", FROM.minusDays(9), "harbour", "done");
    use(uses, "u4", FROM.plusDays(2), "harbour", "done");
    use(uses, "u5", FROM.plusDays(2), "denial", "denied");
    StoryRows quotes = new StoryRows(Tables.QUOTES.schema());
    quotes.add("article_id", "q1", "day", FROM, "speaker_entry_id", "union", "about_genai", false);
    quotes.add(
        "article_id",
        "q2",
        "day",
        FROM.plusDays(1),
        "speaker_entry_id",
        "union",
        "about_genai",
        true);
    StoryRows coverage = new StoryRows(Tables.COVERAGE.schema());
    StoryRows stances = new StoryRows(Tables.STANCES.schema());
    covers(coverage, "c0", FROM.minusDays(days), "netflix", "studio");
    covers(coverage, "c0", FROM.minusDays(days), "sora", "tool");
    covers(coverage, "c2", FROM.plusDays(1), "netflix", "studio");
    covers(coverage, "c2", FROM.plusDays(1), "disney", "studio");
    covers(coverage, "c2", FROM.plusDays(1), "sora", "tool");
    for (int i = 0; i < 3; i++) {
      stance(coverage, stances, "s" + i, FROM.minusDays(20 - i), "embraces");
    }
    stance(coverage, stances, "s3", FROM.plusDays(2), "opposes");
    stance(coverage, stances, "s4", FROM.plusDays(3), "opposes");
    Dataset<Row> firsts =
        FirstStage.firsts(
            uses.dataset(partitions, seed),
            quotes.dataset(partitions, seed),
            coverage.dataset(partitions, seed),
            stances.dataset(partitions, seed),
            FROM,
            TO);
    return StoryRows.sorted(firsts);
  }

  private static void use(StoryRows uses, String id, LocalDate day, String title, String status) {
    uses.add(
        "article_id",
        id,
        "day",
        day,
        "title_id",
        title,
        "studio_id",
        "netflix",
        "purpose",
        "vfx",
        "status",
        status);
  }

  private static void covers(
      StoryRows coverage, String id, LocalDate day, String actor, String kind) {
    coverage.add(
        "article_id",
        id,
        "day",
        day,
        "actor_id",
        actor,
        "kind",
        kind,
        "is_current",
        true,
        "counted",
        true,
        "story_id",
        id);
  }

  private static void stance(
      StoryRows coverage, StoryRows stances, String id, LocalDate day, String stance) {
    covers(coverage, id, day, "union", "union");
    stances.add("article_id", id, "day", day, "actor_id", "union", "stance", stance);
  }
}
