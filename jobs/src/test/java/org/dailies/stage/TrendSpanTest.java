package org.dailies.stage;

import static org.apache.spark.sql.functions.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.config.TrendConfig;
import org.dailies.table.Tables;
import org.junit.jupiter.api.Test;

/** Nine years of press; in the last night articles of that day and of a day six years before. */
class TrendSpanTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-11");
  private static final LocalDate LATE = LocalDate.parse("2020-01-02");
  private static final TrendConfig CONFIG = TrendConfig.defaults();

  @Test
  void aNightsYearsBesideTheFormerOnesAreTheWholeCount() {
    List<String> whole = StoryRows.sorted(TrendStage.trends(press(true, 1, 1), CONFIG, TODAY));
    assertThat(StoryRows.sorted(night(1, 1))).isEqualTo(whole);
    assertThat(StoryRows.sorted(night(7, 2))).isEqualTo(whole);
  }

  @Test
  void onlyTheHorizonAndTheYearsOfLateArticlesAreCounted() {
    TrendSpan span = TrendSpan.of(TODAY.minusDays(1), List.of(LATE), CONFIG);
    assertThat(span.from()).isEqualTo(2023);
    assertThat(span.earlier()).containsExactly(2019, 2020);
  }

  private static Dataset<Row> night(int partitions, long seed) {
    TrendSpan span = TrendSpan.of(TODAY.minusDays(1), List.of(LATE, TODAY), CONFIG);
    Dataset<Row> before =
        TrendStage.trends(press(false, partitions, seed), CONFIG, TODAY.minusDays(1));
    Dataset<Row> counted =
        TrendStage.trends(press(true, partitions, seed).on(span.days()), CONFIG, TODAY);
    return before.filter(not(span.years())).unionByName(counted.filter(span.years()));
  }

  private static TrendSources press(boolean night, int partitions, long seed) {
    TrendRowsOf rows = new TrendRowsOf();
    Random random = new Random(7);
    for (int i = 0; i < 600; i++) {
      int back = i % 3 == 0 ? random.nextInt(3000) : random.nextInt(300);
      article(rows, "old" + i, TODAY.minusDays(1 + back), random);
    }
    // Silent for eight years, and then again.
    story(rows, "gone1", TODAY.minusDays(3000), "gone", "exit");
    story(rows, "gone2", TODAY.minusDays(20), "gone", "exit");
    if (night) {
      article(rows, "new1", TODAY, random);
      article(rows, "new2", LATE, random);
    }
    return rows.sources(partitions, seed);
  }

  private static void article(TrendRowsOf rows, String id, LocalDate day, Random random) {
    String actor = random.nextInt(3) == 0 ? "small" + random.nextInt(6) : "large";
    story(rows, id, day, actor, "frame" + random.nextInt(3));
  }

  private static void story(
      TrendRowsOf rows, String id, LocalDate day, String actor, String frame) {
    String outlet = "outlet" + Math.floorMod(id.hashCode(), 3);
    rows.printing(id, day, outlet, "en", true);
    String[] frames = {frame};
    rows.coverage(id, day, outlet, "en", true, actor, "mentions", 2, "frames", frames);
    rows.of(Tables.MENTIONS).add("article_id", id, "day", day, "genai", true);
    rows.of(Tables.FRAMES).add("article_id", id, "day", day, "frame_id", frame);
    rows.of(Tables.QUOTES)
        .add("article_id", id, "day", day, "about_genai", true, "speaker_entry_id", actor);
    rows.of(Tables.ARTICLE_TOPICS)
        .add("article_id", id, "day", day, "topic_id", "t" + frame, "share", 0.5);
  }
}
