package org.dailies.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dailies.SparkTest;
import org.dailies.config.StoryConfig;
import org.dailies.report.Overrides;
import org.dailies.report.Overrides.Action;
import org.dailies.report.Overrides.Ruling;
import org.dailies.report.Overrides.Target;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class OverriddenTablesTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-09");
  private static final Map<String, List<Row>> ROWS = new HashMap<>();

  /** Story a has two printings and both studios; b has one, that only names netflix. */
  @BeforeAll
  static void threePrintings() {
    for (String[] printing : new String[][] {{"a", "a"}, {"a2", "a"}, {"b", "b"}}) {
      add(Tables.ARTICLES, "article_id", printing[0], "day", DAY, "is_current", true);
      add(
          Tables.STORIES,
          "article_id",
          printing[0],
          "story_id",
          printing[1],
          "day",
          DAY,
          "is_head",
          printing[0].equals(printing[1]));
      add(Tables.MENTIONS, "article_id", printing[0], "day", DAY, "genai", true);
    }
    covers("a", "netflix", true);
    covers("a", "disney", true);
    covers("a2", "netflix", true);
    covers("a2", "disney", true);
    covers("b", "netflix", false);
    add(Tables.STANCES, "article_id", "a2", "day", DAY, "actor_id", "disney", "stance", "opposes");
    said("a", 10, "She", "words");
    said("b", 20, "She", "words");
    said("b", 70, "He", "words");
    for (String series : List.of("all", "actor=netflix", "actor=disney")) {
      for (String grain : List.of("day", "week")) {
        add(
            Tables.TRENDS,
            "grain",
            grain,
            "series_id",
            series,
            "period",
            DAY,
            "stories",
            series.equals("all") ? 2L : 1L,
            "articles",
            series.equals("all") ? 3L : 2L);
      }
    }
    add(Tables.ALERTS, "series_id", "actor=disney", "kind", "spike");
    add(Tables.ALERTS, "series_id", "actor=disney", "kind", "drop");
  }

  @Test
  void aStruckStoryCountsNowhere() {
    EditionTables tables = tables(Action.STRIKE, Target.STORY, "a2");

    assertThat(ids(tables.counted(), Tables.ARTICLES)).containsExactly("b");
    assertThat(ids(tables.counted(), Tables.COVERAGE)).containsExactly("b");
    assertThat(ids(tables.counted(), Tables.STANCES)).isEmpty();
    assertThat(points(tables.counted()))
        .containsEntry("day actor=netflix", "0/0")
        .containsEntry("week actor=disney", "0/0")
        .containsEntry("day all", "1/1");
    assertThat(ids(tables.stored(), Tables.ARTICLES)).hasSize(3);
  }

  @Test
  void aStruckPairLeavesTheStoryToOthersAndToItsBase() {
    EditionTables tables = tables(Action.STRIKE, Target.COVERAGE, "a/netflix");

    assertThat(counting(tables)).containsExactlyInAnyOrder("a disney", "a2 disney");
    assertThat(ids(tables.counted(), Tables.COVERAGE)).hasSize(5);
    assertThat(points(tables.counted()))
        .containsEntry("day actor=netflix", "0/0")
        .containsEntry("day actor=disney", "1/2")
        .containsEntry("day all", "2/3");
  }

  @Test
  void aConfirmedPairCounts() {
    EditionTables tables = tables(Action.CONFIRM, Target.COVERAGE, "b/netflix");

    assertThat(counting(tables)).contains("b netflix");
    assertThat(points(tables.counted())).containsEntry("week actor=netflix", "2/3");
  }

  @Test
  void aConfirmedPairWithoutWordsOfItsOwnIsReadToo() {
    EditionTables tables = tables(Action.CONFIRM, Target.COVERAGE, "b/netflix");

    assertThat(tables.counted().facts(DAY, DAY))
        .filteredOn(fact -> fact.articleId().equals("b"))
        .singleElement()
        .satisfies(fact -> assertThat(fact.counted()).isTrue());
  }

  @Test
  void aQuoteGoesWithTheSameWordsOfItsSpeaker() {
    assertThat(ids(tables(Action.STRIKE, Target.QUOTE, "a/10").counted(), Tables.QUOTES))
        .containsExactly("b");
    EditionTables muted = tables(Action.MUTE, Target.QUOTE, "a/10");
    assertThat(ids(muted.counted(), Tables.QUOTES)).hasSize(3);
    assertThat(ids(muted.shown(), Tables.QUOTES)).containsExactly("b");
  }

  @Test
  void stancesAndAlertsAreStruckByTheirIds() {
    assertThat(ids(tables(Action.STRIKE, Target.STANCE, "a/disney").counted(), Tables.STANCES))
        .isEmpty();
    EditionTables one = tables(Action.MUTE, Target.ALERT, "actor=disney/spike");
    assertThat(one.counted().read(Tables.ALERTS).count()).isEqualTo(1);
    EditionTables both = tables(Action.STRIKE, Target.ALERT, "actor=disney");
    assertThat(both.counted().read(Tables.ALERTS).count()).isZero();
  }

  @Test
  void anIdThatNoTableHoldsIsNotKnown() {
    List<Ruling> known =
        List.of(
            strike(Target.STORY, "a2"),
            strike(Target.COVERAGE, "a/netflix"),
            strike(Target.ALERT, "actor=netflix/spike"));
    List<Ruling> unknown =
        List.of(
            strike(Target.STORY, "z"),
            strike(Target.COVERAGE, "a/sony"),
            strike(Target.STANCE, "a/netflix"),
            strike(Target.QUOTE, "a/11"),
            strike(Target.USE, "u"),
            strike(Target.ALERT, "actor=sony/spike"),
            strike(Target.ALERT, "actor=netflix/spke"),
            strike(Target.ALERT, "all/spke"));
    List<Ruling> all = Stream.concat(known.stream(), unknown.stream()).toList();
    NamedRows named = new NamedRows(OverriddenTablesTest::published, new Overrides(all));

    assertThat(all).filteredOn(named::knows).containsExactlyElementsOf(known);
  }

  private static Ruling strike(Target target, String id) {
    return new Ruling(Action.STRIKE, target, id, "r");
  }

  private static Dataset<Row> published(TableSpec table) {
    return SparkTest.session()
        .createDataFrame(ROWS.getOrDefault(table.name(), List.of()), table.schema());
  }

  private static EditionTables tables(Action action, Target target, String id) {
    return EditionTables.of(
        new PublishedTables(OverriddenTablesTest::published),
        new Overrides(List.of(new Ruling(action, target, id, "r"))),
        StoryConfig.defaults());
  }

  private static List<String> ids(PublishedTables tables, TableSpec table) {
    return tables.read(table).select("article_id").collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private static List<String> counting(EditionTables tables) {
    return tables
        .counted()
        .read(Tables.COVERAGE)
        .filter("counted and closest <> 'none'")
        .collectAsList()
        .stream()
        .map(row -> row.getAs("article_id") + " " + row.getAs("actor_id"))
        .toList();
  }

  /** Stories and articles of each point. */
  private static Map<String, String> points(PublishedTables tables) {
    return tables.read(Tables.TRENDS).collectAsList().stream()
        .collect(
            Collectors.toMap(
                row -> row.getAs("grain") + " " + row.getAs("series_id"),
                row -> row.getAs("stories") + "/" + row.getAs("articles")));
  }

  private static void covers(String article, String actor, boolean counted) {
    add(
        Tables.COVERAGE,
        "article_id",
        article,
        "day",
        DAY,
        "is_current",
        true,
        "story_row",
        !article.equals("a2"),
        "actor_id",
        actor,
        "kind",
        "studio",
        "closest",
        counted ? "sentence" : "none",
        "counted",
        counted,
        "frames",
        List.of());
  }

  private static void said(String article, int start, String speaker, String text) {
    add(
        Tables.QUOTES,
        "article_id",
        article,
        "day",
        DAY,
        "speaker_surface",
        speaker,
        "text",
        text,
        "spans",
        Stream.of(RowFactory.create(start, start + 5)).toList());
  }

  private static void add(TableSpec table, Object... pairs) {
    Object[] values = new Object[table.schema().size()];
    for (int i = 0; i < pairs.length; i += 2) {
      values[table.schema().fieldIndex((String) pairs[i])] = pairs[i + 1];
    }
    ROWS.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(RowFactory.create(values));
  }
}
