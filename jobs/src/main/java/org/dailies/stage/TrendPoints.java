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
import org.dailies.config.TrendConfig;
import org.dailies.trend.Concentration;
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
  private record Counts(
      long articles,
      long stories,
      long mentions,
      long base,
      long panel,
      long panelBase,
      Map<String, Long> outlets) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, Map.of());

    /** What counts of generative AI as such, of all stories. */
    static Counts whole(ScopeDays.Period sums) {
      return new Counts(
          sums.articles(),
          sums.genai(),
          0,
          sums.stories(),
          sums.panelGenai(),
          sums.panel(),
          sums.genaiOutlets());
    }

    /** What the counts of parts of generative AI are of. */
    static Counts of(ScopeDays.Period sums) {
      return new Counts(0, 0, 0, sums.genai(), 0, sums.panelGenai(), Map.of());
    }

    Counts plus(Counts other) {
      return new Counts(
          articles + other.articles,
          stories + other.stories,
          mentions + other.mentions,
          base + other.base,
          panel + other.panel,
          panelBase + other.panelBase,
          Concentration.sum(outlets, other.outlets));
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
    boolean actor = base.getAs("actor_id") != null;
    boolean all = !actor && base.getList(base.fieldIndex("days")).isEmpty();
    Map<String, Map<Grain, NavigableMap<LocalDate, Counts>>> parts = parts(base);
    NavigableSet<LocalDate> masked = scope.masked(actor ? shares(base) : Map.of(), config);
    Map<Grain, NavigableMap<LocalDate, Counts>> whole = actor ? parts.get("") : grains();
    if (!actor) {
      whole.forEach(
          (grain, counts) ->
              scope
                  .periods(grain)
                  .forEach(
                      (period, sums) ->
                          counts.put(period, all ? Counts.whole(sums) : Counts.of(sums))));
      parts.remove("");
      if (all) {
        parts.put("", whole);
      }
    }
    parts.forEach(
        (part, grains) ->
            grains.forEach(
                (grain, counts) ->
                    series(base, part, grain, counts, whole.get(grain), scope, masked, points)));
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
      Counts counts =
          new Counts(
              day.getLong(2),
              day.getLong(3),
              day.getLong(4),
              day.getLong(5),
              day.getLong(6),
              day.getLong(7),
              Concentration.counts(day.getList(8)));
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
    TrendRows.Series series = rows.series(base, part.isEmpty() ? null : part, grain);
    if (series.crossing() && grain == Grain.DAY) {
      return;
    }
    LocalDate horizon = TrendSeries.horizon(grain, config, today);
    NavigableMap<LocalDate, Counts> kept = new TreeMap<>();
    counts.forEach(
        (period, one) -> {
          if (one.articles() > 0) {
            kept.put(period, one);
          }
        });
    Optional<LocalDate> last = last(series, counts, horizon);
    last.ifPresent(
        until -> {
          LocalDate first = first(series.crossing() ? kept : counts, grain);
          LocalDate period = first.isBefore(horizon) ? horizon : first;
          for (; !period.isAfter(until); period = grain.plus(period, 1)) {
            kept.putIfAbsent(period, Counts.NONE);
          }
        });
    LocalDate panel = TrendPanel.since(config, today);
    LocalDate newest = grain.plus(grain.start(today.plusDays(1)), -1);
    Map<LocalDate, Double> exposures = exposures(series, counts, scope, masked);
    boolean ofGenai = TrendSeries.ofGenai(series.kind());
    List<Observed> observed = new ArrayList<>();
    List<TrendRows.Point> all = new ArrayList<>();
    kept.forEach(
        (start, one) -> {
          ScopeDays.Period sums =
              scope.periods(grain).getOrDefault(start, ScopeDays.Period.NOTHING);
          boolean healthy = OutletHealth.healthy(grain, start, masked);
          Counts whole = bases.getOrDefault(start, Counts.NONE);
          long of = whole.base();
          boolean within = !start.isBefore(panel);
          all.add(
              new TrendRows.Point(
                  start,
                  one.articles(),
                  one.stories(),
                  one.mentions(),
                  of,
                  sums,
                  healthy,
                  within ? one.panel() : null,
                  within ? (ofGenai ? sums.panelGenai() : whole.panelBase()) : null,
                  Concentration.of(one.outlets()).orElse(null),
                  exposures.get(start),
                  grain == Grain.WEEK && start.equals(newest) && exposures.containsKey(start)));
          if (!start.isBefore(horizon)) {
            long share = ofGenai ? sums.genai() : of;
            observed.add(new Observed(start, one.stories(), share, healthy));
          }
        });
    Map<LocalDate, Expected> expected =
        last.filter(grain.start(today)::equals).isPresent() ? expected(observed, grain) : Map.of();
    all.forEach(point -> points.add(rows.row(series, point, expected.get(point.period()))));
  }

  /**
   * What each period's stories are counted against, by the outlets heard: of series that are judged
   * by day, back to the horizon of weeks. A week or month with a blank day says nothing.
   */
  private Map<LocalDate, Double> exposures(
      TrendRows.Series series,
      NavigableMap<LocalDate, Counts> counts,
      ScopeDays scope,
      NavigableSet<LocalDate> masked) {
    Map<LocalDate, Double> exposures = new HashMap<>();
    if (series.crossing() || series.key().topic() != null || series.grain() == Grain.MONTH) {
      return exposures;
    }
    LocalDate recent = today.minusDays(config.dayHorizon());
    Map<String, Long> outlets = new HashMap<>();
    counts
        .tailMap(recent, true)
        .values()
        .forEach(one -> one.outlets().forEach((name, n) -> outlets.merge(name, n, Long::sum)));
    Grain grain = series.grain();
    LocalDate day =
        grain.start(grain == Grain.DAY ? recent : today.minusDays(config.weekHorizon()));
    for (; !day.isAfter(today); day = day.plusDays(1)) {
      double exposure = masked.contains(day) ? 0 : scope.exposure(day, outlets, config);
      exposures.merge(
          grain.start(day), exposure, (sum, one) -> sum == 0 || one == 0 ? 0 : sum + one);
    }
    return exposures;
  }

  /** The first period that holds anything, of those within the horizon of weeks. */
  private LocalDate first(NavigableMap<LocalDate, Counts> counts, Grain grain) {
    return counts.ceilingKey(grain.start(today.minusDays(config.weekHorizon())));
  }

  /** The last period up to which silence is written as zeros, or nothing where it is not. */
  private Optional<LocalDate> last(
      TrendRows.Series series, NavigableMap<LocalDate, Counts> counts, LocalDate horizon) {
    LocalDate newest = series.grain().start(today);
    NavigableMap<LocalDate, Counts> late = counts.tailMap(horizon, true);
    if (late.isEmpty()) {
      return Optional.empty();
    }
    if (series.crossing()) {
      long stories = late.values().stream().mapToLong(Counts::stories).sum();
      boolean judged = stories >= config.minStories();
      return late.descendingMap().entrySet().stream()
          .filter(one -> one.getValue().articles() > 0)
          .findFirst()
          .map(one -> judged ? newest : one.getKey());
    }
    boolean silent =
        series.grain() == Grain.DAY
            && (series.key().actor() != null || !series.key().part().isEmpty())
            && late.values().stream().allMatch(one -> one.articles() == 0);
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
