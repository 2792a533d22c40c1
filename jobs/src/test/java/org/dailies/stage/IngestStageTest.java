package org.dailies.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.dailies.SparkTest;
import org.dailies.article.ArticleId;
import org.dailies.table.Tables;
import org.junit.jupiter.api.Test;

/** What becomes of readings, counted. */
final class IngestStageTest {
  private static final StructType DUPLICATE =
      new StructType()
          .add("archive", "string")
          .add("record_offset", "long")
          .add("article_id", "string")
          .add("url", "string")
          .add("new_id", "string");

  private final SparkSession spark = SparkTest.session();

  @Test
  void aCaptureSeenAgainInsideAPackedFileCountsForTheFile() {
    Dataset<Row> outcomes =
        spark.createDataFrame(
            List.of(
                outcome("article", "a.wacz!/data.warc", 0, null),
                outcome("article", "a.wacz!/data.warc", 90, null),
                outcome("reject", "a.wacz!/more.warc", 0, "empty"),
                outcome("skipped", "a.wacz!/more.warc", 80, "request"),
                outcome("article", "b.warc", 0, null)),
            IngestStage.OUTCOME);
    Dataset<Row> duplicates =
        spark.createDataFrame(
            List.of(RowFactory.create("a.wacz!/data.warc", 90L, "id", "http://a.example/", null)),
            DUPLICATE);

    List<String> counts =
        IngestStage.counts(outcomes, duplicates)
            .orderBy("archive")
            .select("archive", "records", "articles", "rejects", "skipped")
            .collectAsList()
            .stream()
            .map(Row::toString)
            .toList();

    assertThat(counts).containsExactly("[a.wacz,4,1,2,1]", "[b.warc,1,1,0,0]");
  }

  private static Row outcome(String outcome, String archive, long offset, String reason) {
    return RowFactory.create(outcome, archive, offset, reason, null, null, null);
  }

  @Test
  void oneIdAtTwoAddressesIsTwoArticles() {
    Dataset<Row> outcomes =
        outcomes(
            article("b.warc", "id", "https://trap.example/copy", 9, List.of()),
            article("a.warc", "id", "https://paper.example/pier", 8, List.of()),
            article("c.warc", "id", "http://www.paper.example/pier/", 10, List.of()));

    Dataset<Row> duplicates = IngestStage.duplicates(outcomes, published());

    assertThat(ids(outcomes, duplicates))
        .containsExactly(
            "https://paper.example/pier id []",
            "https://trap.example/copy "
                + ArticleId.elsewhere("id", "trap.example/copy")
                + " [id-claimed]");
    assertThat(duplicates.filter("new_id IS NULL").select("archive").first().getString(0))
        .isEqualTo("c.warc");
  }

  @Test
  void ofTwoAddressesThatWhosePageNamesAnotherDoesNotKeepTheId() {
    Dataset<Row> outcomes =
        outcomes(
            article("b", "id", "https://trap.example/copy", 7, List.of("foreign-canonical")),
            article("a", "id", "https://paper.example/pier", 8, List.of()));

    assertThat(ids(outcomes, IngestStage.duplicates(outcomes, published())))
        .contains("https://paper.example/pier id []");
  }

  @Test
  void anIdThatAnEarlierRunKnowsIsTakenAtItsAddressAlone() {
    Dataset<Row> outcomes =
        outcomes(
            article("a", "id", "https://paper.example/pier?utm_source=x", 8, List.of()),
            article("b", "id", "https://trap.example/copy", 9, List.of()));
    String other = ArticleId.elsewhere("id", "trap.example/copy");

    Dataset<Row> first =
        IngestStage.duplicates(
            outcomes, published(RowFactory.create("id", "https://paper.example/pier")));
    assertThat(ids(outcomes, first))
        .containsExactly("https://trap.example/copy " + other + " [id-claimed]");

    Dataset<Row> again =
        IngestStage.duplicates(
            outcomes,
            published(
                RowFactory.create("id", "https://paper.example/pier"),
                RowFactory.create(other, "https://trap.example/copy")));
    assertThat(ids(outcomes, again)).isEmpty();
  }

  private Dataset<Row> outcomes(Row... rows) {
    return spark.createDataFrame(List.of(rows), IngestStage.OUTCOME);
  }

  private Dataset<Row> published(Row... rows) {
    return spark.createDataFrame(
        List.of(rows), new StructType().add("article_id", "string").add("url", "string"));
  }

  private static Row article(
      String archive, String id, String url, int minute, List<String> flags) {
    StructType schema = Tables.ARTICLES.schema();
    Object[] values = new Object[schema.size()];
    values[schema.fieldIndex("article_id")] = id;
    values[schema.fieldIndex("url")] = url;
    values[schema.fieldIndex("captured_at")] = Instant.ofEpochSecond(60L * minute);
    values[schema.fieldIndex("flags")] = flags.toArray(new String[0]);
    return RowFactory.create("article", archive, 0L, null, RowFactory.create(values), null);
  }

  /** The articles that are kept: address, id and flags. */
  private static List<String> ids(Dataset<Row> outcomes, Dataset<Row> duplicates) {
    return IngestStage.articles(outcomes, duplicates)
        .select("url", "article_id", "flags")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0) + " " + row.getString(1) + " " + List.copyOf(row.getList(2)))
        .sorted()
        .toList();
  }
}
