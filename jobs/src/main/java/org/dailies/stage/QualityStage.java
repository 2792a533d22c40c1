package org.dailies.stage;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.percentile_approx;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dailies.language.Genre;
import org.dailies.table.Tables;
import org.dailies.trend.LayoutChange;

/** Articles → what extraction made of each outlet's pages, week by week. */
public final class QualityStage {
  /** An article with fewer characters is short. */
  public static final int SHORT = 300;

  /** Earlier runs that an outlet must have come in for its volume to be compared. */
  public static final int NIGHTS = 5;

  private QualityStage() {}

  /**
   * Counts and shares of each outlet and week, with the change of layout that the week lies in.
   *
   * @param articles rows of {@code articles}
   * @return rows of {@code outlet_quality}
   */
  public static Dataset<Row> quality(Dataset<Row> articles) {
    Column other =
        coalesce(col("kind").isin((Object[]) Genre.others().toArray(String[]::new)), lit(false));
    Column source = col("published_source");
    Column article = other.equalTo(false);
    return articles
        .filter(col("outlet").isNotNull().and(col("day").isNotNull()))
        .groupBy(col("outlet"), to_date(date_trunc("week", col("day"))).as("week"))
        .agg(
            count(lit(1)).as("pages"),
            sum(when(other, 1L).otherwise(0L)).as("other_pages"),
            percentile_approx(when(article, length(col("text"))), lit(0.5), lit(10_000))
                .cast("long")
                .as("median_chars"),
            counted(article.and(length(col("text")).lt(SHORT))).as("short"),
            counted(article.and(source.isNull().or(source.equalTo("capture")))).as("undated"),
            counted(article.and(size(col("authors")).leq(0))).as("unsigned"))
        .repartition(col("outlet"))
        .sortWithinPartitions("outlet", "week")
        .mapPartitions(new Changes(), Encoders.row(Tables.OUTLET_QUALITY.schema()));
  }

  /**
   * What a run has brought: one row with its articles, those without a date of their own, those
   * whose language is not known, and the mean confidence of their extraction.
   *
   * @param articles rows of {@code articles}
   */
  public static Dataset<Row> night(Dataset<Row> articles, String runId) {
    Column source = col("published_source");
    return articles
        .filter(col("run_id").equalTo(runId))
        .agg(
            count(lit(1)).as("articles"),
            coalesce(counted(source.isNull().or(source.equalTo("capture"))), lit(0L)).as("undated"),
            coalesce(counted(coalesce(col("language"), lit("und")).equalTo("und")), lit(0L))
                .as("languageless"),
            coalesce(avg("extraction_confidence"), lit(1.0)).as("confidence"));
  }

  /**
   * How many articles each outlet has brought in a run and in those before, of outlets that at
   * least {@link #NIGHTS} earlier runs have brought.
   *
   * @param articles rows of {@code articles}
   * @param since articles of earlier days are left out
   * @return outlet, tonight, and the median of the earlier runs that brought any
   */
  public static Dataset<Row> volumes(Dataset<Row> articles, String runId, LocalDate since) {
    Column tonight = col("run_id").equalTo(runId);
    return articles
        .filter(col("outlet").isNotNull().and(col("day").geq(lit(since))))
        .groupBy("outlet", "run_id")
        .agg(count(lit(1)).as("brought"))
        .groupBy("outlet")
        .agg(
            sum(when(tonight, col("brought")).otherwise(0L)).as("tonight"),
            percentile_approx(when(not(tonight), col("brought")), lit(0.5), lit(10_000))
                .cast("double")
                .as("median"),
            counted(not(tonight)).as("nights"))
        .filter(col("nights").geq(NIGHTS))
        .select("outlet", "tonight", "median")
        .orderBy("outlet");
  }

  private static Column counted(Column condition) {
    return sum(when(condition, 1L).otherwise(0L));
  }

  /** Adds to the weeks of one outlet after another the change that they lie in. */
  private record Changes() implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
      List<Row> told = new ArrayList<>();
      List<Row> outlet = new ArrayList<>();
      while (rows.hasNext()) {
        Row row = rows.next();
        if (!outlet.isEmpty() && !outlet.get(0).getString(0).equals(row.getString(0))) {
          tell(outlet, told);
          outlet.clear();
        }
        outlet.add(row);
      }
      tell(outlet, told);
      return told.iterator();
    }

    private static void tell(List<Row> weeks, List<Row> told) {
      List<LayoutChange> changes = LayoutChange.of(weeks.stream().map(Changes::week).toList());
      for (int i = 0; i < weeks.size(); i++) {
        Row row = weeks.get(i);
        LayoutChange change = changes.get(i);
        told.add(
            RowFactory.create(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                row.get(4),
                row.get(5),
                row.get(6),
                row.get(7),
                change == null ? null : change.measure().code(),
                change == null ? null : change.since()));
      }
    }

    private static LayoutChange.Week week(Row row) {
      return new LayoutChange.Week(
          TrendSeries.day(row.get(1)),
          row.getLong(2),
          Map.of(
              LayoutChange.Measure.SHORT, row.getLong(5),
              LayoutChange.Measure.UNDATED, row.getLong(6),
              LayoutChange.Measure.UNSIGNED, row.getLong(7),
              LayoutChange.Measure.OTHER_PAGES, row.getLong(3)));
    }
  }
}
