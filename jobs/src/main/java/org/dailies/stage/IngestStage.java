package org.dailies.stage;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.archive.Capture;
import org.dailies.archive.Damage;
import org.dailies.archive.Reading;
import org.dailies.archive.Skipped;
import org.dailies.article.Article;
import org.dailies.article.ArticleExtractor;
import org.dailies.article.Reject;
import org.dailies.article.RejectReason;
import org.dailies.source.CaptureRow;
import org.dailies.table.ArticleRow;
import org.dailies.table.Tables;

/** Readings → articles, rejects and the ledger: every reading becomes exactly one of them. */
public final class IngestStage {
  private static final String ARTICLE = "article";
  private static final String REJECT = "reject";
  private static final String SKIPPED = "skipped";

  /** One row a reading: which outcome it had, and the article or reject it became. */
  public static final StructType OUTCOME =
      new StructType()
          .add("outcome", DataTypes.StringType, false)
          .add("archive", DataTypes.StringType, false)
          .add("record_offset", DataTypes.LongType, false)
          .add("reason", DataTypes.StringType)
          .add(ARTICLE, Tables.ARTICLES.schema())
          .add(REJECT, Tables.REJECTS.schema());

  private IngestStage() {}

  /**
   * Extracts every reading.
   *
   * @param readings rows of the source {@code warc}
   * @param config the config as JSON
   * @return rows of {@link #OUTCOME}, one a reading
   */
  public static Dataset<Row> outcomes(Dataset<Row> readings, String config, String runId) {
    return readings.mapPartitions(new Extract(config, runId), Encoders.row(OUTCOME));
  }

  private record Extract(String config, String runId) implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
      ArticleExtractor extractor = Tools.of(config).extractor();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return rows.hasNext();
        }

        @Override
        public Row next() {
          return outcome(CaptureRow.reading(rows.next()), extractor, runId);
        }
      };
    }
  }

  private static Row outcome(Reading reading, ArticleExtractor extractor, String runId) {
    if (reading instanceof Skipped skipped) {
      return row(SKIPPED, reading, skipped.reason(), null, null);
    }
    if (reading instanceof Damage damage) {
      Reject reject =
          new Reject(
              damage.archive(),
              damage.offset(),
              null,
              "archive",
              damage.problem(),
              damage.detail());
      return row(REJECT, reading, reject.reason(), null, ArticleRow.of(reject, runId));
    }
    var extraction = extractor.extract((Capture) reading);
    if (extraction instanceof Article article) {
      return row(ARTICLE, reading, null, ArticleRow.of(article, runId), null);
    }
    Reject reject = (Reject) extraction;
    return row(REJECT, reading, reject.reason(), null, ArticleRow.of(reject, runId));
  }

  private static Row row(String outcome, Reading reading, String reason, Row article, Row reject) {
    return RowFactory.create(outcome, reading.archive(), reading.offset(), reason, article, reject);
  }

  /**
   * The places of articles that were ingested before, or that stand more than once in this batch:
   * all but the first captured.
   *
   * @param published articles of earlier runs; only article_id is read
   * @return archive, record_offset, article_id, url
   */
  public static Dataset<Row> duplicates(Dataset<Row> outcomes, Dataset<Row> published) {
    Dataset<Row> keys =
        outcomes
            .filter(col("outcome").equalTo(ARTICLE))
            .select(
                col("archive"),
                col("record_offset"),
                col("article.article_id"),
                col("article.captured_at"),
                col("article.url"));
    Column rank =
        row_number()
            .over(
                Window.partitionBy("article_id")
                    .orderBy(
                        col("captured_at").asc_nulls_last(), col("archive"), col("record_offset")));
    Dataset<Row> known = published.select(col("article_id").as("known_id")).distinct();
    return keys.withColumn("rank", rank)
        .join(known, col("article_id").equalTo(col("known_id")), "left")
        .filter(col("rank").gt(1).or(col("known_id").isNotNull()))
        .select("archive", "record_offset", "article_id", "url");
  }

  /** The articles of a batch without the duplicates. */
  public static Dataset<Row> articles(Dataset<Row> outcomes, Dataset<Row> duplicates) {
    return outcomes
        .filter(col("outcome").equalTo(ARTICLE))
        .join(
            broadcast(duplicates.select("archive", "record_offset")),
            scala("archive", "record_offset"),
            "left_anti")
        .select("article.*");
  }

  /** The rejects of a batch, the duplicates among them. */
  public static Dataset<Row> rejects(Dataset<Row> outcomes, Dataset<Row> duplicates, String runId) {
    Dataset<Row> repeated =
        duplicates.select(
            col("archive"),
            col("record_offset"),
            col("url"),
            lit("ingest").as("stage"),
            lit(RejectReason.DUPLICATE_CAPTURE.code()).as("reason"),
            col("article_id").as("detail"),
            lit(runId).as("run_id"),
            lit(null).cast("string").as("article_id"));
    return outcomes.filter(col("outcome").equalTo(REJECT)).select("reject.*").unionByName(repeated);
  }

  /**
   * Counts by input file; what lies inside a packed file counts for the file.
   *
   * @return archive, records, articles, rejects, skipped, and skipped_by as a map
   */
  public static Dataset<Row> counts(Dataset<Row> outcomes, Dataset<Row> duplicates) {
    Dataset<Row> byReason =
        outcomes
            .groupBy(file().as("archive"), col("outcome"), col("reason"))
            .agg(count(lit(1)).as("n"))
            .groupBy("archive")
            .agg(
                sum("n").as("records"),
                total(ARTICLE).as("extracted"),
                total(REJECT).as("refused"),
                total(SKIPPED).as("skipped"),
                map_from_entries(
                        array_sort(
                            collect_list(
                                when(
                                    col("outcome").equalTo(SKIPPED),
                                    struct(col("reason"), col("n"))))))
                    .as("skipped_by"));
    Dataset<Row> repeated =
        duplicates.groupBy(file().as("repeated_in")).agg(count(lit(1)).as("repeated"));
    Column again = coalesce(col("repeated"), lit(0L));
    return byReason
        .join(repeated, col("archive").equalTo(col("repeated_in")), "left")
        .select(
            col("archive"),
            col("records"),
            col("extracted").minus(again).as("articles"),
            col("refused").plus(again).as("rejects"),
            col("skipped"),
            col("skipped_by"));
  }

  private static Column file() {
    return substring_index(col("archive"), "!/", 1);
  }

  private static Column total(String outcome) {
    return sum(when(col("outcome").equalTo(outcome), col("n")).otherwise(lit(0L)));
  }

  private static scala.collection.immutable.Seq<String> scala(String... names) {
    return scala.jdk.javaapi.CollectionConverters.asScala(List.of(names)).toSeq();
  }
}
