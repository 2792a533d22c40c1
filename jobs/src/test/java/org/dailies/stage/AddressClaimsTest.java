package org.dailies.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.SparkTest;
import org.dailies.config.StoryConfig;
import org.dailies.table.Tables;
import org.junit.jupiter.api.Test;

/** Of several articles at one address the stronger claim counts, in whatever order they came. */
final class AddressClaimsTest {
  private static final String PIER = "https://paper.example/pier";
  private static final String TEXT =
      "The pier opens again on Monday after two winters of repair, the harbour master said. Walkers"
          + " may use the northern stairs, anglers the southern ones, and the old ticket office has"
          + " become a small museum of lamps, ropes and bells that the town collected in spring.";

  private static final Dataset<Row> NONE = rows();

  @Test
  void aNewerRowOfADumpDoesNotReplaceACapture() {
    List<String> judged =
        judged(
            StoryStage.versions(
                rows(
                    captured("c", PIER, "2025-11-03T08:00:00Z"),
                    dump("d", "http://www.paper.example/pier/?utm_source=x", "2025-11-09")),
                NONE));

    assertThat(judged).containsExactly("c true []", "d false [address-claimed]");
  }

  @Test
  void aCaptureTakesTheAddressFromAnEarlierNightsDump() {
    Dataset<Row> dumps =
        StoryStage.versions(
            rows(dump("d", PIER, "2025-11-02"), dump("e", PIER, "2025-11-01")), NONE);
    assertThat(judged(dumps)).containsExactly("d true []", "e false []");

    Dataset<Row> fresh = rows(captured("c", PIER + "/amp", "2025-11-03T08:00:00Z"));
    assertThat(judged(StoryStage.versions(fresh, StoryStage.sameAddress(fresh, dumps))))
        .containsExactly("c true []", "d false [address-claimed]", "e false [address-claimed]");
  }

  @Test
  void whatTheOutletShowsElsewhereComesAfterThePageItself() {
    Object[] amp = captured("a", "https://amp.paper.example/pier", "2025-11-04T08:00:00Z");
    amp[3] = PIER;
    amp[5] = "outlet";

    assertThat(
            judged(
                StoryStage.versions(rows(captured("c", PIER, "2025-11-03T08:00:00Z"), amp), NONE)))
        .containsExactly("a false []", "c true []");
  }

  @Test
  void rowsOfOlderProgramsAreFoundUnderEverySpelling() {
    Object[] older = captured("o", "http://www.paper.example/pier/", "2025-11-01T08:00:00Z");
    older[5] = null;
    Object[] poisoned = captured("p", "https://trap.example/soup", "2025-11-02T08:00:00Z");
    poisoned[3] = PIER;
    poisoned[5] = null;
    Dataset<Row> fresh = rows(captured("c", PIER, "2025-11-03T08:00:00Z"));

    assertThat(
            StoryStage.sameAddress(fresh, rows(older, poisoned))
                .select("article_id")
                .collectAsList()
                .toString())
        .isEqualTo("[[o]]");
  }

  @Test
  void aStoryIsNotThatOfWhoeverStatesItsAddress() {
    Dataset<Row> judged =
        StoryStage.versions(
            rows(captured("c", PIER, "2025-11-03T08:00:00Z"), dump("d", PIER, "2025-11-01")), NONE);
    Dataset<Row> outlets = SparkTest.session().createDataFrame(List.of(), Tables.OUTLETS.schema());
    Dataset<Row> stories = SparkTest.session().createDataFrame(List.of(), Tables.STORIES.schema());

    List<String> found =
        StoryStage.stories(
                judged, StoryWindow.none(judged, stories), outlets, StoryConfig.defaults())
            .filter("article_id = 'c'")
            .select("story_id", "is_head", "printings")
            .collectAsList()
            .stream()
            .map(Row::toString)
            .toList();

    assertThat(found).containsExactly("[c,true,1]");
  }

  private static List<String> judged(Dataset<Row> rows) {
    return rows
        .select("article_id", "is_current", "flags")
        .orderBy("article_id")
        .collectAsList()
        .stream()
        .map(row -> row.get(0) + " " + row.get(1) + " " + List.copyOf(row.getList(2)))
        .toList();
  }

  /** Id, day, address, canonical address, extractor, claim, time of capture. */
  private static Object[] captured(String id, String url, String at) {
    LocalDate day = LocalDate.parse(at.substring(0, 10));
    return new Object[] {id, day, url, url, "html", "captured", Instant.parse(at)};
  }

  private static Object[] dump(String id, String url, String day) {
    return new Object[] {id, LocalDate.parse(day), url, url, "json", "dump", null};
  }

  private static Dataset<Row> rows(Object[]... rows) {
    StoryRows made = new StoryRows(Tables.ARTICLES.schema());
    for (Object[] row : rows) {
      made.add(
          "article_id",
          row[0],
          "day",
          row[1],
          "url",
          row[2],
          "canonical_url",
          row[3],
          "extractor",
          row[4],
          "address_claim",
          row[5],
          "captured_at",
          row[6],
          "published_at",
          ((LocalDate) row[1]).atStartOfDay(ZoneOffset.UTC).toInstant(),
          "outlet",
          "paper.example",
          "outlet_source",
          "url",
          "language",
          "en",
          "title",
          "The pier opens again",
          "text",
          TEXT,
          "word_count",
          50,
          "flags",
          new String[0]);
    }
    return made.dataset();
  }
}
