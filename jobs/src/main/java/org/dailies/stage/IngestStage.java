package org.dailies.stage;

import static org.apache.spark.sql.functions.array_append;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.archive.Capture;
import org.dailies.archive.Damage;
import org.dailies.archive.Feed;
import org.dailies.archive.Reading;
import org.dailies.archive.Skipped;
import org.dailies.article.Article;
import org.dailies.article.ArticleExtractor;
import org.dailies.article.Extraction;
import org.dailies.article.Forgotten;
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

  /** The flag of an article whose record states an id that another address has. */
  private static final String ID_CLAIMED = "id-claimed";

  /** One row a reading: which outcome it had, and the article or reject it became. */
  public static final StructType OUTCOME =
      new StructType()
          .add("outcome", DataTypes.StringType, false)
          .add("archive", DataTypes.StringType, false)
          .add("record_offset", DataTypes.LongType, false)
          .add("reason", DataTypes.StringType)
          .add(ARTICLE, Tables.ARTICLES.schema())
          .add(REJECT, Tables.REJECTS.schema())
          .add(ListedStage.LISTED, DataTypes.createArrayType(ListedStage.PAGE));

  private IngestStage() {}

  /**
   * Extracts every reading.
   *
   * @param readings rows of the source {@code warc}
   * @param config the config as JSON
   * @param day the day that the run is for: what claims to be captured later has no capture time
   * @param forgotten what is not stored again: of it rejects without an address come
   * @return rows of {@link #OUTCOME}, one a reading
   */
  public static Dataset<Row> outcomes(
      Dataset<Row> readings, String config, String runId, LocalDate day, Forgotten forgotten) {
    Instant now = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
    return readings.mapPartitions(
        new Extract(config, runId, now, forgotten), Encoders.row(OUTCOME));
  }

  private record Extract(String config, String runId, Instant now, Forgotten forgotten)
      implements MapPartitionsFunction<Row, Row> {
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
          return outcome(CaptureRow.reading(rows.next()), extractor);
        }
      };
    }

    private Row outcome(Reading reading, ArticleExtractor extractor) {
      if (reading instanceof Skipped skipped) {
        return row(SKIPPED, reading, skipped.reason(), null, null);
      }
      if (reading instanceof Feed feed) {
        return row(
            SKIPPED,
            reading,
            Feed.REASON,
            null,
            null,
            ListedStage.listed(feed, extractor, forgotten));
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
      Extraction extraction = forgotten.admit(extractor.extract((Capture) reading, now));
      if (extraction instanceof Article article) {
        return row(ARTICLE, reading, null, stored(article), null);
      }
      Reject reject = (Reject) extraction;
      return row(REJECT, reading, reject.reason(), null, ArticleRow.of(reject, runId));
    }

    /** An article may claim an address that is forgotten as its own. */
    private Row stored(Article article) {
      Row row = ArticleRow.of(article, runId);
      if (!forgotten.holdsAddress(article.claimedUrl())) {
        return row;
      }
      Object[] values = new Object[row.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = row.get(i);
      }
      values[Tables.ARTICLES.schema().fieldIndex("claimed_url")] = null;
      return RowFactory.create(values);
    }
  }

  private static Row row(String outcome, Reading reading, String reason, Row article, Row reject) {
    return row(outcome, reading, reason, article, reject, List.of());
  }

  private static Row row(
      String outcome, Reading reading, String reason, Row article, Row reject, List<Row> listed) {
    return RowFactory.create(
        outcome, reading.archive(), reading.offset(), reason, article, reject, listed.toArray());
  }

  /**
   * The places of articles whose id is taken: by an article of an earlier run, or by one of this
   * batch that comes before. At one address that is the same capture again; at another it is an
   * article of its own, whose record only states an id that it shares.
   *
   * <p>Of several addresses in one batch the id stays with that which an earlier run knows, else
   * with the one whose page names no other address, else with the first captured.
   *
   * @param published articles of earlier runs; only article_id and url are read
   * @return archive, record_offset, article_id, url, and new_id: null for a duplicate, else the id
   *     that the article gets instead
   */
  public static Dataset<Row> duplicates(Dataset<Row> outcomes, Dataset<Row> published) {
    return TakenIds.of(outcomes.filter(col("outcome").equalTo(ARTICLE)), published);
  }

  /** The ids of articles of earlier runs that {@link #duplicates} asks for, in one column. */
  public static Dataset<Row> sought(Dataset<Row> outcomes) {
    return TakenIds.sought(outcomes.filter(col("outcome").equalTo(ARTICLE)));
  }

  /** The articles of a batch without the duplicates, each under an id of its own. */
  public static Dataset<Row> articles(Dataset<Row> outcomes, Dataset<Row> duplicates) {
    Dataset<Row> taken =
        duplicates.select(
            col("archive"), col("record_offset"), col("new_id"), lit(true).as("taken"));
    return outcomes
        .filter(col("outcome").equalTo(ARTICLE))
        .join(broadcast(taken), scala("archive", "record_offset"), "left")
        .filter(col("taken").isNull().or(col("new_id").isNotNull()))
        .withColumn(
            ARTICLE,
            when(
                    col("new_id").isNotNull(),
                    col(ARTICLE)
                        .withField("article_id", col("new_id"))
                        .withField("flags", array_append(col("article.flags"), lit(ID_CLAIMED))))
                .otherwise(col(ARTICLE)))
        .select("article.*");
  }

  private static Dataset<Row> repeated(Dataset<Row> duplicates) {
    return duplicates.filter(col("new_id").isNull());
  }

  /** The rejects of a batch, the duplicates among them. */
  public static Dataset<Row> rejects(Dataset<Row> outcomes, Dataset<Row> duplicates, String runId) {
    Dataset<Row> repeated =
        repeated(duplicates)
            .select(
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
        repeated(duplicates).groupBy(file().as("repeated_in")).agg(count(lit(1)).as("repeated"));
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
