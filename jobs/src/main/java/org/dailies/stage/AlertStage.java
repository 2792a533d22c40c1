package org.dailies.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.Guard;
import org.dailies.config.TrendConfig;
import org.dailies.table.Tables;
import org.dailies.trend.Expectation;
import org.dailies.trend.Grain;
import org.dailies.trend.Observed;
import org.dailies.trend.Screening;
import org.dailies.trend.SeriesKey;
import org.dailies.trend.Spread;
import org.dailies.trend.Spreads;
import org.dailies.trend.Verdict;

/**
 * Finds the series that depart from what was expected, the share of false ones among them under
 * control.
 */
public final class AlertStage {
  private static final StructType SPREAD =
      new StructType()
          .add("series_id", DataTypes.StringType)
          .add("grain", DataTypes.StringType)
          .add("dispersion", DataTypes.DoubleType)
          .add("usual", DataTypes.DoubleType)
          .add("freedom", DataTypes.DoubleType);

  private AlertStage() {}

  /** {@code why}, with whether the panel of outlets says the same behind how many stories it is. */
  private static String ofPanel(TrendConfig config) {
    return String.format(
        Locale.ROOT,
        """
        case when panel_p is null
          then concat(slice(why, 1, 1), array('too few stories in the outlets read throughout to\
         say whether it holds there'), slice(why, 2, 1000))
        when panel_p > %s or (panel_ratio > 1) <> (ratio > 1)
          then concat(slice(why, 1, 1), array(format_string('does not hold in the outlets read\
         throughout: %%.0f stories, %%.1f expected', panel_observed, panel_expected)),
          slice(why, 2, 1000))
        else why end
        """,
        config.falseDiscovery());
  }

  /**
   * The rows of {@code alerts}.
   *
   * <p>Series that are counted by day are judged on the windows of their newest fourteen days, the
   * others on their newest complete week or month; {@link Screening} says which verdicts are
   * alerts.
   *
   * @param trends rows of {@code trends} that {@link TrendStage} gave, expectations included
   * @param sources what they were counted from
   * @param articles rows of {@code articles}
   * @param guard reads the articles' words
   */
  public static Dataset<Row> alerts(
      Dataset<Row> trends,
      TrendSources sources,
      Dataset<Row> articles,
      TrendConfig config,
      LocalDate today,
      Guard guard) {
    List<Row> found = alerts(verdicts(trends, config, today), config);
    Dataset<Row> alerts =
        trends
            .sparkSession()
            .createDataFrame(found, AlertRows.SCHEMA)
            .withColumn("period", expr("cast(period as date)"))
            .withColumn("until", expr("cast(until as date)"));
    return AlertWhy.of(alerts, AlertWhy.wanted(found), sources, articles, guard)
        .withColumn("why", expr(ofPanel(config)))
        .select(
            Arrays.stream(Tables.ALERTS.schema().fieldNames())
                .map(functions::col)
                .toArray(Column[]::new));
  }

