package org.dailies.stage;

import static org.apache.spark.sql.functions.expr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.TrendConfig;
import org.dailies.table.Tables;
import org.dailies.trend.Discoveries;
import org.dailies.trend.Expectation;
import org.dailies.trend.Grain;
import org.dailies.trend.Observed;
import org.dailies.trend.SeriesKey;
import org.dailies.trend.Verdict;

/**
 * Finds the series that depart from what was expected, the share of false ones among them under
 * control.
 */
public final class AlertStage {
  private static final int RECENT_WEEKS = 13;

  private static final StructType VERDICT =
      new StructType()
          .add("series_id", DataTypes.StringType)
          .add("grain", DataTypes.StringType)
          .add("period", DataTypes.StringType)
          .add("until", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("observed", DataTypes.DoubleType)
          .add("expected", DataTypes.DoubleType)
          .add("p", DataTypes.DoubleType)
          .add("q", DataTypes.DoubleType)
          .add("visible_from", DataTypes.DoubleType);

  private AlertStage() {}

  /**
   * The rows of {@code alerts}.
   *
   * <p>Each series is judged once, on its newest complete period, at the grain that its volume
   * bears. Families are tested from the top: all stories and the actors first, by grain; then the
   * crossings, but only of actors that stand out themselves; each family with Benjamini-Hochberg.
   *
   * @param trends rows of {@code trends} that {@link TrendStage} gave, expectations included
   * @param coverage rows of {@code coverage}
   * @param articles rows of {@code articles}
   */
  public static Dataset<Row> alerts(
      Dataset<Row> trends,
      Dataset<Row> coverage,
      Dataset<Row> articles,
      TrendConfig config,
      LocalDate today) {
    Dataset<Row> alerts =
        TrendSeries.sorted(trends)
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> judged(rows, config, today),
                Encoders.row(VERDICT))
            .repartition(1)
            .sortWithinPartitions("series_id")
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> families(rows, config),
                Encoders.row(VERDICT))
            .withColumn("period", expr("cast(period as date)"))
            .withColumn("until", expr("cast(until as date)"));
    return AlertWhy.of(alerts, coverage, articles)
        .select(
            java.util.Arrays.stream(Tables.ALERTS.schema().fieldNames())
                .map(org.apache.spark.sql.functions::col)
                .toArray(org.apache.spark.sql.Column[]::new));
  }

  private static Iterator<Row> judged(Iterator<Row> rows, TrendConfig config, LocalDate today) {
    List<Row> verdicts = new ArrayList<>();
    Map<Grain, List<Observed>> grains = new TreeMap<>();
    String series = null;
    Iterator<Row> groups =
        new TrendSeries.Groups(rows, group -> List.of(whole(group, config, today)));
    while (groups.hasNext()) {
      Row group = groups.next();
      if (!group.getString(0).equals(series)) {
        judge(series, grains, config, today).ifPresent(verdicts::add);
        grains.clear();
        series = group.getString(0);
      }
      List<Observed> observed = group.getAs(2);
      grains.put(Grain.parse(group.getString(1)), observed);
    }
    judge(series, grains, config, today).ifPresent(verdicts::add);
    return verdicts.iterator();
  }

  private static Row whole(List<Row> group, TrendConfig config, LocalDate today) {
    String grain = group.get(0).getAs("grain");
    return RowFactory.create(
        group.get(0).getAs("series_id"),
        grain,
        TrendSeries.observed(group, Grain.parse(grain), config, today));
  }

  private static Optional<Row> judge(
      String series, Map<Grain, List<Observed>> grains, TrendConfig config, LocalDate today) {
    if (series == null) {
      return Optional.empty();
    }
    Grain borne = Expectation.grain(daily(grains.getOrDefault(Grain.WEEK, List.of())), config);
    Grain grain = grains.containsKey(borne) ? borne : Grain.WEEK;
    List<Observed> observed = grains.getOrDefault(grain, List.of());
    if (!current(observed, grain, today)) {
      return Optional.empty();
    }
    return Verdict.of(observed, grain, config)
        .map(
            verdict -> {
              LocalDate newest = observed.get(observed.size() - 1).period();
              return RowFactory.create(
                  series,
                  grain.code(),
                  verdict.period().toString(),
                  grain.plus(newest, 1).minusDays(1).toString(),
                  verdict.kind(),
                  (double) verdict.observed(),
                  verdict.expected(),
                  verdict.p(),
                  1.0,
                  verdict.visibleFrom());
            });
  }

  /** Whether a series goes on to the newest complete period. */
  private static boolean current(List<Observed> observed, Grain grain, LocalDate today) {
    LocalDate newest = grain.plus(grain.start(today.plusDays(1)), -1);
    return !observed.isEmpty() && observed.get(observed.size() - 1).period().equals(newest);
  }

  /** Stories a day over the recent healthy weeks. */
  private static double daily(List<Observed> weeks) {
    return weeks.subList(Math.max(0, weeks.size() - RECENT_WEEKS), weeks.size()).stream()
            .filter(Observed::healthy)
            .mapToLong(Observed::stories)
            .average()
            .orElse(0)
        / 7;
  }

  private static Iterator<Row> families(Iterator<Row> verdicts, TrendConfig config) {
    Map<String, List<Row>> top = new TreeMap<>();
    Map<String, List<Row>> crossings = new TreeMap<>();
    verdicts.forEachRemaining(
        verdict -> {
          int depth = SeriesKey.parse(verdict.getString(0)).depth();
          boolean actor = SeriesKey.parse(verdict.getString(0)).actor() != null;
          boolean first = depth == 0 || (depth == 1 && actor);
          (first ? top : crossings)
              .computeIfAbsent(verdict.getString(1), grain -> new ArrayList<>())
              .add(verdict);
        });
    List<Row> alerts = new ArrayList<>();
    top.values().forEach(family -> alerts.addAll(discovered(family, config)));
    Set<String> standOut = new HashSet<>();
    alerts.forEach(alert -> standOut.add(actor(alert)));
    crossings
        .values()
        .forEach(
            family ->
                alerts.addAll(
                    discovered(
                        family.stream().filter(one -> standOut.contains(actor(one))).toList(),
                        config)));
    alerts.sort(
        Comparator.<Row>comparingDouble(alert -> alert.getDouble(8))
            .thenComparing(alert -> alert.getString(0)));
    return alerts.iterator();
  }

  /** The actor of a series, or "" for a series of all. */
  private static String actor(Row verdict) {
    String actor = SeriesKey.parse(verdict.getString(0)).actor();
    return actor == null ? "" : actor;
  }

  private static List<Row> discovered(List<Row> family, TrendConfig config) {
    double[] q =
        Discoveries.adjusted(family.stream().mapToDouble(one -> one.getDouble(7)).toArray());
    List<Row> alerts = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      if (q[i] <= config.falseDiscovery()) {
        Row one = family.get(i);
        Object[] values = new Object[one.size()];
        for (int field = 0; field < values.length; field++) {
          values[field] = field == 8 ? (Object) q[i] : one.get(field);
        }
        alerts.add(RowFactory.create(values));
      }
    }
    return alerts;
  }
}
