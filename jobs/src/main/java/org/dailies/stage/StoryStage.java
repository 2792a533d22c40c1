package org.dailies.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.dailies.StoryConfig;
import org.dailies.table.Tables;

/** Tells which articles are one story, and which article of an address is the current one. */
public final class StoryStage {
  private StoryStage() {}

  /**
   * The articles whose {@code is_current} a night decides: all new ones, and those of the window
   * that it changes. Of one address the newest capture is current.
   *
   * @param newArticles rows of {@code articles} that this run adds
   * @param windowArticles rows of {@code articles} around their days, from earlier runs
   */
  public static Dataset<Row> versions(Dataset<Row> newArticles, Dataset<Row> windowArticles) {
    WindowSpec newestFirst =
        Window.partitionBy("address")
            .orderBy(
                coalesce(col("captured_at"), col("modified_at"), col("published_at"))
                    .desc_nulls_last(),
                coalesce(col("modified_at"), col("published_at")).desc_nulls_last(),
                col("article_id"));
    return together(newArticles, windowArticles)
        .withColumn("address", StoryAddress.column())
        .withColumn("current", row_number().over(newestFirst).equalTo(1))
        .filter(col("fresh").or(col("current").notEqual(coalesce(col("is_current"), lit(true)))))
        .withColumn("is_current", col("current"))
        .select(columns(Tables.ARTICLES.schema().fieldNames()));
  }

  /**
   * The rows of {@code stories} that a night adds or changes.
   *
   * @param newArticles rows of {@code articles} that this run adds, {@code is_current} decided
   * @param windowArticles rows of {@code articles} around their days and the heads of their
   *     stories, from earlier runs
   * @param existingStories rows of {@code stories} of the window's articles
   */
  public static Dataset<Row> stories(
      Dataset<Row> newArticles,
      Dataset<Row> windowArticles,
      Dataset<Row> existingStories,
      StoryConfig config) {
    WindowSpec earliestFirst =
        Window.partitionBy("language", "text_hash")
            .orderBy(col("at"), col("url"), col("article_id"))
            .rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing());
    Dataset<Row> prior = existingStories.select(col("article_id"), col("story_id").as("prior"));
    Dataset<Row> current =
        together(newArticles, windowArticles)
            .withColumn("address", StoryAddress.column())
            .withColumn(
                "at",
                coalesce(
                    col("published_at"),
                    date_add(col("day"), 1).cast("timestamp"),
                    col("captured_at")))
            .join(prior, new String[] {"article_id"}, "left");
    Dataset<Row> heads =
        current
            .filter("is_current")
            .withColumn("head_article_id", first("article_id").over(earliestFirst))
            .withColumn("head_day", first("day").over(earliestFirst))
            .withColumn("first_published_at", first("published_at").over(earliestFirst))
            .withColumn(
                "story_id",
                coalesce(first("prior", true).over(earliestFirst), col("head_article_id")))
            .withColumn("touched", max("fresh").over(earliestFirst));
    String[] story = {
      "address", "head_article_id", "head_day", "first_published_at", "story_id", "touched"
    };
    Dataset<Row> older =
        current
            .filter("not is_current")
            .join(heads.select(columns(story)), new String[] {"address"});
    return heads
        .unionByName(older)
        .filter("touched")
        .withColumn("is_head", col("article_id").equalTo(col("head_article_id")))
        .withColumn("similarity", lit(1.0))
        .withColumn(
            "relation",
            when(col("is_current").equalTo(false), "version")
                .when(col("is_head"), "head")
                .otherwise("exact"))
        .withColumn(
            "merged_into",
            when(col("prior").notEqual(col("story_id")), col("story_id")).cast("string"))
        .withColumn("wire_origin", lit(null).cast("string"))
        .select(columns(Tables.STORIES.schema().fieldNames()));
  }

  private static Dataset<Row> together(Dataset<Row> fresh, Dataset<Row> known) {
    return fresh.withColumn("fresh", lit(true)).unionByName(known.withColumn("fresh", lit(false)));
  }

  private static Column[] columns(String[] names) {
    Column[] columns = new Column[names.length];
    for (int i = 0; i < names.length; i++) {
      columns[i] = col(names[i]);
    }
    return columns;
  }
}
