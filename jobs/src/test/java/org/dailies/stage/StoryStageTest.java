package org.dailies.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dailies.Guard;
import org.dailies.SparkTest;
import org.dailies.config.StoryConfig;
import org.dailies.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three nights of four outlets: wire copy, a wall, a page that changes, a late arrival. */
class StoryStageTest {
  private static final StoryConfig CONFIG = StoryConfig.defaults();
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");
  private static final String WIRE = text("wire", 220);
  private static final String WALL = text("wall", 60);
  private static Map<String, Row> stories;
  private static List<String> rows;

  private record Printed(
      String id, int night, String outlet, String url, String published, String text) {}

  private static final List<Printed> PRINTED = printed();

  @BeforeAll
  static void oneRun() {
    Dataset<Row> run = held(run(PRINTED, 1, 1));
    rows = StoryRows.sorted(run);
    stories = byArticle(run);
  }

  @Test
  void everyArticleIsInOneStory() {
    assertThat(stories).hasSameSizeAs(PRINTED);
  }

  @Test
  void copiesJoinTheEarliestPrinting() {
    assertThat(relation("w1")).isEqualTo("head");
    assertThat(relation("w2")).isEqualTo("exact");
    assertThat(relation("w3")).isEqualTo("near");
    assertThat(relation("w4")).isEqualTo("abridged");
    assertThat(stories.get("w4").<String>getAs("story_id")).isEqualTo("w1");
    assertThat(stories.get("w4").<LocalDate>getAs("head_day")).isEqualTo(DAY);
    assertThat(stories.get("w1").<String>getAs("wire_origin")).isEqualTo("reuters");
  }

  @Test
  void documentedQueryTellsWhoPrintedFirstAndHowFarItSpread() throws IOException {
    String tables = Files.readString(Path.of("docs/tables.md"));
    int start = tables.indexOf("```sql", tables.indexOf("## `stories`")) + 6;
    String query = tables.substring(start, tables.indexOf("```", start));
    run(PRINTED, 1, 1).createOrReplaceTempView("stories");
    Row spread =
        SparkTest.session().sql(query).filter(functions.col("story_id").equalTo("w1")).first();
    assertThat(spread.<String>getAs("first_outlet")).isEqualTo("one.example");
    assertThat(spread.<String>getAs("wire_origin")).isEqualTo("reuters");
    assertThat(spread.<Long>getAs("printings")).isEqualTo(4);
    assertThat(spread.<Long>getAs("outlets")).isEqualTo(4);
    assertThat(spread.<Integer>getAs("days")).isEqualTo(2);
  }

