package org.dailies.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.dailies.TrendConfig;
import org.dailies.trend.Expectation;
import org.dailies.trend.Expected;
import org.dailies.trend.Grain;
import org.dailies.trend.Observed;
import org.dailies.trend.OutletHealth;

/** Makes rows of {@code trends} of what counts on each day: silent periods, bases, expectations. */
final class TrendPoints {
  private static final String OUTLET = "outlet=";
  private static final ScopeDays NOTHING = ScopeDays.of(new byte[0]);

  /** What counts in a period; the base of an actor's series is what is written about it. */
  private record Counts(long articles, long stories, long mentions, long base) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(
          articles + other.articles,
          stories + other.stories,
          mentions + other.mentions,
          base + other.base);
    }
  }

  private final TrendConfig config;
  private final LocalDate today;
  private final TrendRows rows;
  private final Map<String, ScopeDays> scopes = new HashMap<>();

  TrendPoints(TrendConfig config, LocalDate today) {
    this.config = config;
    this.today = today;
    this.rows = new TrendRows(config);
  }

  /** The points of every series of rows that hold an actor's days in a scope, or a scope alone. */
  Iterator<Row> all(Iterator<Row> bases) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(bases, Spliterator.ORDERED), false)
        .flatMap(base -> points(base).stream())
        .iterator();
  }

  private List<Row> points(Row base) {
    ScopeDays scope = scope(base);
    List<Row> points = new ArrayList<>();
    if (base.getAs("actor_id") == null) {
      for (Grain grain : Grain.values()) {
        NavigableMap<LocalDate, Counts> counts = new TreeMap<>();
        scope
            .periods(grain)
            .forEach(
                (period, sums) ->
                    counts.put(
                        period, new Counts(sums.articles(), sums.genai(), 0, sums.stories())));
        series(base, null, grain, counts, counts, scope, scope.masked(Map.of(), config), points);
      }
      return points;
    }
    Map<String, Map<Grain, NavigableMap<LocalDate, Counts>>> parts = parts(base);
    NavigableSet<LocalDate> masked = scope.masked(shares(base), config);
    Map<Grain, NavigableMap<LocalDate, Counts>> whole = parts.get("");
    parts.forEach(
        (part, grains) ->
            grains.forEach(
                (grain, counts) ->
                    series(
                        base,
                        part.isEmpty() ? null : part,
                        grain,
                        counts,
                        whole.get(grain),
                        scope,
                        masked,
                        points)));
    return points;
  }

  private ScopeDays scope(Row base) {
    byte[] written = base.getAs("scope");
    if (written == null) {
      return NOTHING;
    }
    String id = rows.key(base, null).scope().text();
    return scopes.computeIfAbsent(id, one -> ScopeDays.of(written));
  }

  private static Map<String, Map<Grain, NavigableMap<LocalDate, Counts>>> parts(Row base) {
    Map<String, Map<Grain, NavigableMap<LocalDate, Counts>>> parts = new TreeMap<>();
    parts.put("", grains());
    for (Row day : base.<Row>getList(base.fieldIndex("days"))) {
      String part = day.isNullAt(0) ? "" : day.getString(0);
      if (part.startsWith(OUTLET)) {
        continue;
      }
      LocalDate date = LocalDate.ofEpochDay(day.getInt(1));
      Counts counts = new Counts(day.getLong(2), day.getLong(3), day.getLong(4), day.getLong(5));
      parts
          .computeIfAbsent(part, one -> grains())
          .forEach((grain, sums) -> sums.merge(grain.start(date), counts, Counts::plus));
    }
    return parts;
  }

  /** Each outlet's share of the articles that count for an actor within the horizon of days. */
  private Map<String, Double> shares(Row base) {
    int since = (int) today.minusDays(config.dayHorizon()).toEpochDay();
    Map<String, Double> articles = new TreeMap<>();
    double all = 0;
    for (Row day : base.<Row>getList(base.fieldIndex("days"))) {
      if (!day.isNullAt(0) && day.getString(0).startsWith(OUTLET) && day.getInt(1) >= since) {
        articles.merge(
            day.getString(0).substring(OUTLET.length()), (double) day.getLong(2), Double::sum);
        all += day.getLong(2);
      }
    }
    double sum = all;
    articles.replaceAll((outlet, count) -> count / sum);
    return articles;
  }

  private static Map<Grain, NavigableMap<LocalDate, Counts>> grains() {
    Map<Grain, NavigableMap<LocalDate, Counts>> grains = new EnumMap<>(Grain.class);
    for (Grain grain : Grain.values()) {
      grains.put(grain, new TreeMap<>());
    }
    return grains;
  }

  /** Adds the points of one series and grain, if it is one that is kept. */
  private void series(
      Row base,
      String part,
      Grain grain,
      NavigableMap<LocalDate, Counts> counts,
      NavigableMap<LocalDate, Counts> bases,
      ScopeDays scope,
      NavigableSet<LocalDate> masked,
      List<Row> points) {
    TrendRows.Series series = rows.series(base, part, grain);
    LocalDate horizon = TrendSeries.horizon(grain, config, today);
    Optional<LocalDate> last = last(series, counts, horizon);
    if (last.isEmpty()) {
      return;
    }
    NavigableMap<LocalDate, Counts> kept = new TreeMap<>();
    counts.forEach(
        (period, one) -> {
          if (one.articles() > 0) {
            kept.put(period, one);
          }
        });
    LocalDate first = series.crossing() ? kept.firstKey() : counts.firstKey();
    LocalDate period = first.isBefore(horizon) ? horizon : first;
    for (; !period.isAfter(last.get()); period = grain.plus(period, 1)) {
      kept.putIfAbsent(period, Counts.NONE);
    }
    List<Observed> observed = new ArrayList<>();
    List<TrendRows.Point> all = new ArrayList<>();
    kept.forEach(
        (start, one) -> {
          ScopeDays.Period sums =
              scope.periods(grain).getOrDefault(start, ScopeDays.Period.NOTHING);
          boolean healthy = OutletHealth.healthy(grain, start, masked);
          long of = bases.getOrDefault(start, Counts.NONE).base();
          all.add(
              new TrendRows.Point(
                  start, one.articles(), one.stories(), one.mentions(), of, sums, healthy));
          if (!start.isBefore(horizon)) {
            observed.add(new Observed(start, one.stories(), of, healthy));
          }
        });
    Map<LocalDate, Expected> expected =
        last.get().equals(grain.start(today)) ? expected(observed, grain) : Map.of();
    all.forEach(point -> points.add(rows.row(series, point, expected.get(point.period()))));
  }

  /** The last period that is kept, or nothing where the series is not. */
  private Optional<LocalDate> last(
      TrendRows.Series series, NavigableMap<LocalDate, Counts> counts, LocalDate horizon) {
    LocalDate newest = series.grain().start(today);
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    if (series.crossing()) {
      long stories = counts.tailMap(horizon).values().stream().mapToLong(Counts::stories).sum();
      boolean judged = stories >= config.minStories();
      return series.grain() == Grain.DAY
          ? Optional.empty()
          : counts.descendingMap().entrySet().stream()
              .filter(one -> one.getValue().articles() > 0)
              .findFirst()
              .map(one -> judged ? newest : one.getKey());
    }
    boolean silent =
        series.grain() == Grain.DAY
            && series.key().actor() != null
            && counts.tailMap(horizon).values().stream().allMatch(one -> one.articles() == 0);
    return silent ? Optional.empty() : Optional.of(newest);
  }

  private Map<LocalDate, Expected> expected(List<Observed> observed, Grain grain) {
    Map<LocalDate, Expected> expected = new HashMap<>();
    List<Observed> complete = TrendSeries.complete(observed, grain, today);
    Expectation.of(complete, grain, config)
        .ifPresent(
            expectation -> {
              int newest = Expectation.guard(grain, config) + 1;
              observed.subList(Math.max(0, observed.size() - newest), observed.size()).stream()
                  .forEach(
                      one -> expectation.of(one).ifPresent(is -> expected.put(one.period(), is)));
            });
    return expected;
  }
}
