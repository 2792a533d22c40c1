package org.dailies.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.unix_micros;
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
   * The articles of earlier runs that stand under the address of a new one, whenever they were
   * printed. Their texts are read only for the days on which there is one.
   *
   * @param newArticles rows of {@code articles} that this run adds
   * @param articles rows of {@code articles}, partitioned by day
   */
  public static Dataset<Row> sameAddress(Dataset<Row> newArticles, Dataset<Row> articles) {
    Dataset<Row> addresses = newArticles.select(StoryAddress.column().as("address")).distinct();
    Dataset<Row> found =
        articles
            .withColumn("address", StoryAddress.column())
            .select("day", "article_id", "address")
            .join(broadcast(addresses), new String[] {"address"}, "left_semi");
    Dataset<Row> wanted = found.select(col("day").as("found_day"), col("article_id").as("found"));
    return articles.join(
        broadcast(wanted),
        col("day").eqNullSafe(col("found_day")).and(col("article_id").equalTo(col("found"))),
        "left_semi");
  }

  /**
   * The articles that a night compares its own with: those within the window around the days of the
   * new ones, those without a day, and the heads of the stories that reach into it. Its size does
   * not depend on the length of the history.
   *
   * @param articles rows of {@code articles}, partitioned by day
   * @param stories rows of {@code stories}, partitioned by day
   */
  public static Dataset<Row> window(
      Dataset<Row> newArticles, Dataset<Row> articles, Dataset<Row> stories, StoryConfig config) {
    Dataset<Row> days = days(newArticles, config);
    Dataset<Row> near =
        articles.join(broadcast(days), "day").unionByName(articles.filter(col("day").isNull()));
    Dataset<Row> heads =
        stories
            .join(broadcast(days), "day")
            .select(col("head_article_id").as("article_id"), col("head_day").as("day"))
            .distinct()
            .join(broadcast(days), new String[] {"day"}, "left_anti");
    return near.unionByName(
            articles.join(broadcast(heads), new String[] {"day", "article_id"}, "left_semi"))
        .join(newArticles.select("article_id"), new String[] {"article_id"}, "left_anti");
  }

  /** The rows of {@code stories} of a window's articles. */
  public static Dataset<Row> existing(Dataset<Row> windowArticles, Dataset<Row> stories) {
    Dataset<Row> wanted =
        windowArticles.select(col("day").as("near_day"), col("article_id").as("near"));
    return stories.join(
        wanted,
        col("article_id").equalTo(col("near")).and(col("day").eqNullSafe(col("near_day"))),
        "left_semi");
  }

  private static Dataset<Row> days(Dataset<Row> newArticles, StoryConfig config) {
    return newArticles
        .filter(col("day").isNotNull())
        .select("day")
        .distinct()
        .select(
            explode(
                    sequence(
                        date_sub(col("day"), config.windowDays()),
                        date_add(col("day"), config.windowDays())))
                .as("day"))
        .distinct();
  }

  /**
   * The rows of {@code stories} that a night adds or changes.
   *
   * @param newArticles rows of {@code articles} that this run adds, {@code is_current} decided
   * @param windowArticles what {@link #window} gives, {@code is_current} decided
   * @param existingStories rows of {@code stories} of the window's articles
   */
  public static Dataset<Row> stories(
      Dataset<Row> newArticles,
      Dataset<Row> windowArticles,
      Dataset<Row> existingStories,
      StoryConfig config) {
    Dataset<Row> given = together(newArticles, windowArticles).select("article_id");
    return stories(
        prints(newArticles, windowArticles, config),
        existingStories.join(given, new String[] {"article_id"}, "left_semi"),
        config);
  }

  /**
   * What is compared of the articles: a row each, some four bytes a word. {@link #stories} reads it
   * twice, so a caller does well to keep it in between.
   */
  public static Dataset<Row> prints(
      Dataset<Row> newArticles, Dataset<Row> windowArticles, StoryConfig config) {
    return StoryPrints.of(
        together(newArticles, windowArticles)
            .withColumn("address", StoryAddress.column())
            .withColumn("at", publishedMicros())
            .withColumn("publisher", when(col("outlet_source").notEqual("input"), col("outlet")))
            .withColumn("is_current", coalesce(col("is_current"), lit(true)))
            .withColumn("url", coalesce(col("url"), lit(""))),
        config);
  }

  /** The rows of {@code stories} that a night adds or changes, from {@link #prints}. */
  public static Dataset<Row> stories(
      Dataset<Row> prints, Dataset<Row> existingStories, StoryConfig config) {
    Dataset<Row> known =
        existingStories.select(
            col("article_id").as("a"), col("head_article_id").as("b"), lit(false).as("fresh"));
    Dataset<Row> components = StoryComponents.of(StoryPairs.of(prints, config).unionByName(known));
    Dataset<Row> before =
        existingStories.select(
            col("article_id"),
            col("story_id").as("story_before"),
            col("merged_into").isNotNull().as("was_merged"));
    Dataset<Row> touched =
        prints
            .join(components, col("article_id").equalTo(col("member_id")), "left")
            .filter(coalesce(col("touched"), col("fresh")))
            .withColumn("component", coalesce(col("component"), col("article_id")))
            .join(before, new String[] {"article_id"}, "left")
            .withColumn("was_merged", coalesce(col("was_merged"), lit(false)));
    return StoryMembers.of(touched, config)
        .except(existingStories.select(columns(Tables.STORIES.schema().fieldNames())));
  }

  /** When an article was first published; the end of the day where only that is known. */
  private static Column publishedMicros() {
    return coalesce(
        unix_micros(col("published_at")),
        unix_micros(date_add(col("day"), 1).cast("timestamp")).minus(1),
        unix_micros(col("captured_at")),
        lit(Long.MAX_VALUE / 2));
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
