package org.dailies.nightly;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.article.Forgotten;
import org.dailies.config.Config;
import org.dailies.table.ArticleRow;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.SparkTables;
import org.dailies.warehouse.Warehouse;
import org.dailies.warehouse.WarehouseRun;

/** Taking articles out of a warehouse for good, and keeping archives from being read. */
public final class Forgetting {
  private Forgetting() {}

  /** A stored article; day and url may be null. */
  public record Stored(String articleId, LocalDate day, String outlet, String url) {}

  /**
   * What a warehouse holds of what is asked for.
   *
   * @param articles those that are asked for, in the order of days
   * @param copies other articles of their stories, which stay
   */
  public record Found(List<Stored> articles, List<Stored> copies) {
    public Found {
      articles = List.copyOf(articles);
      copies = List.copyOf(copies);
    }
  }

  /**
   * Looks what the newest run shows of it, and changes nothing.
   *
   * @throws DailiesException INPUT where nothing is published yet
   */
  public static Found look(String location, Config config, Takedown takedown) {
    try (Warehouse warehouse = Warehouse.open(location, config.warehouse(), Session.hadoop())) {
      PublishedRun run = newest(warehouse);
      SparkSession spark = Session.start("dailies forget", warehouse.sparkProperties());
      Dataset<Row> articles = read(spark, Tables.ARTICLES, run);
      Forgotten asked = ForgetStep.asked(takedown, articles);
      Dataset<Row> ids = ForgetStep.ids(articles, asked).cache();
      Dataset<Row> stories =
          read(spark, Tables.STORIES, run)
              .select(col("article_id"), coalesce(col("merged_into"), col("story_id")).as("story"));
      Dataset<Row> theirs =
          stories.join(broadcast(ids), new String[] {"article_id"}, "left_semi").select("story");
      Dataset<Row> beside =
          stories
              .join(broadcast(theirs.distinct()), new String[] {"story"}, "left_semi")
              .join(broadcast(ids), new String[] {"article_id"}, "left_anti")
              .select("article_id");
      Found found = new Found(stored(articles, ids), stored(articles, beside));
      ids.unpersist();
      return found;
    }
  }

  private static Dataset<Row> read(SparkSession spark, TableSpec table, PublishedRun run) {
    return SparkTables.read(spark, table, run.snapshots().get(table.name()));
  }

  private static List<Stored> stored(Dataset<Row> articles, Dataset<Row> ids) {
    return articles
        .select("article_id", "day", "outlet", "url")
        .join(broadcast(ids), new String[] {"article_id"}, "left_semi")
        .orderBy("day", "article_id")
        .collectAsList()
        .stream()
        .map(
            row ->
                new Stored(
                    row.getString(0),
                    ArticleRow.day(row, "day"),
                    row.getString(2),
                    row.getString(3)))
        .toList();
  }

  private static PublishedRun newest(Warehouse warehouse) {
    return warehouse
        .newest()
        .orElseThrow(
            () ->
                new DailiesException(
                    Code.INPUT,
                    "The warehouse %s holds no published run yet",
                    warehouse.location()));
  }

  /**
   * Takes it out of every table and every earlier run, which none can be read of afterwards.
   *
   * @throws DailiesException UNFINISHED where files of earlier runs could not all be deleted
   */
  public static PublishedRun run(
      String location, Config config, Takedown takedown, PrintStream out) {
    Instant began = Instant.now();
    LocalDate date;
    try (Warehouse warehouse = Warehouse.open(location, config.warehouse(), Session.hadoop())) {
      date = newest(warehouse).countedTo().orElse(LocalDate.ofInstant(began, ZoneOffset.UTC));
    }
    RunOptions options =
        new RunOptions(
            PublishedRun.FORGET, List.of(), location, null, date, false, false, config, began, out);
    return new Nightly(options).run(Plan.forget(takedown)).run();
  }

  /**
   * Notes that archives are not to be read; what has come from them stays.
   *
   * @throws DailiesException INPUT where nothing is published yet; LOCKED where a run is on
   */
  public static PublishedRun exclude(String location, Config config, Takedown archives) {
    Instant now = Instant.now();
    String runId = RunId.at(now);
    try (WarehouseRun run =
        WarehouseRun.begin(location, config.warehouse(), Session.hadoop(), runId)) {
      PublishedRun before = newest(run.warehouse());
      SparkSession spark = Session.start("dailies exclude", run.warehouse().sparkProperties());
      List<Row> rows =
          archives.forgotten().archives().stream()
              .map(key -> ForgetStep.entry(Forgotten.Kind.ARCHIVE, key, archives, now, runId))
              .toList();
      SparkTables.append(
          spark.createDataFrame(rows, Tables.FORGOTTEN.schema()), Tables.FORGOTTEN, run);
      return run.publishSame("exclude", before.manifest(), Instant.now());
    }
  }
}
