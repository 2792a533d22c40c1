package org.dailies.stage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.dailies.config.TrendConfig;
import org.dailies.table.Tables;
import org.dailies.trend.Concentration;
import org.dailies.trend.Departure;
import org.dailies.trend.Expected;
import org.dailies.trend.Grain;
import org.dailies.trend.Interval;
import org.dailies.trend.SeriesKey;

/** Writes points as rows of {@code trends}, with their rate and its interval. */
final class TrendRows {
  private static final StructType SCHEMA = Tables.TRENDS.schema();

  /** A series at a grain; {@code kind} is its actor's. */
  record Series(SeriesKey key, String id, String kind, Grain grain) {
    /** Whether it goes by weeks and months only, and no further than it can be judged. */
    boolean crossing() {
      return key.actor() == null ? key.use() != null || key.speaker() != null : key.depth() > 1;
    }
  }

  /**
   * A period of a series; {@code base} is what the rate is of, {@code panel} and {@code panelBase}
   * the stories and the base of the panel of outlets, {@code outlets} how far the stories rest on
   * few outlets, or null where there is none, {@code exposure} what the outlets heard would print
   * at their usual volume, or null where the series is not judged by day, {@code newest} whether it
   * is the newest whole week of one that is.
   */
  record Point(
      LocalDate period,
      long articles,
      long stories,
      long mentions,
      long base,
      ScopeDays.Period scope,
      boolean healthy,
      Long panel,
      Long panelBase,
      Concentration outlets,
      Double exposure,
      boolean newest) {}

  private record Proportion(long count, long base) {}

  private final TrendConfig config;
  private final Map<Proportion, Interval> intervals = new HashMap<>();

  TrendRows(TrendConfig config) {
    this.config = config;
  }

  /** The key of a row with an actor and a scope, either or both null. */
  SeriesKey key(Row base, String part) {
    SeriesKey of = part == null ? SeriesKey.everything() : SeriesKey.parse(part);
    return new SeriesKey(
        base.getAs("actor_id"),
        of.frame(),
        of.topic(),
        of.use(),
        of.purpose(),
        of.speaker(),
        base.getAs("language"),
        base.getAs("outlet_country"),
        base.getAs("outlet_kind"));
  }

  Series series(Row base, String part, Grain grain) {
    SeriesKey key = key(base, part);
    return new Series(key, key.text(), base.getAs("kind"), grain);
  }

  Row row(Series series, Point point, Expected expected) {
    Object[] values = new Object[SCHEMA.size()];
    SeriesKey key = series.key();
    put(values, "grain", series.grain().code());
    put(values, "series_id", series.id());
    put(values, "actor_id", key.actor());
    put(values, "kind", series.kind());
    put(values, "studio", "studio".equals(series.kind()) ? key.actor() : null);
    put(values, "frame", key.frame());
    put(values, "topic", key.topic());
    put(values, "language", key.language());
    put(values, "outlet_country", key.outletCountry());
    put(values, "outlet_kind", key.outletKind());
    put(values, "period", point.period());
    put(values, "articles", point.articles());
    put(values, "stories", point.stories());
    put(values, "mentions", point.mentions());
    put(values, "base_all", point.scope().stories());
    put(values, "base_actor", key.actor() == null ? null : (Object) point.base());
    put(values, "base_genai", point.scope().genai());
    if (point.base() > 0) {
      Interval interval = interval(point.stories(), point.base());
      put(values, "rate", (double) point.stories() / point.base());
      put(values, "rate_low", interval.low());
      put(values, "rate_high", interval.high());
    }
    if (expected != null) {
      double tail = (1 - config.confidence()) / 2;
      put(values, "expected", expected.mean());
      put(values, "expected_low", (double) expected.low(tail));
      put(values, "expected_high", (double) expected.high(tail));
      if (point.newest()) {
        put(values, "visible_from", expected.visibleFrom(Departure.SHOWS, Departure.SEEN));
      }
    }
    put(values, "healthy", point.healthy());
    put(values, "year", point.period().getYear());
    put(values, "use", key.use());
    put(values, "purpose", key.purpose());
    put(values, "speaker", key.speaker());
    put(values, "panel_stories", point.panel());
    put(values, "panel_base", point.panelBase());
    if (point.outlets() != null) {
      put(values, "largest_outlet", point.outlets().largest());
      put(values, "largest_share", point.outlets().share());
      put(values, "effective_outlets", point.outlets().effective());
    }
    put(values, "exposure", point.exposure());
    return RowFactory.create(values);
  }

  private static void put(Object[] values, String name, Object value) {
    values[SCHEMA.fieldIndex(name)] = value;
  }

  private Interval interval(long stories, long base) {
    if (intervals.size() > 100_000) {
      intervals.clear();
    }
    return intervals.computeIfAbsent(
        new Proportion(stories, base),
        one -> Interval.of(one.count(), one.base(), config.confidence(), config.jeffreysBelow()));
  }
}
