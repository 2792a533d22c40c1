package org.dailies.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.article.Outlet;
import org.dailies.config.TrendConfig;
import org.dailies.trend.Heard;
import org.dailies.trend.OutletHealth;
import org.dailies.trend.PressVolume;

/** What was published in each scope, day by day, and on which days its outlets were amiss. */
final class TrendScopes {
  private static final StructType DAY =
      new StructType()
          .add("language", DataTypes.StringType)
          .add("outlet_country", DataTypes.StringType)
          .add("outlet_kind", DataTypes.StringType)
          .add("day", DataTypes.IntegerType)
          .add("articles", DataTypes.LongType)
          .add("stories", DataTypes.LongType)
          .add("genai", DataTypes.LongType)
          .add("usual", DataTypes.DoubleType)
          .add(
              "outlet",
              new StructType()
                  .add("outlet", DataTypes.StringType)
                  .add("usual", DataTypes.DoubleType)
                  .add("printed", DataTypes.DoubleType))
          .add("panel", DataTypes.LongType)
          .add("panel_genai", DataTypes.LongType)
          .add("printed", DataTypes.LongType)
          .add("still", DataTypes.LongType)
          .add("read", DataTypes.LongType)
          .add("by", DataTypes.StringType)
          .add("volume", DataTypes.DoubleType);

  private static final StructType SCOPE =
      new StructType()
          .add("language", DataTypes.StringType)
          .add("outlet_country", DataTypes.StringType)
          .add("outlet_kind", DataTypes.StringType)
          .add("scope", DataTypes.BinaryType);

  private TrendScopes() {}

  /**
   * One row a scope: its language, country and kind, of which one at most is not null, and {@link
   * ScopeDays}.
   *
   * @param places country and kind by outlet, and whether it is of the panel
   */
  static Dataset<Row> of(
      Dataset<Row> stories,
      Dataset<Row> genai,
      Dataset<Row> places,
      TrendConfig config,
      LocalDate today) {
    double maskFrom = config.maskFrom();
    LocalDate since = today.minusDays(config.weekHorizon());
    return stories
        .filter(col("relation").notEqual("version"))
        .filter(col("day").isNotNull().and(col("day").leq(lit(today))))
        .select("article_id", "day", "outlet", "language", "is_head")
        .join(genai.withColumn("ai", lit(1L)), new String[] {"article_id"}, "left")
        .groupBy(col("outlet"), col("language"), unix_date(col("day")).as("day"))
        .agg(
            count(lit(1)).as("printings"),
            count(col("ai")).as("articles"),
            sum(when(col("is_head"), 1L).otherwise(0L)).as("stories"),
            sum(when(col("is_head"), coalesce(col("ai"), lit(0L))).otherwise(0L)).as("genai"))
        .groupBy("outlet", "language")
        .agg(collect_list(struct("day", "printings", "articles", "stories", "genai")).as("days"))
        .join(broadcast(places), new String[] {"outlet"}, "left")
        .flatMap(
            (FlatMapFunction<Row, Row>) outlet -> days(outlet, config, today), Encoders.row(DAY))
        .withColumn("apart", apart())
        .withColumn("scope", explode(scopes()))
        .groupBy("scope", "day")
        .agg(
            sum("articles").as("articles"),
            sum("stories").as("stories"),
            sum("genai").as("genai"),
            sum("usual").as("usual"),
            collect_list("outlet").as("outlets"),
            collect_list(
                    when(col("genai").gt(0), struct(coalesce(col("by"), lit("")), col("genai"))))
                .as("genai_outlets"),
            sum("panel").as("panel"),
            sum("panel_genai").as("panel_genai"),
            sum("printed").as("printed"),
            sum("still").as("still"),
            sum("read").as("read"),
            sum("volume").as("volume"))
        .groupBy("scope")
        .agg(
            collect_list(
                    struct(
                        "day",
                        "articles",
                        "stories",
                        "genai",
                        "usual",
                        "outlets",
                        "panel",
                        "panel_genai",
                        "printed",
                        "still",
                        "read",
                        "genai_outlets",
                        "volume"))
                .as("days"))
        .map(
            (MapFunction<Row, Row>) scope -> written(scope, maskFrom, since, today),
            Encoders.row(SCOPE));
  }

  /** Country and kind by outlet, each outlet once. */
  static Dataset<Row> places(Dataset<Row> outlets) {
    return outlets
        .groupBy(col("domain").as("outlet"))
        .agg(min("country").as("outlet_country"), min("kind").as("outlet_kind"));
  }

  /** Whether a row's outlet is counted apart: in the series of its kind and in no other. */
  static Column apart() {
    return coalesce(col("outlet_kind").isin(Outlet.APART.toArray()), lit(false));
  }

  /**
   * The scopes a row counts in: everywhere, and its language, country and kind where known; its
   * kind alone where it is {@code apart}.
   */
  private static Column scopes() {
    return expr(
        "if(apart, array("
            + scope(null, null, "outlet_kind")
            + "), filter(array("
            + scope(null, null, null)
            + ","
            + scope("language", null, null)
            + ","
            + scope(null, "outlet_country", null)
            + ","
            + scope(null, null, "outlet_kind")
            + "), (s, i) -> i = 0 or coalesce(s.language, s.outlet_country, s.outlet_kind)"
            + " is not null))");
  }

