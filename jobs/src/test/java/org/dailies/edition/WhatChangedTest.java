package org.dailies.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dailies.SparkTest;
import org.dailies.config.LexiconConfig;
import org.dailies.config.TrendConfig;
import org.dailies.lexicon.Lexicon;
import org.dailies.report.Change;
import org.dailies.report.Words;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two runs of two days, told as the tables that they left. */
final class WhatChangedTest {
  private static final LocalDate YESTERDAY = LocalDate.parse("2026-03-10");
  private static final LocalDate TODAY = LocalDate.parse("2026-03-11");
  private static final Map<String, List<Row>> THEN = new HashMap<>();
  private static final Map<String, List<Row>> NOW = new HashMap<>();
  private static final Lexicon LEXICON = Lexicon.load(LexiconConfig.defaults());
  private static List<Change> changes;

  @BeforeAll
  static void compare() {
    for (Map<String, List<Row>> run : List.of(THEN, NOW)) {
      add(run, Tables.TOPICS, "topic_id", "en-1", "language", "en", "label", "strike");
      named(run, "old", YESTERDAY.minusDays(9), "title-a");
      point(run, "all", null, YESTERDAY, 4);
    }
    add(NOW, Tables.TOPICS, "topic_id", "en-2", "language", "en", "label", "dubbing");
    add(NOW, Tables.TOPICS, "topic_id", "fr-1", "language", "fr", "label", "grève");
    named(NOW, "new", TODAY, "title-a");
    named(NOW, "new", TODAY, "title-b");
    point(NOW, "all", null, TODAY, 2);
    point(THEN, "actor=netflix", "netflix", YESTERDAY, 30);
    point(THEN, "actor=disney", "disney", YESTERDAY, 3);
    point(NOW, "actor=netflix", "netflix", YESTERDAY, 28);
    point(NOW, "actor=disney", "disney", YESTERDAY, 3);
    point(NOW, "actor=disney", "disney", TODAY, 90);
    alert(THEN, "actor=a-over");
    alert(THEN, "actor=stays");
    alert(NOW, "actor=stays");
    for (int i = 0; i < 9; i++) {
      alert(NOW, "actor=a" + i);
    }
    changes = changes(tables(THEN));
  }

  @Test
  void aTopicIsNewWhereItsLanguageHadOthers() {
    assertThat(texts("topic-new")).containsExactly("New topic (en): dubbing.");
  }

  @Test
  void aTitleIsNewWhereNoArticleOnGenerativeAiHadNamedIt() {
    assertThat(texts("title-new"))
        .containsExactly("title-b is named in an article on generative AI for the first time.");
  }

  @Test
  void alertsComeAndGoAndNoneIsLeftOutInSilence() {
    assertThat(texts("alert-over"))
        .containsExactly(
            "No longer an alert: a-over, spike of 2026-03-09: 9 stories, 2.0 expected.");
    assertThat(texts("alert-new")).hasSize(9);
  }

  @Test
  void anEarlierNumberIsToldWithWhatItWas() {
    assertThat(texts("earlier-numbers"))
        .containsExactly(
            "1 number of 1 earlier day changed with articles that came late or moved.",
            name("netflix") + ": 28 stories, before 30.");
  }

  @Test
  void ranksAreToldWhereTheSharesPart() {
    assertThat(texts("rank"))
        .contains(
            name("disney") + " is number 1 by stories of four weeks, before number 2.",
            name("netflix") + " is number 2 by stories of four weeks, before number 1.");
  }

  @Test
  void aFirstRunHasNothingToCompareWith() {
    assertThat(changes(null)).isEmpty();
  }

  @Test
  void noAlertSaysWhatCouldHaveBeenSeen() {
    assertThat(WhatChanged.couldBeSeen(List.of(2.1, 3.0, 4.8, 12.0), Words.of("en")))
        .isEqualTo(
            "No alert. Of 4 studios judged, a week of three times the expected share would have"
                + " shown with probability 0.8 for 2, one of five times for 3.");
    assertThat(WhatChanged.couldBeSeen(List.of(), Words.of("en")))
        .isEqualTo("No alert: no studio has a past long enough to measure a change by.");
  }

  private static List<String> texts(String kind) {
    return changes.stream().filter(one -> one.kind().equals(kind)).map(Change::text).toList();
  }

  private static String name(String entry) {
    return LEXICON.name(entry);
  }

  private static List<Change> changes(PublishedTables before) {
    PublishedTables after = tables(NOW);
    return new WhatChanged(
            before,
            after,
            after,
            new ReportWindow(TODAY.minusDays(6), TODAY, TODAY.minusDays(13), TODAY.minusDays(60)),
            TrendConfig.defaults(),
            LEXICON,
            Map.of(),
            new SeriesName(after, LEXICON, Map.of(), Words.of("en")))
        .changes();
  }

  private static PublishedTables tables(Map<String, List<Row>> rows) {
    return new PublishedTables(
        table ->
            SparkTest.session()
                .createDataFrame(rows.getOrDefault(table.name(), List.of()), table.schema()));
  }

  private static void named(Map<String, List<Row>> run, String article, LocalDate day, String id) {
    add(
        run,
        Tables.MENTIONS,
        "article_id",
        article,
        "day",
        day,
        "entry_id",
        id,
        "kind",
        "title",
        "accepted",
        true,
        "genai",
        false);
    add(run, Tables.MENTIONS, "article_id", article, "day", day, "kind", "ai-term", "genai", true);
  }

  private static void point(
      Map<String, List<Row>> run, String series, String studio, LocalDate day, long stories) {
    add(
        run,
        Tables.TRENDS,
        "grain",
        "day",
        "series_id",
        series,
        "studio",
        studio,
        "period",
        day,
        "stories",
        stories);
  }

  private static void alert(Map<String, List<Row>> run, String series) {
    add(
        run,
        Tables.ALERTS,
        "series_id",
        series,
        "grain",
        "day",
        "period",
        LocalDate.parse("2026-03-09"),
        "kind",
        "spike",
        "observed",
        9.0,
        "expected",
        2.0);
  }

  private static void add(Map<String, List<Row>> run, TableSpec table, Object... pairs) {
    Object[] values = new Object[table.schema().size()];
    for (int i = 0; i < pairs.length; i += 2) {
      values[table.schema().fieldIndex((String) pairs[i])] = pairs[i + 1];
    }
    run.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(RowFactory.create(values));
  }
}
