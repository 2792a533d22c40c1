package org.dailies.stage;

import static org.apache.spark.sql.functions.col;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.config.TrendConfig;
import org.dailies.trend.Grain;
import org.dailies.trend.Observed;
import org.dailies.trend.SeriesKey;

/** Reads rows of {@code trends} a series at a time. */
final class TrendSeries {
  private TrendSeries() {}

  /** The rows of a series and grain together, in order of time. */
  static Dataset<Row> sorted(Dataset<Row> trends) {
    return trends
        .repartition(col("series_id"))
        .sortWithinPartitions("series_id", "grain", "period");
  }

  /** The complete periods of one series and grain for which silence is written as zeros. */
  static List<Observed> observed(List<Row> rows, Grain grain, TrendConfig config, LocalDate today) {
    return observed(rows, "stories", base(rows.get(0)), grain, config, today);
  }

  /** The same of the panel of outlets. */
  static List<Observed> panel(List<Row> rows, Grain grain, TrendConfig config, LocalDate today) {
    List<Row> within = rows.stream().filter(row -> row.getAs("panel_stories") != null).toList();
    return observed(within, "panel_stories", "panel_base", grain, config, today);
  }

  private static List<Observed> observed(
      List<Row> rows,
      String stories,
      String base,
      Grain grain,
      TrendConfig config,
      LocalDate today) {
    LocalDate horizon = horizon(grain, config, today);
    List<Observed> series = new ArrayList<>();
    for (Row row : rows) {
      Observed one = observed(row, stories, base);
      if (!one.period().isBefore(horizon)) {
        series.add(one);
      }
    }
    return complete(series, grain, today);
  }

  /** Those whose last day is not after today. */
  static List<Observed> complete(List<Observed> series, Grain grain, LocalDate today) {
    return series.stream()
        .filter(one -> !grain.plus(one.period(), 1).isAfter(today.plusDays(1)))
        .toList();
  }

  /** The first period from which silence is written as zeros. */
  static LocalDate horizon(Grain grain, TrendConfig config, LocalDate today) {
    return switch (grain) {
      case DAY -> today.minusDays(config.dayHorizon());
      case WEEK -> grain.start(today.minusDays(config.weekHorizon()));
      case MONTH -> grain.start(today.minusDays(config.weekHorizon()));
    };
  }

  /** The column with what a series is expected to be a share of. */
  static String base(Row row) {
    SeriesKey key = SeriesKey.parse(row.getAs("series_id"));
    if (key.actor() != null && !ofGenai(row.getAs("kind"))) {
      return "base_actor";
    }
    return key.actor() == null && key.part().isEmpty() ? "base_all" : "base_genai";
  }

  /**
   * Whether what is written about an actor of a kind is on generative AI anyway, so that a share of
   * it says nothing: vendors and tools are expected as shares of the stories on generative AI.
   */
  static boolean ofGenai(String kind) {
    return "vendor".equals(kind) || "tool".equals(kind);
  }

  private static Observed observed(Row row, String stories, String base) {
    Long of = row.getAs(base);
    return new Observed(
        day(row.getAs("period")),
        row.<Long>getAs(stories),
        of == null ? 0 : of,
        row.<Boolean>getAs("healthy"));
  }

  /** A date in whichever class the session gives it. */
  static LocalDate day(Object date) {
    return date instanceof LocalDate local ? local : ((Date) date).toLocalDate();
  }

  /** What is made of the rows of one series and grain. */
  interface GroupFunction {
    List<Row> apply(List<Row> rows);
  }

  /** Walks rows sorted by series and grain. */
  static final class Groups implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final GroupFunction function;
    private final Deque<Row> ready = new ArrayDeque<>();
    private Row ahead;

    Groups(Iterator<Row> rows, GroupFunction function) {
      this.rows = rows;
      this.function = function;
      this.ahead = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && ahead != null) {
        List<Row> group = new ArrayList<>();
        String series = ahead.getAs("series_id");
        String grain = ahead.getAs("grain");
        while (ahead != null
            && series.equals(ahead.getAs("series_id"))
            && grain.equals(ahead.getAs("grain"))) {
          group.add(ahead);
          ahead = rows.hasNext() ? rows.next() : null;
        }
        ready.addAll(function.apply(group));
      }
      return !ready.isEmpty();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.removeFirst();
    }
  }
}
