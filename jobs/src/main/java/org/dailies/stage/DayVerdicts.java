package org.dailies.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.config.TrendConfig;
import org.dailies.trend.DayJudge;
import org.dailies.trend.DaySeries;
import org.dailies.trend.Grain;
import org.dailies.trend.HeardCount;
import org.dailies.trend.Screening;
import org.dailies.trend.SeriesKey;
import org.dailies.trend.SeriesVerdict;

/** Judges the series that are counted by day, from rows of {@code trends}. */
final class DayVerdicts {
  private static final StructType FOUND =
      new StructType().add("series_id", DataTypes.StringType).add("windows", DataTypes.BinaryType);

  private DayVerdicts() {}

  /** The condition on a row of {@code trends}: {@link SeriesKey#byDay()}. */
  static Column byDay() {
    return expr(
        "topic is null and use is null and speaker is null"
            + " and (actor_id is null or series_id = concat('actor=', actor_id))");
  }

  /** What each series says, in the order of their ids. */
  static List<Row> of(Dataset<Row> trends, TrendConfig config, LocalDate today) {
    LocalDate first = TrendSeries.horizon(Grain.WEEK, config, today);
    List<DaySeries> all =
        TrendSeries.sorted(
                trends
                    .filter(byDay().and(col("grain").isin("day", "week")))
                    .filter(col("period").geq(first)))
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> found(rows, config, today),
                Encoders.row(FOUND))
            .collectAsList()
            .stream()
            .sorted(Comparator.comparing((Row row) -> row.getString(0)))
            .map(row -> read(row.getAs(1)))
            .toList();
    DayJudge judge = DayJudge.of(all, config);
    List<Row> verdicts = new ArrayList<>();
    for (DaySeries one : all) {
      Optional<SeriesVerdict> verdict = judge.verdict(one);
      if (verdict.isPresent()) {
        Optional<DayJudge.InPanel> panel =
            verdict.get().p() > Screening.LIGHTLY * config.falseDiscovery()
                ? Optional.empty()
                : judge.panel(one, verdict.get().strongest());
        verdicts.add(AlertRows.of(one.series(), one.daily(), verdict.get(), panel));
      }
    }
    return verdicts;
  }

  /** Rows of one series as they lie in {@code trends}. */
  private static final class Counted {
    private final String series;
    private final List<HeardCount> weeks = new ArrayList<>();
    private final List<HeardCount> days = new ArrayList<>();
    private final List<HeardCount> panelWeeks = new ArrayList<>();
    private final List<HeardCount> panelDays = new ArrayList<>();

    private Counted(String series) {
      this.series = series;
    }

    private void add(Row row, LocalDate recent) {
      boolean day = row.<String>getAs("grain").equals("day");
      LocalDate period = TrendSeries.day(row.getAs("period"));
      if (day && period.isBefore(recent)) {
        return;
      }
      Boolean healthy = row.getAs("healthy");
      Double known = row.getAs("exposure");
      double exposure = Boolean.FALSE.equals(healthy) && day ? 0 : known == null ? 1 : known;
      long stories = row.<Long>getAs("stories");
      Long base = row.getAs(TrendSeries.base(row));
      (day ? days : weeks).add(count(period, stories, base, exposure));
      // The outlets read throughout print much the same: their days differ by being heard alone.
      Long panel = row.getAs("panel_stories");
      if (panel != null) {
        (day ? panelDays : panelWeeks)
            .add(count(period, panel, row.<Long>getAs("panel_base"), exposure > 0 ? 1 : 0));
      }
    }

    private static HeardCount count(LocalDate period, long stories, Long base, double exposure) {
      return new HeardCount(
          period, stories, base == null ? 0 : Math.max(0, base - stories), exposure);
    }

    private Optional<DaySeries> judged(TrendConfig config, LocalDate today) {
      return days.isEmpty() || !days.get(days.size() - 1).first().equals(today)
          ? Optional.empty()
          : DaySeries.of(series, weeks, days, panelWeeks, panelDays, config);
    }
  }

  private static Iterator<Row> found(Iterator<Row> rows, TrendConfig config, LocalDate today) {
    LocalDate recent = TrendSeries.horizon(Grain.DAY, config, today);
    List<Row> found = new ArrayList<>();
    Counted counted = null;
    while (rows.hasNext()) {
      Row row = rows.next();
      String series = row.getAs("series_id");
      if (counted == null || !counted.series.equals(series)) {
        add(counted, found, config, today);
        counted = new Counted(series);
      }
      counted.add(row, recent);
    }
    add(counted, found, config, today);
    return found.iterator();
  }

  private static void add(Counted counted, List<Row> found, TrendConfig config, LocalDate today) {
    if (counted != null) {
      counted
          .judged(config, today)
          .ifPresent(one -> found.add(RowFactory.create(one.series(), written(one))));
    }
  }

  private static byte[] written(DaySeries series) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(series);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static DaySeries read(byte[] written) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written))) {
      return (DaySeries) in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
