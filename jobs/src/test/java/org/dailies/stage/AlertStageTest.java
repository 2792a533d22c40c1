package org.dailies.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.Guard;
import org.dailies.config.TrendConfig;
import org.dailies.table.Tables;
import org.junit.jupiter.api.Test;

/** A year of weeks of eight actors, one of which trebles in the last week by one story. */
class AlertStageTest {
  private static final LocalDate SUNDAY = LocalDate.parse("2026-03-15");
  private static final LocalDate FIRST = LocalDate.parse("2025-01-06");

  @Test
  void spikeOfAnActorIsAnAlertWithItsTermsAndArticles() {
    List<Row> alerts = run(1, 1).collectAsList();
    assertThat(alerts)
        .extracting(row -> row.<String>getAs("series_id"))
        .containsExactlyInAnyOrder("actor=a3", "actor=a3|frame=jobs");
    Row alert =
        alerts.stream()
            .filter(row -> row.getAs("series_id").equals("actor=a3"))
            .findFirst()
            .orElseThrow();
    assertThat(alert.<String>getAs("kind")).isEqualTo("spike");
    assertThat(alert.<String>getAs("grain")).isEqualTo("day");
    assertThat(TrendSeries.day(alert.getAs("period"))).isEqualTo(SUNDAY.minusDays(3));
    assertThat(TrendSeries.day(alert.getAs("until"))).isEqualTo(SUNDAY.minusDays(1));
    assertThat(alert.<String>getAs("question")).isEqualTo("both");
    assertThat(alert.<String>getList(alert.fieldIndex("story_ids"))).containsExactly("t2", "t1");
    assertThat(alert.<Double>getAs("q")).isLessThan(0.05);
    assertThat(alert.<String>getList(alert.fieldIndex("why")).get(0))
        .isEqualTo("2 stories in 3 articles");
    assertThat(alert.<String>getList(alert.fieldIndex("why"))).contains("lighthouse");
    assertThat(alert.<String>getList(alert.fieldIndex("evidence")))
        .containsExactly("new1", "new2", "new3");
  }

  @Test
  void partitionsAndOrderChangeNothing() {
    assertThat(StoryRows.sorted(run(7, 2))).isEqualTo(StoryRows.sorted(run(1, 1)));
  }

  private static Dataset<Row> run(int partitions, long seed) {
    StoryRows trends = new StoryRows(Tables.TRENDS.schema());
    for (int actor = 0; actor < 8; actor++) {
      String id = "a" + actor;
      series(trends, "actor=" + id, id, actor, actor == 3 ? 30 : 9);
      series(trends, "actor=" + id + "|frame=jobs", id, actor + 1, actor >= 3 ? 30 : 9);
    }
    TrendRowsOf rows = new TrendRowsOf();
    StoryRows articles = new StoryRows(Tables.ARTICLES.schema());
    for (int i = 0; i < 12; i++) {
      article(
          rows,
          articles,
          "old" + i,
          SUNDAY.minusDays(20 + i),
          "s" + i,
          true,
          "The studio reports on its shares and its quarter");
    }
    article(rows, articles, "new1", SUNDAY.minusDays(3), "t1", true, "The lighthouse affair");
    article(rows, articles, "new2", SUNDAY.minusDays(2), "t2", true, "Lighthouse and union");
    article(rows, articles, "new3", SUNDAY.minusDays(1), "t2", false, "Lighthouse and union");
    return AlertStage.alerts(
        trends.dataset(partitions, seed),
        rows.sources(partitions, seed),
        articles.dataset(partitions, seed),
        TrendConfig.defaults(),
        SUNDAY,
        Guard.open());
  }

  private static void article(
      TrendRowsOf rows,
      StoryRows articles,
      String id,
      LocalDate day,
      String story,
      boolean head,
      String title) {
    String[] frames = {"jobs"};
    rows.coverage(id, day, null, "en", head, "a3", "story_id", story, "frames", frames);
    articles.add("article_id", id, "day", day, "title", title, "text", "Nothing more is known.");
  }

  private static void series(
      StoryRows trends, String series, String actor, int phase, long newest) {
    int weeks = 62;
    for (int week = 0; week < weeks; week++) {
      long stories = week == weeks - 1 ? newest : 6 + (week * 5 + phase * 3) % 7;
      LocalDate monday = FIRST.plusWeeks(week);
      add(trends, series, actor, "week", monday, stories);
      for (int day = 0; day < 7; day++) {
        add(
            trends,
            series,
            actor,
            "day",
            monday.plusDays(day),
            on(day, week == weeks - 1 && newest > 9, stories));
      }
    }
  }

  /** Wednesday's, but those of a risen week on Thursday to Saturday. */
  private static long on(int day, boolean risen, long stories) {
    if (risen) {
      return day >= 3 && day <= 5 ? stories / 3 : 0;
    }
    return day == 2 ? stories : 0;
  }

  private static void add(
      StoryRows trends, String series, String actor, String grain, LocalDate period, long stories) {
    trends.add(
        "series_id",
        series,
        "grain",
        grain,
        "actor_id",
        actor,
        "period",
        period,
        "stories",
        stories,
        "articles",
        stories,
        "base_actor",
        grain.equals("day") ? 60L : 400L,
        "healthy",
        true);
  }
}
