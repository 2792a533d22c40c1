package org.dailies.stage;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.dailies.TrendConfig;
import org.dailies.table.Tables;
import org.dailies.trend.Interval;

/** Gives counted periods their rate and its interval. */
final class TrendRates {
  private static final StructType SCHEMA = Tables.TRENDS.schema();

  private TrendRates() {}

  /** Rows of {@code trends} from rows that hold counts and bases; a missing base is 0. */
  static Dataset<Row> rated(Dataset<Row> counted, TrendConfig config) {
    return counted.mapPartitions(
        (MapPartitionsFunction<Row, Row>) rows -> new Rated(rows, config), Encoders.row(SCHEMA));
  }

  private record Proportion(long count, long base) {}

  private static final class Rated implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final TrendConfig config;
    private final Map<Proportion, Interval> known = new HashMap<>();

    Rated(Iterator<Row> rows, TrendConfig config) {
      this.rows = rows;
      this.config = config;
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public Row next() {
      Row row = rows.next();
      Object[] values = new Object[SCHEMA.size()];
      for (String name : SCHEMA.fieldNames()) {
        values[SCHEMA.fieldIndex(name)] = given(row, name);
      }
      boolean whole = row.getAs("actor_id") == null;
      long stories = row.<Long>getAs("stories");
      long base = orZero(row.getAs(whole ? "base_all" : "base_actor"));
      put(values, "base_all", orZero(row.getAs("base_all")));
      put(values, "base_genai", orZero(row.getAs("base_genai")));
      if (!whole) {
        put(values, "base_actor", base);
      }
      if (base > 0) {
        Interval interval = interval(stories, base);
        put(values, "rate", (double) stories / base);
        put(values, "rate_low", interval.low());
        put(values, "rate_high", interval.high());
      }
      if ("studio".equals(row.getAs("kind"))) {
        put(values, "studio", row.getAs("actor_id"));
      }
      put(values, "healthy", row.getAs("healthy") == null);
      return RowFactory.create(values);
    }

    private Interval interval(long stories, long base) {
      if (known.size() > 100_000) {
        known.clear();
      }
      return known.computeIfAbsent(
          new Proportion(stories, base),
          one -> Interval.of(one.count(), one.base(), config.confidence(), config.jeffreysBelow()));
    }

    private static Object given(Row row, String name) {
      return row.schema().getFieldIndex(name).isDefined() ? row.getAs(name) : null;
    }

    private static void put(Object[] values, String name, Object value) {
      values[SCHEMA.fieldIndex(name)] = value;
    }

    private static long orZero(Long value) {
      return value == null ? 0 : value;
    }
  }
}
