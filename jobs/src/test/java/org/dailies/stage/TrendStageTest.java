package org.dailies.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.config.TrendConfig;
import org.dailies.table.Tables;
import org.dailies.trend.Interval;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrendStageTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
  private static final LocalDate TODAY = LocalDate.parse("2026-03-11");
  private static Map<String, Row> trends;

  @BeforeAll
  static void count() {
    trends = new HashMap<>();
    for (Row row : run(1, 1).collectAsList()) {
      String key = row.getAs("series_id") + " " + row.getAs("grain") + " " + row.getAs("period");
      assertThat(trends.put(key, row)).as(key).isNull();
    }
  }

  @Test
  void articlesCountOnTheirDayAndStoriesOnTheirHeads() {
    Row monday = trends.get("actor=netflix day 2026-03-02");
    assertThat(monday.<Long>getAs("articles")).isEqualTo(2);
    assertThat(monday.<Long>getAs("stories")).isEqualTo(1);
    assertThat(monday.<Long>getAs("mentions")).isEqualTo(5);
    assertThat(monday.<String>getAs("studio")).isEqualTo("netflix");
    Row tuesday = trends.get("actor=netflix day 2026-03-03");
    assertThat(tuesday.<Long>getAs("articles")).isEqualTo(1);
    assertThat(tuesday.<Long>getAs("stories")).isZero();
  }

  @Test
  void silentAndFloodedOutletsMaskTheirDays() {
    Map<String, Row> masked = new HashMap<>();
    TrendRowsOf rows = new TrendRowsOf();
    for (int day = 0; day < 70; day++) {
      int printed = day == 69 ? 0 : day == 60 ? 60 : 12;
      for (int i = 0; i < printed; i++) {
        rows.printing(day + "-" + i, TODAY.minusDays(69 - day), "us.example", "en", true);
      }
    }
    TrendStage.trends(rows.sources(3, 1), TrendConfig.defaults(), TODAY)
        .collectAsList()
        .forEach(
            row ->
                masked.put(
                    row.getAs("series_id") + " " + row.getAs("grain") + " " + row.getAs("period"),
                    row));
    assertThat(masked.get("all day 2026-03-11").<Boolean>getAs("healthy")).isFalse();
    assertThat(masked.get("language=en day 2026-03-02").<Boolean>getAs("healthy")).isFalse();
    assertThat(masked.get("all day 2026-03-03").<Boolean>getAs("healthy")).isTrue();
    assertThat(masked.get("all week 2026-03-02").<Boolean>getAs("healthy")).isTrue();
  }

  @Test
  void daysOnWhichAnotherPressWasReadAreMasked() {
    TrendRowsOf rows = new TrendRowsOf();
    for (int day = 0; day < 120; day++) {
      String most = day < 60 ? "former.example" : "new.example";
      for (int i = 0; i < 5; i++) {
        String outlet = i == 0 ? "always.example" : most;
        rows.printing(day + "-" + i, TODAY.minusDays(119 - day), outlet, "en", true);
      }
    }
    Map<LocalDate, Boolean> healthy = new HashMap<>();
    TrendStage.trends(rows.sources(1, 1), TrendConfig.defaults(), TODAY)
        .filter("series_id = 'all' and grain = 'day'")
        .collectAsList()
        .forEach(row -> healthy.put(row.getAs("period"), row.getAs("healthy")));
    assertThat(healthy.get(TODAY.minusDays(100))).isFalse();
    assertThat(healthy.get(TODAY.minusDays(40))).isTrue();
    assertThat(healthy.get(TODAY)).isTrue();
  }

  @Test
  void everyRateNamesItsThreeBases() {
    Row monday = trends.get("actor=netflix day 2026-03-02");
    assertThat(monday.<Long>getAs("base_all")).isEqualTo(3);
    assertThat(monday.<Long>getAs("base_actor")).isEqualTo(2);
    assertThat(monday.<Long>getAs("base_genai")).isEqualTo(1);
    Interval interval = Interval.jeffreys(1, 2, 0.95);
    assertThat(monday.<Double>getAs("rate")).isEqualTo(0.5);
    assertThat(monday.<Double>getAs("rate_low")).isCloseTo(interval.low(), within(1e-12));
    assertThat(monday.<Double>getAs("rate_high")).isCloseTo(interval.high(), within(1e-12));
  }

  @Test
  void silentPeriodsAreZerosUpToToday() {
    assertThat(trends.keySet().stream().filter(key -> key.startsWith("actor=netflix day")))
        .hasSize(10);
    Row today = trends.get("actor=netflix day 2026-03-11");
    assertThat(today.<Long>getAs("articles")).isZero();
    assertThat(today.isNullAt(today.fieldIndex("rate"))).isTrue();
    assertThat(trends.get("actor=disney week 2026-03-09").<Long>getAs("stories")).isZero();
  }

  @Test
  void weeksAndMonthsAreSumsOfDays() {
    Row week = trends.get("actor=netflix week 2026-03-02");
    assertThat(week.<Long>getAs("articles")).isEqualTo(3);
    assertThat(week.<Long>getAs("base_actor")).isEqualTo(2);
    Row month = trends.get("actor=netflix month 2026-03-01");
    assertThat(month.<Long>getAs("articles")).isEqualTo(3);
    assertThat(month.<Long>getAs("base_all")).isEqualTo(4);
  }

  @Test
  void crossingsWithFrameLanguageCountryAndKindOfOutletGoByWeekAndMonth() {
    assertThat(trends.get("actor=netflix|frame=jobs week 2026-03-02").<Long>getAs("stories"))
        .isEqualTo(1);
    assertThat(trends.get("actor=netflix|language=fr week 2026-03-02").<Long>getAs("articles"))
        .isEqualTo(1);
    assertThat(trends.get("actor=netflix|country=US week 2026-03-02").<Long>getAs("articles"))
        .isEqualTo(1);
    assertThat(trends.get("actor=netflix|kind=wire month 2026-03-01").<Long>getAs("articles"))
        .isEqualTo(1);
    assertThat(trends.keySet()).noneMatch(key -> key.contains("country=null"));
    assertThat(trends.keySet()).noneMatch(key -> key.matches("actor=.*\\|.* day .*"));
  }

  /** The printing of {@code bot.example} is in no other figure that these tests expect. */
  @Test
  void whatAMachineWroteCountsInTheSeriesOfItsKindAlone() {
    assertThat(
            trends.get("actor=netflix|kind=machine-written week 2026-03-02").<Long>getAs("stories"))
        .isEqualTo(1);
    assertThat(trends.get("actor=netflix week 2026-03-02").<Long>getAs("articles")).isEqualTo(3);
    assertThat(trends.get("actor=netflix|country=US week 2026-03-02").<Long>getAs("articles"))
        .isEqualTo(1);
  }

  @Test
  void framesTopicsAndPurposesByThemselvesAreSharesOfGenerativeAi() {
    Row frame = trends.get("frame=jobs day 2026-03-02");
    assertThat(frame.<Long>getAs("articles")).isEqualTo(1);
    assertThat(frame.<Long>getAs("stories")).isEqualTo(1);
    assertThat(frame.<Long>getAs("mentions")).isEqualTo(2);
    assertThat(frame.<Long>getAs("base_genai")).isEqualTo(1);
    assertThat(frame.<Double>getAs("rate")).isEqualTo(1);
    assertThat(frame.<String>getAs("frame")).isEqualTo("jobs");
    assertThat(trends.get("frame=jobs day 2026-03-11").<Long>getAs("stories")).isZero();
    assertThat(trends.get("topic=t1 month 2026-03-01").<Long>getAs("articles")).isEqualTo(1);
    assertThat(trends.get("purpose=dubbing day 2026-03-03").<String>getAs("purpose"))
        .isEqualTo("dubbing");
    assertThat(trends.keySet()).noneMatch(key -> key.contains("topic=t2"));
  }

  @Test
  void speakersAndUsesGoByWeekAndMonthToTheirLast() {
    assertThat(trends.get("speaker=ceo week 2026-03-02").<Long>getAs("stories")).isEqualTo(1);
    assertThat(trends.get("use=u1 month 2026-03-01").<Long>getAs("articles")).isEqualTo(1);
    assertThat(trends.keySet()).noneMatch(key -> key.matches("(speaker|use)=.* day .*"));
    assertThat(trends).doesNotContainKey("speaker=ceo week 2026-03-09");
  }

  @Test
  void anActorCrossesTheLeadingTopicOfItsArticles() {
    Row crossing = trends.get("actor=netflix|topic=t1 week 2026-03-02");
    assertThat(crossing.<Long>getAs("stories")).isEqualTo(1);
    assertThat(crossing.<Long>getAs("base_actor")).isEqualTo(2);
    assertThat(crossing.<String>getAs("topic")).isEqualTo("t1");
  }

  @Test
  void crossingsTooSmallToJudgeEndWithTheirLastPeriod() {
    assertThat(trends).containsKey("actor=netflix week 2026-03-09");
    assertThat(trends).doesNotContainKey("actor=netflix|frame=jobs week 2026-03-09");
  }

  @Test
  void crossingsThatCanBeJudgedGoOnToToday() {
    TrendConfig eager = TrendConfig.defaults().withMinStories(1);
    assertThat(run(1, 1, eager).collectAsList())
        .anyMatch(
            row ->
                row.getAs("series_id").equals("actor=netflix|frame=jobs")
                    && row.getAs("period").equals(LocalDate.parse("2026-03-09"))
                    && row.<Long>getAs("stories") == 0);
  }

  @Test
  void anActorWithoutGenerativeAiHasNoDays() {
    assertThat(trends.get("actor=disney week 2026-03-02").<Double>getAs("rate")).isZero();
    assertThat(trends.keySet()).noneMatch(key -> key.startsWith("actor=disney day"));
  }

  @Test
  void generativeAiAsSuchIsASeriesOverAllStories() {
    Row monday = trends.get("all day 2026-03-02");
    assertThat(monday.<Long>getAs("stories")).isEqualTo(1);
    assertThat(monday.<Double>getAs("rate")).isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void eachPointSaysHowFarItRestsOnOneOutlet() {
    Row monday = trends.get("actor=netflix day 2026-03-02");
    assertThat(monday.<String>getAs("largest_outlet")).isEqualTo("us.example");
    assertThat(monday.<Double>getAs("largest_share")).isEqualTo(1);
    assertThat(monday.<Double>getAs("effective_outlets")).isEqualTo(1);
    assertThat(trends.get("all day 2026-03-02").<String>getAs("largest_outlet"))
        .isEqualTo("us.example");
    assertThat(trends.get("frame=jobs day 2026-03-02").<Double>getAs("effective_outlets"))
        .isEqualTo(1);
    Row tuesday = trends.get("actor=netflix day 2026-03-03");
    assertThat(tuesday.<Double>getAs("largest_share")).isNull();
  }

  @Test
  void aNewOutletEntersThePanelAfterItsQuarantine() {
    TrendRowsOf rows = new TrendRowsOf();
    printing(rows, "o1", 0, "old.example", "en", true, true, 1, null);
    printing(rows, "o2", 1, "old.example", "en", true, true, 1, null);
    printing(rows, "o3", 2, "old.example", "en", true, true, 1, null);
    printing(rows, "n1", 1, "new.example", "en", true, true, 1, null);
    Row quarantined = week(rows, TODAY.minusDays(3));
    assertThat(quarantined.<Long>getAs("stories")).isEqualTo(4);
    assertThat(quarantined.<Long>getAs("panel_stories")).isEqualTo(3);
    assertThat(quarantined.<Double>getAs("largest_share")).isEqualTo(0.75);
    assertThat(quarantined.<Double>getAs("effective_outlets")).isCloseTo(1.6, within(1e-12));
    assertThat(week(rows, TODAY.minusDays(15)).<Long>getAs("panel_stories")).isEqualTo(4);
  }

  /** The week of all generative AI where the new outlet is read since a day. */
  private static Row week(TrendRowsOf rows, LocalDate since) {
    OutletsSeen seen =
        new OutletsSeen(Map.of("old.example", TODAY.minusDays(300), "new.example", since));
    return TrendStage.trends(rows.sources(1, 1, seen), TrendConfig.defaults(), TODAY)
        .filter("series_id = 'all' and grain = 'week' and period = date'2026-03-02'")
        .first();
  }

  @Test
  void olderVersionsAndUndatedArticlesAreOut() {
    assertThat(trends.get("actor=netflix month 2026-03-01").<Long>getAs("mentions")).isEqualTo(6);
  }

  @Test
  void partitionsAndOrderChangeNothing() {
    List<String> one = StoryRows.sorted(run(1, 1));
    assertThat(StoryRows.sorted(run(7, 2))).isEqualTo(one);
  }

  private static Dataset<Row> run(int partitions, long seed) {
    return run(partitions, seed, TrendConfig.defaults());
  }

  private static Dataset<Row> run(int partitions, long seed, TrendConfig config) {
    TrendRowsOf rows = new TrendRowsOf();
    for (String id : new String[] {"a1", "a1", "m1"}) {
      rows.of(Tables.FRAMES).add("article_id", id, "day", MONDAY, "frame_id", "jobs");
    }
    rows.of(Tables.QUOTES)
        .add("article_id", "a1", "day", MONDAY, "about_genai", true, "speaker_entry_id", "ceo")
        .add("article_id", "a2", "day", MONDAY, "about_genai", false, "speaker_entry_id", "ceo");
    rows.of(Tables.USE_REPORTS)
        .add("article_id", "a3", "day", MONDAY, "use_id", "u1", "purpose", "dubbing");
    rows.of(Tables.ARTICLE_TOPICS)
        .add("article_id", "a1", "day", MONDAY, "topic_id", "t1", "share", 0.6)
        .add("article_id", "a1", "day", MONDAY, "topic_id", "t2", "share", 0.3)
        .add("article_id", "b1", "day", MONDAY, "topic_id", "t1", "share", 0.9)
        .add("article_id", "a2", "day", MONDAY, "share", 0.2);
    printing(rows, "a1", 0, "us.example", "en", true, true, 3, "jobs");
    printing(rows, "a2", 0, "wire.example", "en", false, true, 2, "jobs");
    printing(rows, "a3", 1, "fr.example", "fr", false, true, 1, "jobs");
    printing(rows, "m1", 1, "bot.example", "en", true, true, 9, "jobs");
    printing(rows, "b1", 0, "us.example", "en", true, false, 4, null);
    rows.printing("c1", MONDAY, "us.example", "en", true)
        .printing("d1", TODAY, "us.example", "en", true)
        .coverage("c1", MONDAY, "us.example", "en", true, "disney", "counted", false)
        .coverage(
            "v1",
            MONDAY,
            "us.example",
            "en",
            false,
            "netflix",
            "is_current",
            false,
            "mentions",
            100)
        .coverage("u1", null, "us.example", "en", true, "netflix", "mentions", 100);
    StoryRows outlets = rows.of(Tables.OUTLETS);
    outlets.add("domain", "us.example", "country", "US", "kind", "press");
    outlets.add("domain", "wire.example", "kind", "wire");
    outlets.add("domain", "bot.example", "country", "US", "kind", "machine-written");
    return TrendStage.trends(rows.sources(partitions, seed), config, TODAY);
  }

  private static void printing(
      TrendRowsOf rows,
      String id,
      int day,
      String outlet,
      String language,
      boolean head,
      boolean genai,
      int count,
      String frame) {
    LocalDate date = MONDAY.plusDays(day);
    String[] frames = frame == null ? new String[0] : new String[] {frame};
    rows.printing(id, date, outlet, language, head)
        .coverage(
            id,
            date,
            outlet,
            language,
            head,
            "netflix",
            "counted",
            genai,
            "mentions",
            count,
            "frames",
            frames);
    if (genai) {
      rows.of(Tables.MENTIONS)
          .add("article_id", id, "genai", true, "accepted", true)
          .add("article_id", id, "genai", false, "accepted", true);
    }
  }
}