  @Test
  void passagesPrintedEverywhereAreBoundedAndCounted() {
    List<Printed> everywhere = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String outlet = "outlet" + i + ".example";
      add(everywhere, "copy" + i, 0, outlet, "2026-03-02T10:00:00Z", WIRE);
    }
    Dataset<Row> articles = current(everywhere, 1, 1);
    Dataset<Row> none = new StoryRows(Tables.STORIES.schema()).dataset();
    StoryBounds bounds = StoryBounds.in(SparkTest.session().sparkContext());
    StoryWindow window = StoryWindow.none(articles, none);
    Dataset<Row> prints = StoryStage.prints(articles, window, StoryRows.noOutlets(), CONFIG);
    Dataset<Row> pairs = StoryStage.pairs(prints, CONFIG, bounds, Guard.open());
    List<Row> members = StoryStage.stories(prints, held(pairs), none, CONFIG).collectAsList();
    assertThat(members.stream().map(row -> row.<String>getAs("story_id")).distinct()).hasSize(1);
    assertThat(bounds.keys().value()).isPositive();
    assertThat(bounds.printings().value()).isPositive();
  }

  @Test
  void wallOnManyPagesMakesNoStory() {
    assertThat(
            stories.values().stream()
                .filter(row -> row.<String>getAs("article_id").startsWith("wall"))
                .map(row -> row.<String>getAs("story_id"))
                .distinct())
        .hasSize(6);
  }

  @Test
  void newestVersionIsTheHeadAndTheOldOneIsKept() {
    assertThat(relation("v1")).isEqualTo("version");
    assertThat(relation("v2")).isEqualTo("head");
    assertThat(stories.get("v2").<String>getAs("story_id")).isEqualTo("v1");
  }

  @Test
  void sameTextMonthsLaterIsAnotherStory() {
    assertThat(stories.get("again").<String>getAs("story_id")).isEqualTo("again");
  }

  @Test
  void partitionsAndOrderChangeNothing() {
    assertThat(StoryRows.sorted(run(PRINTED, 7, 2))).isEqualTo(rows);
  }

  @Test
  void sameAgainChangesNothing() {
    Dataset<Row> articles = held(current(PRINTED, 1, 1));
    Dataset<Row> table = held(run(PRINTED, 1, 1));
    StoryWindow again = StoryWindow.none(articles, table);
    assertThat(StoryStage.stories(articles, again, StoryRows.noOutlets(), CONFIG).isEmpty())
        .isTrue();
  }

  /** Cuts a long plan: the rows as they are now. */
  private static Dataset<Row> held(Dataset<Row> rows) {
    return rows.sparkSession().createDataFrame(rows.collectAsList(), rows.schema());
  }

  private static Dataset<Row> current(List<Printed> printed, int partitions, long seed) {
    Dataset<Row> articles = articles(printed).dataset(partitions, seed);
    return StoryStage.versions(articles, articles.limit(0));
  }

  private static Dataset<Row> run(List<Printed> printed, int partitions, long seed) {
    Dataset<Row> articles = current(printed, partitions, seed);
    Dataset<Row> none = new StoryRows(Tables.STORIES.schema()).dataset(partitions, seed);
    return StoryStage.stories(
        articles, StoryWindow.none(articles, none), StoryRows.noOutlets(), CONFIG);
  }

  private static String relation(String id) {
    return stories.get(id).getAs("relation");
  }

  private static Map<String, Row> byArticle(Dataset<Row> rows) {
    return rows.collectAsList().stream()
        .collect(Collectors.toMap(row -> row.getAs("article_id"), row -> row));
  }

  private static StoryRows articles(List<Printed> printed) {
    StoryRows rows = new StoryRows(Tables.ARTICLES.schema());
    for (Printed one : printed) {
      Instant published = Instant.parse(one.published());
      rows.add(
          "article_id",
          one.id(),
          "day",
          LocalDate.parse(one.published().substring(0, 10)),
          "url",
          one.url(),
          "canonical_url",
          one.url(),
          "outlet",
          one.outlet(),
          "is_current",
          true,
          "title",
          "Report " + one.id(),
          "text",
          one.text(),
          "published_at",
          published,
          "language",
          "en");
    }
    return rows;
  }

  private static List<Printed> printed() {
    List<Printed> all = new ArrayList<>();
    String reuters = "LOS ANGELES (Reuters) - " + WIRE;
    String near = text("insert", 30) + "\n" + WIRE + "\n" + text("local", 25);
    String cut = WIRE.substring(0, WIRE.indexOf(" ", WIRE.length() * 2 / 5));
    add(all, "w1", 0, "one.example", "2026-03-02T08:00:00Z", reuters);
    add(all, "w2", 0, "two.example", "2026-03-02T11:00:00Z", reuters);
    add(all, "w3", 1, "three.example", "2026-03-03T07:00:00Z", near);
    add(all, "w4", 2, "four.example", "2026-03-04T07:00:00Z", cut);
    for (int i = 0; i < 6; i++) {
      add(all, "wall" + i, 0, "one.example", "2026-03-02T1" + i + ":00:00Z", WALL);
    }
    page(all, "v1", 0, "2026-03-02T06:00:00Z", text("first", 120));
    page(all, "v2", 1, "2026-03-03T06:00:00Z", text("second", 120));
    add(all, "other", 1, "two.example", "2026-03-03T12:00:00Z", text("other", 150));
    add(all, "again", 2, "two.example", "2026-08-04T12:00:00Z", reuters);
    return all;
  }

  private static void add(
      List<Printed> all, String id, int night, String outlet, String published, String text) {
    all.add(new Printed(id, night, outlet, "https://" + outlet + "/" + id, published, text));
  }

  private static void page(List<Printed> all, String id, int night, String published, String text) {
    all.add(new Printed(id, night, "two.example", "https://two.example/page", published, text));
  }

  /** So many words drawn with the name as seed, the name's own among them. */
  private static String text(String name, int words) {
    Random random = new Random(name.hashCode());
    StringBuilder text = new StringBuilder("Report");
    for (int i = 0; i < words; i++) {
      text.append(i % 17 == 16 ? ". " : " ")
          .append(String.format(Locale.ROOT, "%s%d", name, random.nextInt(5_000)));
    }
    return text.append('.').toString();
  }

  @Test
  void versionsOfAnAddressLeaveTheNewestCurrent() {
    Map<String, Boolean> current =
        current(PRINTED, 2, 3).collectAsList().stream()
            .collect(
                Collectors.toMap(row -> row.getAs("article_id"), row -> row.getAs("is_current")));
    assertThat(current.get("v1")).isFalse();
    assertThat(current.get("v2")).isTrue();
    assertThat(current.get("w1")).isTrue();
    assertThat(current(PRINTED, 2, 3).filter(functions.col("is_current").isNull()).isEmpty())
        .isTrue();
  }
}
