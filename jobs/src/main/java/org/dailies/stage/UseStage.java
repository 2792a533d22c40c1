package org.dailies.stage;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Reports of a use → one row a use, however many outlets reported it. */
public final class UseStage {
  private static final int EVIDENCE = 20;

  private UseStage() {}

  /**
   * Gathers reports by use.
   *
   * @param reports rows of {@code use_reports}
   * @param articles rows of {@code articles}: only current ones count
   * @param stories rows of {@code stories}
   * @return rows of {@code uses}
   */
  public static Dataset<Row> uses(
      Dataset<Row> reports, Dataset<Row> articles, Dataset<Row> stories) {
    Dataset<Row> current =
        articles
            .filter(col("is_current"))
            .select(col("article_id").as("current_id"), col("published_at"));
    Dataset<Row> printings =
        stories.select(
            col("article_id").as("printing_id"),
            coalesce(col("merged_into"), col("story_id")).as("story"));
    Dataset<Row> dated =
        reports
            .join(current, col("article_id").equalTo(col("current_id")))
            .join(printings, col("article_id").equalTo(col("printing_id")), "left")
            .withColumn("story", coalesce(col("story"), col("article_id")));
    // Undated reports sort behind dated ones; a null struct field would sort first.
    Column order =
        struct(
            col("day").isNull().as("undated"),
            col("day"),
            col("published_at").isNull().as("timeless"),
            col("published_at"),
            col("article_id"),
            col("outlet"),
            col("status"));
    Column all = col("reports");
    return dated
        .groupBy("use_id", "studio_id", "title_id", "purpose", "tool_id")
        .agg(
            array_sort(collect_list(order)).as("reports"),
            count_distinct(col("story")).as("stories"),
            count_distinct(col("article_id")).as("articles"))
        .withColumn("first", element_at(all, 1))
        .withColumn("last", element_at(all, -1))
        .select(
            col("use_id"),
            col("studio_id"),
            col("title_id"),
            col("purpose"),
            col("tool_id"),
            col("last.status"),
            col("first.published_at").as("first_reported_at"),
            col("first.day").as("first_reported_day"),
            col("first.outlet").as("first_reported_by"),
            col("stories"),
            col("articles"),
            slice(
                    array_distinct(transform(all, report -> report.getField("article_id"))),
                    lit(1),
                    least(lit(EVIDENCE), size(all)))
                .as("evidence"));
  }
}
