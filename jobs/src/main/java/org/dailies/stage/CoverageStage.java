package org.dailies.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Coverage rows with the story and the version of their article. */
public final class CoverageStage {
  private CoverageStage() {}

  /**
   * Joins each coverage row with its article's story and version.
   *
   * @param coverage rows of {@code coverage}; their story_id, is_head and is_current are replaced
   * @param stories rows of {@code stories} for at least those articles
   * @param articles rows of {@code articles} for at least those articles
   */
  public static Dataset<Row> coverage(
      Dataset<Row> coverage, Dataset<Row> stories, Dataset<Row> articles) {
    Dataset<Row> printings =
        stories.select(
            col("article_id").as("printing_id"),
            coalesce(col("merged_into"), col("story_id")).as("story_id"),
            col("is_head"));
    Dataset<Row> versions = articles.select(col("article_id").as("version_id"), col("is_current"));
    return coverage
        .drop("story_id", "is_head", "is_current")
        .join(printings, col("article_id").equalTo(col("printing_id")), "left")
        .join(versions, col("article_id").equalTo(col("version_id")), "left")
        .withColumn("story_id", coalesce(col("story_id"), col("article_id")))
        .withColumn("is_head", coalesce(col("is_head"), lit(true)))
        .withColumn("is_current", coalesce(col("is_current"), lit(true)))
        .drop("printing_id", "version_id");
  }
}
