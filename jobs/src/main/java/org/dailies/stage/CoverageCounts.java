package org.dailies.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** The counts that every series of an actor is made of. */
public final class CoverageCounts {
  private CoverageCounts() {}

  /** The rows of {@code coverage} that count up to a day; {@code day} is the number of the day. */
  public static Dataset<Row> current(Dataset<Row> coverage, LocalDate today) {
    return coverage
        .filter("is_current")
        .filter(col("day").isNotNull().and(col("day").leq(lit(today))))
        .select(
            col("article_id"),
            col("actor_id"),
            col("kind"),
            unix_date(col("day")).as("day"),
            col("outlet"),
            col("language"),
            CoverageStage.storyRow().as("is_head"),
            CoverageStage.counted().as("counted"),
            col("mentions"),
            col("frames"));
  }

  /**
   * What counts by each value of the keys, with what else is written about the actor as the base.
   *
   * @param rows what {@link #current} gave, with whether the outlet is of the {@code panel}
   */
  public static Dataset<Row> by(Dataset<Row> rows, String... keys) {
    Column story = col("counted").and(col("is_head"));
    return rows.groupBy(Arrays.stream(keys).map(functions::col).toArray(Column[]::new))
        .agg(
            number(col("counted")).as("articles"),
            number(story).as("stories"),
            sum(when(col("counted"), col("mentions").cast("long")).otherwise(0L)).as("mentions"),
            number(col("is_head")).as("base"),
            number(story.and(col("panel"))).as("panel"),
            number(col("is_head").and(col("panel"))).as("panel_base"),
            outlets(story).as("outlets"));
  }

  /** The outlet of each story that counts, "" where it is not known. */
  static Column outlets(Column story) {
    return collect_list(when(story, coalesce(col("outlet"), lit(""))));
  }

  private static Column number(Column condition) {
    return sum(when(condition, 1L).otherwise(0L));
  }
}
