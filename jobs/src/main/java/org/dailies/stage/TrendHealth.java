package org.dailies.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.TrendConfig;
import org.dailies.trend.OutletHealth;

/** Finds the periods in which outlets that normally report were silent, or flooded. */
final class TrendHealth {
  private static final String[] OUTLET = {"outlet", "language", "outlet_country", "outlet_kind"};

  private static final StructType DAY =
      new StructType()
          .add("language", DataTypes.StringType)
          .add("outlet_country", DataTypes.StringType)
          .add("outlet_kind", DataTypes.StringType)
          .add("day", DataTypes.LongType)
          .add("usual", DataTypes.DoubleType)
          .add("amiss", DataTypes.DoubleType);

  private TrendHealth() {}

  /**
   * The masked periods: {@code scope_id}, {@code grain}, {@code period}. A day is masked if outlets
   * with a good part of the usual volume are amiss, a longer period if more than a quarter of its
   * days are.
   *
   * @param printings current printings with a day, and their outlet's country and kind
   * @param scopes the scopes a row counts in, and {@code id} the name of one
   */
  static Dataset<Row> masked(
      Dataset<Row> printings, Column scopes, Column id, TrendConfig config, LocalDate today) {
    long since = today.minusDays(config.weekHorizon()).toEpochDay();
    Dataset<Row> days =
        printings
            .withColumn("day", org.apache.spark.sql.functions.unix_date(col("day")))
            .filter(col("day").geq(since).and(col("outlet").isNotNull()))
            .groupBy(columns(OUTLET, "day"))
            .agg(count(lit(1)).as("articles"))
            .groupBy(columns(OUTLET))
            .agg(collect_list(struct("day", "articles")).as("volumes"))
            .flatMap(
                (FlatMapFunction<Row, Row>) outlet -> days(outlet, config, today),
                Encoders.row(DAY))
            .withColumn("scope", explode(scopes))
            .withColumn("scope_id", id)
            .groupBy("scope_id", "day")
            .agg(sum("usual").as("usual"), sum("amiss").as("amiss"))
            .withColumn(
                "masked",
                when(
                        col("amiss")
                            .gt(0)
                            .and(col("amiss").geq(col("usual").multiply(config.maskFrom()))),
                        1)
                    .otherwise(0))
            .filter("masked = 1")
            .withColumn(
                "day", org.apache.spark.sql.functions.date_from_unix_date(col("day").cast("int")));
    return TrendStage.periods(days)
        .groupBy("scope_id", "grain", "period")
        .agg(sum("masked").as("masked"))
        .filter(
            col("grain")
                .equalTo("day")
                .or(col("grain").equalTo("week").and(col("masked").geq(2)))
                .or(col("masked").geq(8)))
        .select("scope_id", "grain", "period");
  }

  private static Iterator<Row> days(Row outlet, TrendConfig config, LocalDate today) {
    Map<LocalDate, Long> articles = new HashMap<>();
    for (Row volume : outlet.<Row>getList(outlet.fieldIndex("volumes"))) {
      articles.put(LocalDate.ofEpochDay(((Number) volume.get(0)).longValue()), volume.getLong(1));
    }
    List<Row> rows = new ArrayList<>();
    OutletHealth.of(articles, today, config)
        .forEach(
            (day, health) ->
                rows.add(
                    RowFactory.create(
                        outlet.getAs("language"),
                        outlet.getAs("outlet_country"),
                        outlet.getAs("outlet_kind"),
                        day.toEpochDay(),
                        health.usual(),
                        health.state().equals("normal") ? 0.0 : health.usual())));
    return rows.iterator();
  }

  private static Column[] columns(String[] names, String... more) {
    return java.util.stream.Stream.concat(
            java.util.Arrays.stream(names), java.util.Arrays.stream(more))
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }
}
