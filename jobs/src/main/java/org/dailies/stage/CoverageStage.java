package org.dailies.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Coverage rows with the story and the version of their article, and by which of them each story
 * counts for an actor: that of the head, or where another whole printing covers the actor nearer,
 * the first of those.
 */
public final class CoverageStage {
  private static final WindowSpec NEAREST_FIRST =
      Window.partitionBy("story_id", "actor_id")
          .orderBy(
              col("whole").desc(),
              coalesce(col("counted"), lit(false)).desc(),
              col("headline").desc(),
              col("is_head").desc(),
              col("day").asc_nulls_last(),
              col("article_id"));

  private CoverageStage() {}

  /** Whether a story counts by a row; rows written before that was told go by their head. */
  public static Column storyRow() {
    return coalesce(col("story_row"), col("is_head"));
  }

  /** Whether headline numbers count a row; rows written before there were roles count nowhere. */
  public static Column counted() {
    return coalesce(col("counted"), lit(false));
  }

  /**
   * Joins each coverage row with its article's story and version.
   *
   * @param coverage rows of {@code coverage}; their story_id, is_head, is_current and story_row are
   *     replaced; those of a story have to be there together
   * @param stories rows of {@code stories} for at least those articles
   * @param articles rows of {@code articles} for at least those articles
   */
  public static Dataset<Row> coverage(
      Dataset<Row> coverage, Dataset<Row> stories, Dataset<Row> articles) {
    Dataset<Row> printings =
        stories.select(
            col("article_id").as("printing_id"),
            coalesce(col("merged_into"), col("story_id")).as("story_id"),
            col("is_head"),
            coalesce(col("is_whole"), col("is_head")).as("whole"));
    Dataset<Row> versions = articles.select(col("article_id").as("version_id"), col("is_current"));
    return coverage
        .drop("story_id", "is_head", "is_current", "story_row")
        .join(printings, col("article_id").equalTo(col("printing_id")), "left")
        .join(versions, col("article_id").equalTo(col("version_id")), "left")
        .withColumn("story_id", coalesce(col("story_id"), col("article_id")))
        .withColumn("is_head", coalesce(col("is_head"), lit(true)))
        .withColumn("is_current", coalesce(col("is_current"), lit(true)))
        .withColumn("whole", coalesce(col("whole"), lit(true)).and(col("is_current")))
        .withColumn("story_row", col("whole").and(row_number().over(NEAREST_FIRST).equalTo(1)))
        .drop("printing_id", "version_id", "whole");
  }
}
