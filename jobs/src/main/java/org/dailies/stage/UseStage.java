package org.dailies.stage;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.dailies.config.StoryConfig;

/** Reports of a use → one row a use, however many outlets reported it. */
public final class UseStage {
  private static final int EVIDENCE = 20;

  private static final UserDefinedFunction PROOF =
      udf((UDF1<Row, String>) claim -> StoryClaims.claim(claim).proof(), DataTypes.StringType);

  private static final UserDefinedFunction TIES =
      udf(
          (UDF2<Row, Row, Boolean>) (a, b) -> StoryClaims.claim(a).ties(StoryClaims.claim(b)),
          DataTypes.BooleanType);

  private UseStage() {}

  /**
   * Gathers reports by use. The first report is told as the head of a story is: by what is proved,
   * then by what is stated. A report was there since the earliest version of its address that holds
   * it.
   *
   * @param reports rows of {@code use_reports}
   * @param articles rows of {@code articles}: only current ones count
   * @param stories rows of {@code stories}
   * @param outlets rows of {@code outlets}
   * @return rows of {@code uses}
   */
  public static Dataset<Row> uses(
      Dataset<Row> reports,
      Dataset<Row> articles,
      Dataset<Row> stories,
      Dataset<Row> outlets,
      StoryConfig config) {
    Column all = col("reports");
    Column first = col("first");
    return dated(reports, articles, stories, outlets, config)
        .groupBy("use_id", "studio_id", "title_id", "purpose", "tool_id")
        .agg(
            array_sort(collect_list(byClaim())).as("reports"),
            element_at(array_sort(collect_list(byDay())), -1).as("last"),
            count_distinct(col("story")).as("stories"),
            count_distinct(col("article_id")).as("articles"))
        .withColumn("first", element_at(all, 1))
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
                .as("evidence"),
            PROOF.apply(col("first.claim")).as("first_reported_proof"),
            exists(all, report -> isTied(report, first)).as("first_reported_tie"));
  }

  /** Reports of current articles, each with its story and the earliest claim of its address. */
  private static Dataset<Row> dated(
      Dataset<Row> reports,
      Dataset<Row> articles,
      Dataset<Row> stories,
      Dataset<Row> outlets,
      StoryConfig config) {
    Dataset<Row> claims =
        StoryClaims.of(articles, outlets, config)
            .select(
                col("article_id").as("version_id"),
                col("is_current"),
                StoryAddress.column().as("address"),
                col("published_at"),
                col("claim"));
    Dataset<Row> printings =
        stories.select(
            col("article_id").as("printing_id"),
            coalesce(col("merged_into"), col("story_id")).as("story"));
    return reports
        .join(claims, col("article_id").equalTo(col("version_id")))
        .withColumn("claim", min("claim").over(Window.partitionBy("use_id", "address")))
        .filter(col("is_current"))
        .join(printings, col("article_id").equalTo(col("printing_id")), "left")
        .withColumn("story", coalesce(col("story"), col("article_id")));
  }

  private static Column byClaim() {
    return struct("claim", "article_id", "published_at", "day", "outlet", "status");
  }

  /** Undated reports sort behind dated ones; a null struct field would sort first. */
  private static Column byDay() {
    return struct(
        col("day").isNull().as("undated"),
        col("day"),
        col("published_at").isNull().as("timeless"),
        col("published_at"),
        col("article_id"),
        col("outlet"),
        col("status"));
  }

  private static Column isTied(Column report, Column first) {
    Column other = not(report.getField("outlet").eqNullSafe(first.getField("outlet")));
    return other.and(TIES.apply(report.getField("claim"), first.getField("claim")));
  }
}
