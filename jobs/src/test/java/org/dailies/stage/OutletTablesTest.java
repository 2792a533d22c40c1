package org.dailies.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.dailies.SparkTest;
import org.dailies.table.Tables;
import org.junit.jupiter.api.Test;

/** What is kept of each outlet's weeks, and of what it lists. */
final class OutletTablesTest {
  private static final StructType ARTICLE =
      new StructType()
          .add("outlet", "string")
          .add("day", "date")
          .add("kind", "string")
          .add("text", "string")
          .add("published_source", "string")
          .add("authors", "array<string>");

  private static final StructType ADDRESSES =
      new StructType()
          .add("url", "string")
          .add("canonical_url", "string")
          .add("article_id", "string");

  private final SparkSession spark = SparkTest.session();

  private Dataset<Row> articles() {
    List<Row> rows = new ArrayList<>();
    LocalDate monday = LocalDate.of(2025, 10, 6);
    for (int week = 0; week < 4; week++) {
      for (int i = 0; i < 10; i++) {
        Date day = Date.valueOf(monday.plusWeeks(week).plusDays(i % 7));
        String text = "x".repeat(week == 3 ? 40 : 900);
        String[] authors = i == 0 ? new String[0] : new String[] {"Ada Quint"};
        rows.add(RowFactory.create("golem.example", day, "news", text, "json-ld", authors));
      }
      Date day = Date.valueOf(monday.plusWeeks(week));
      rows.add(RowFactory.create("golem.example", day, "list", "y", "capture", new String[0]));
    }
    return spark.createDataFrame(rows, ARTICLE);
  }

  @Test
  void aWeekTellsItsFaultsAndTheChangeItLiesIn() {
    for (int partitions : new int[] {1, 7}) {
      List<Row> weeks =
          QualityStage.quality(articles().repartition(partitions)).orderBy("week").collectAsList();
      assertThat(weeks).hasSize(4);
      Row last = weeks.get(3);
      assertThat(last.<Long>getAs("pages")).isEqualTo(11);
      assertThat(last.<Long>getAs("other_pages")).isEqualTo(1);
      assertThat(last.<Long>getAs("short")).isEqualTo(10);
      assertThat(last.<Long>getAs("unsigned")).isEqualTo(1);
      assertThat(last.<Long>getAs("undated")).isZero();
      assertThat(last.<Long>getAs("median_chars")).isEqualTo(40);
      assertThat(last.<String>getAs("change")).isEqualTo("short");
      assertThat(last.<Object>getAs("change_since")).hasToString("2025-10-27");
      assertThat(weeks.subList(0, 3)).allMatch(week -> week.getAs("change") == null);
    }
  }

  @Test
  void aListedPageIsCapturedUnderAnySpellingOfItsAddressAndStandsOnce() {
    Dataset<Row> none = spark.createDataFrame(List.of(), Tables.LISTED_PAGES.schema());
    Dataset<Row> fresh =
        spark.createDataFrame(
            List.of(page("/a"), page("/a"), page("/b"), page("/c")), ListedStage.PAGE);
    Dataset<Row> articles =
        spark.createDataFrame(
            List.of(RowFactory.create("http://paper.example/a/?utm_source=x", null, "1")),
            ADDRESSES);
    Dataset<Row> rejects =
        spark.createDataFrame(
            List.of(RowFactory.create("https://paper.example/b", null, null)), ADDRESSES);
    Dataset<Row> listed = ListedStage.listed(none, fresh, articles, rejects);
    assertThat(captured(listed)).containsExactly("/a true", "/b true", "/c false");

    Dataset<Row> later =
        spark.createDataFrame(
            List.of(RowFactory.create("https://paper.example/c", null, "2")), ADDRESSES);
    Dataset<Row> again =
        ListedStage.listed(
            listed,
            spark.createDataFrame(List.of(page("/c")), ListedStage.PAGE),
            articles.union(later),
            rejects);
    assertThat(captured(again)).containsExactly("/a true", "/b true", "/c true");
    assertThat(again.columns()).isEqualTo(Tables.LISTED_PAGES.schema().fieldNames());
  }

  private static Row page(String path) {
    return RowFactory.create(
        "paper.example",
        "https://www.paper.example" + path,
        Date.valueOf("2025-11-20"),
        "feed",
        "paper.example" + path);
  }

  private static List<String> captured(Dataset<Row> listed) {
    return listed
        .orderBy("url")
        .select(
            functions.substring_index(functions.col("url"), ".example", -1),
            functions.col("captured"))
        .collectAsList()
        .stream()
        .map(row -> row.getString(0) + " " + row.getBoolean(1))
        .toList();
  }
}
