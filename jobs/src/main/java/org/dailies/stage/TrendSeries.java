package org.dailies.stage;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.dailies.TrendConfig;
import org.dailies.table.Tables;
import org.dailies.trend.Expectation;
import org.dailies.trend.Expected;
import org.dailies.trend.Grain;
import org.dailies.trend.Observed;

/** Reads rows of {@code trends} a series at a time, and says what each led one to expect. */
final class TrendSeries {
  private static final StructType SCHEMA = Tables.TRENDS.schema();

  private TrendSeries() {}

  /** The rows with their expectation, where there is enough to say; the newest periods only. */
  static Dataset<Row> expected(Dataset<Row> trends, TrendConfig config, LocalDate today) {
    return sorted(trends)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> new Groups(rows, group -> expected(group, config, today)),
            Encoders.row(SCHEMA));
  }

  /** The rows of a series and grain together, in order of time. */
  static Dataset<Row> sorted(Dataset<Row> trends) {
    return trends
        .repartition(col("series_id"))
        .sortWithinPartitions("series_id", "grain", "period");
  }

  /** The complete periods of one series and grain. */
  static List<Observed> observed(List<Row> rows, Grain grain, LocalDate today) {
    List<Observed> series = new ArrayList<>();
    for (Row row : rows) {
      Observed one = observed(row);
      if (!grain.plus(one.period(), 1).isAfter(today.plusDays(1))) {
        series.add(one);
      }
    }
    return series;
  }

  static Observed observed(Row row) {
    boolean whole = row.getAs("actor_id") == null;
    Long base = row.getAs(whole ? "base_all" : "base_actor");
    return new Observed(
        day(row.getAs("period")),
        row.<Long>getAs("stories"),
        base == null ? 0 : base,
        row.<Boolean>getAs("healthy"));
  }

  /** A date in whichever class the session gives it. */
  static LocalDate day(Object date) {
    return date instanceof LocalDate local ? local : ((java.sql.Date) date).toLocalDate();
  }

  private static List<Row> expected(List<Row> rows, TrendConfig config, LocalDate today) {
    Grain grain = Grain.parse(rows.get(0).getAs("grain"));
    Optional<Expectation> expectation = Expectation.of(observed(rows, grain, today), grain, config);
    if (expectation.isEmpty()) {
      return rows;
    }
    int from = Math.max(0, rows.size() - Expectation.guard(grain, config) - 1);
    List<Row> told = new ArrayList<>(rows.subList(0, from));
    double tail = (1 - config.confidence()) / 2;
    for (Row row : rows.subList(from, rows.size())) {
      Optional<Expected> expected = expectation.get().of(observed(row));
      told.add(expected.map(one -> with(row, one, tail)).orElse(row));
    }
    return told;
  }

  private static Row with(Row row, Expected expected, double tail) {
    Object[] values = new Object[SCHEMA.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    values[SCHEMA.fieldIndex("expected")] = expected.mean();
    values[SCHEMA.fieldIndex("expected_low")] = (double) expected.low(tail);
    values[SCHEMA.fieldIndex("expected_high")] = (double) expected.high(tail);
    return RowFactory.create(values);
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
