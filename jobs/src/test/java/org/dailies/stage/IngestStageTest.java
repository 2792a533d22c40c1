package org.dailies.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.dailies.SparkTest;
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
    return RowFactory.create(outcome, archive, offset, reason, null, null);
  }
}