  private static String scope(String language, String country, String kind) {
    return String.format(
        "named_struct('language', cast(%s as string), 'outlet_country', cast(%s as string),"
            + " 'outlet_kind', cast(%s as string))",
        language, country, kind);
  }

  private static Iterator<Row> days(Row outlet, TrendConfig config, LocalDate today) {
    Map<Integer, Row> days = new HashMap<>();
    Map<LocalDate, Long> recent = new HashMap<>();
    LocalDate since = today.minusDays(config.weekHorizon());
    for (Row day : outlet.<Row>getList(outlet.fieldIndex("days"))) {
      days.put(day.getInt(0), day);
      LocalDate date = LocalDate.ofEpochDay(day.getInt(0));
      if (!date.isBefore(since) && !outlet.isNullAt(0)) {
        recent.put(date, day.getLong(1));
      }
    }
    Map<LocalDate, OutletHealth> health = OutletHealth.of(recent, today, config);
    TreeSet<Integer> all = new TreeSet<>(days.keySet());
    health.forEach(
        (day, state) -> {
          if (state.usual() > 0) {
            all.add((int) day.toEpochDay());
          }
        });
    PressThen press = PressThen.of(recent, today);
    all.addAll(press.days());
    boolean panel = Boolean.TRUE.equals(outlet.<Boolean>getAs("panel"));
    List<Row> rows = new ArrayList<>();
    for (int day : all) {
      Row counted = days.get(day);
      OutletHealth state = health.get(LocalDate.ofEpochDay(day));
      double usual = state == null ? 0 : state.usual();
      boolean amiss = state != null && state.amiss();
      long printed = recent.getOrDefault(LocalDate.ofEpochDay(day), 0L);
      rows.add(
          RowFactory.create(
              outlet.getAs("language"),
              outlet.getAs("outlet_country"),
              outlet.getAs("outlet_kind"),
              day,
              counted == null ? 0L : counted.getLong(2),
              counted == null ? 0L : counted.getLong(3),
              counted == null ? 0L : counted.getLong(4),
              usual,
              amiss ? RowFactory.create(outlet.getAs("outlet"), usual, (double) printed) : null,
              counted == null || !panel ? 0L : counted.getLong(3),
              counted == null || !panel ? 0L : counted.getLong(4),
              printed,
              press.now() == 0 ? 0L : printed,
              press.readOn(day),
              outlet.getAs("outlet"),
              amiss ? usual : (double) printed));
    }
    return rows.iterator();
  }

  private static Map<String, Long> genaiOutlets(List<Row> counted) {
    Map<String, Long> outlets = new TreeMap<>();
    counted.forEach(one -> outlets.merge(one.getString(0), one.getLong(1), Long::sum));
    return outlets;
  }

  /** Adds the days between on which nothing was printed and nothing was missing. */
  private static void silences(
      List<ScopeDays.Day> days, NavigableMap<Integer, Double> volumes, PressThen.Sums press) {
    Set<Integer> known = new HashSet<>();
    days.forEach(day -> known.add(day.day()));
    volumes.forEach(
        (day, volume) -> {
          if (known.add(day)) {
            days.add(
                new ScopeDays.Day(
                    day, 0, 0, 0, 0, 0, Map.of(), press.another(day), volume, 0, List.of()));
          }
        });
  }

  /** The outlets amiss, each once: one that prints in two languages has a row for each. */
  private static List<Heard.Amiss> amiss(List<Row> rows) {
    Map<String, Heard.Amiss> outlets = new TreeMap<>();
    for (Row row : rows) {
      outlets.merge(
          row.getString(0),
          new Heard.Amiss(row.getString(0), row.getDouble(1), row.getDouble(2)),
          (a, b) -> new Heard.Amiss(a.outlet(), a.usual() + b.usual(), a.printed() + b.printed()));
    }
    return List.copyOf(outlets.values());
  }

  private static Row written(Row group, double maskFrom, LocalDate since, LocalDate today) {
    Row scope = group.getStruct(0);
    PressThen.Sums press = new PressThen.Sums(since, today);
    NavigableMap<Integer, Double> printed = new TreeMap<>();
    for (Row day : group.<Row>getList(1)) {
      press.add(day.getInt(0), day.getLong(8), day.getLong(9), day.getLong(10));
      if (day.getInt(0) >= since.toEpochDay()) {
        printed.put(day.getInt(0), day.getDouble(12));
      }
    }
    NavigableMap<Integer, Double> volumes = PressVolume.of(printed);
    List<ScopeDays.Day> days = new ArrayList<>();
    for (Row day : group.<Row>getList(1)) {
      double usual = day.getDouble(4);
      List<Heard.Amiss> amiss = amiss(day.getList(5));
      days.add(
          new ScopeDays.Day(
              day.getInt(0),
              day.getLong(1),
              day.getLong(2),
              day.getLong(3),
              day.getLong(6),
              day.getLong(7),
              genaiOutlets(day.getList(11)),
              Heard.of(amiss, usual, Map.of()).blank(maskFrom) || press.another(day.getInt(0)),
              volumes.getOrDefault(day.getInt(0), 0.0),
              usual,
              amiss));
    }
    silences(days, volumes, press);
    days.sort(Comparator.comparingInt(ScopeDays.Day::day));
    return RowFactory.create(scope.get(0), scope.get(1), scope.get(2), ScopeDays.bytes(days));
  }
}
