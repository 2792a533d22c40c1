package org.dailies.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.config.TrendConfig;

/**
 * The outlets that printed throughout the horizon of days, in each stretch of four weeks of it or
 * of the archive where it is younger: what they print together changes with the news and not with
 * the crawl. An outlet that is new is none of them, whatever dates it states.
 */
final class TrendPanel {
  private static final int STRETCH = 28;
  private static final StructType OUTLET =
      new StructType().add("outlet", DataTypes.StringType).add("panel", DataTypes.BooleanType);

  private TrendPanel() {}

  /** The first day of the window. */
  static LocalDate since(TrendConfig config, LocalDate today) {
    return today.minusDays(config.dayHorizon());
  }

  /** Places of outlets, and whether each is of the panel. */
  static Dataset<Row> of(
      Dataset<Row> stories,
      Dataset<Row> places,
      OutletsSeen seen,
      TrendConfig config,
      LocalDate today) {
    Set<String> fresh = new HashSet<>(seen.newOn(today, config.quarantineDays()).keySet());
    int whole = config.dayHorizon() / STRETCH;
    Dataset<Row> panel =
        stories
            .filter(col("relation").notEqual("version").and(col("outlet").isNotNull()))
            .filter(col("day").between(lit(since(config, today)), lit(today)))
            .groupBy("outlet")
            .agg(
                collect_set(
                        expr(
                            String.format(
                                "cast(floor(datediff(date'%s', day) / %d) as int)",
                                today, STRETCH)))
                    .as("stretches"))
            .repartition(1)
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) outlets -> panel(outlets, whole, fresh),
                Encoders.row(OUTLET));
    return places
        .join(panel, new String[] {"outlet"}, "full_outer")
        .withColumn("panel", coalesce(col("panel"), lit(false)));
  }

  /** The stretch that the archive begins in is not whole, and asks nothing of an outlet. */
  private static Iterator<Row> panel(Iterator<Row> outlets, int whole, Set<String> fresh) {
    List<Row> rows = new ArrayList<>();
    outlets.forEachRemaining(rows::add);
    int oldest = 0;
    for (Row row : rows) {
      for (int stretch : row.<Integer>getList(1)) {
        oldest = Math.max(oldest, stretch);
      }
    }
    int asked = Math.max(1, Math.min(whole, oldest));
    List<Row> panel = new ArrayList<>();
    for (Row row : rows) {
      Set<Integer> present = new HashSet<>(row.<Integer>getList(1));
      present.removeIf(stretch -> stretch >= asked);
      panel.add(
          RowFactory.create(
              row.getString(0), present.size() == asked && !fresh.contains(row.getString(0))));
    }
    return panel.iterator();
  }
}