  /** What each series says that can be judged, before it is decided which are alerts. */
  private static List<Row> verdicts(Dataset<Row> trends, TrendConfig config, LocalDate today) {
    List<Row> verdicts = new ArrayList<>(DayVerdicts.of(trends, config, today));
    LocalDate first = TrendSeries.horizon(Grain.MONTH, config, today);
    Dataset<Row> series =
        TrendSeries.sorted(
            trends
                .filter(
                    functions
                        .not(DayVerdicts.byDay())
                        .and(expr("topic is null and grain <> 'day'")))
                .filter(col("period").geq(lit(first))));
    Spreads spreads = spreads(series, config, today);
    series
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows ->
                    series(
                        rows, config, today, (id, counted) -> judge(id, counted, spreads, config)),
            Encoders.row(AlertRows.SCHEMA))
        .collectAsList()
        .stream()
        .sorted(Comparator.comparing((Row row) -> row.getString(0)))
        .forEach(verdicts::add);
    return verdicts;
  }

  /** What the series tell of each other's spread: the same in whatever order they come. */
  private static Spreads spreads(Dataset<Row> series, TrendConfig config, LocalDate today) {
    Map<Grain, List<Spread>> spreads = new EnumMap<>(Grain.class);
    series
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> series(rows, config, today, (id, counted) -> spread(id, counted, config)),
            Encoders.row(SPREAD))
        .collectAsList()
        .stream()
        .sorted(Comparator.comparing(row -> row.<String>getAs(0)))
        .forEach(
            row ->
                spreads
                    .computeIfAbsent(Grain.parse(row.getString(1)), grain -> new ArrayList<>())
                    .add(new Spread(row.getDouble(2), row.getDouble(3), row.getDouble(4))));
    return Spreads.of(spreads);
  }

  private static Optional<Row> spread(String id, Counted counted, TrendConfig config) {
    if (SeriesKey.parse(id).topic() != null) {
      return Optional.empty();
    }
    Grain grain = Screening.grain(counted.open(), config);
    return Expectation.of(counted.open().getOrDefault(grain, List.of()), grain, config)
        .map(Expectation::spread)
        .map(
            spread ->
                RowFactory.create(
                    id, grain.code(), spread.dispersion(), spread.usual(), spread.freedom()));
  }

  /** What was counted of a series, by grain: openly and in the panel of outlets. */
  private record Counted(Map<Grain, List<Observed>> open, Map<Grain, List<Observed>> panel) {}

  private interface SeriesFunction {
    Optional<Row> apply(String series, Counted counted);
  }

  /** What is made of each series that goes on to the newest complete period. */
  private static Iterator<Row> series(
      Iterator<Row> rows, TrendConfig config, LocalDate today, SeriesFunction function) {
    List<Row> made = new ArrayList<>();
    Counted counted = new Counted(new TreeMap<>(), new TreeMap<>());
    String series = null;
    Iterator<Row> groups =
        new TrendSeries.Groups(rows, group -> List.of(whole(group, config, today)));
    while (groups.hasNext()) {
      Row group = groups.next();
      if (!group.getString(0).equals(series)) {
        if (!counted.open().isEmpty()) {
          function.apply(series, counted).ifPresent(made::add);
        }
        counted = new Counted(new TreeMap<>(), new TreeMap<>());
        series = group.getString(0);
      }
      Grain grain = Grain.parse(group.getString(1));
      List<Observed> open = group.getAs(2);
      List<Observed> panel = group.getAs(3);
      if (current(open, grain, today)) {
        counted.open().put(grain, open);
        counted.panel().put(grain, panel);
      }
    }
    if (!counted.open().isEmpty()) {
      function.apply(series, counted).ifPresent(made::add);
    }
    return made.iterator();
  }

  private static Row whole(List<Row> group, TrendConfig config, LocalDate today) {
    String grain = group.get(0).getAs("grain");
    return RowFactory.create(
        group.get(0).getAs("series_id"),
        grain,
        TrendSeries.observed(group, Grain.parse(grain), config, today),
        TrendSeries.panel(group, Grain.parse(grain), config, today));
  }

  private static Optional<Row> judge(
      String series, Counted counted, Spreads spreads, TrendConfig config) {
    Grain grain = Screening.grain(counted.open(), config);
    return Screening.verdict(SeriesKey.parse(series), counted.open(), spreads, config)
        .map(
            verdict -> {
              List<Observed> observed = counted.open().get(grain);
              Optional<Verdict> panel =
                  verdict.p() > Screening.LIGHTLY * config.falseDiscovery()
                      ? Optional.empty()
                      : verdict.in(counted.panel().get(grain), grain, spreads, config);
              return AlertRows.of(
                  series,
                  Screening.daily(counted.open()),
                  verdict,
                  grain,
                  observed.get(observed.size() - 1).period(),
                  panel);
            });
  }

  /** Whether a series goes on to the newest complete period. */
  private static boolean current(List<Observed> observed, Grain grain, LocalDate today) {
    LocalDate newest = grain.plus(grain.start(today.plusDays(1)), -1);
    return !observed.isEmpty() && observed.get(observed.size() - 1).period().equals(newest);
  }

  private static List<Row> alerts(List<Row> verdicts, TrendConfig config) {
    Map<String, Row> rows = new TreeMap<>();
    List<Screening.Candidate> candidates = new ArrayList<>();
    for (Row row : verdicts) {
      rows.put(row.getAs("series_id"), row);
      candidates.add(
          new Screening.Candidate(
              SeriesKey.parse(row.getAs("series_id")),
              Grain.parse(row.getAs("grain")),
              row.<Double>getAs("daily"),
              row.<Double>getAs("p")));
    }
    return Screening.alerts(candidates, config).stream()
        .map(one -> AlertRows.at(rows.get(one.candidate().series().text()), one.q()))
        .toList();
  }
}
