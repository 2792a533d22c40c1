package org.dailies.edition;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.dailies.config.ReportConfig;
import org.dailies.report.AlertLine;
import org.dailies.report.Count;
import org.dailies.report.NumberId;
import org.dailies.report.Point;
import org.dailies.report.Rate;
import org.dailies.report.Series;
import org.dailies.report.StudioLine;
import org.dailies.table.ArticleRow;
import org.dailies.table.Tables;
import org.dailies.trend.Grain;

/** The trends and alerts of a report. */
final class TrendLines {
  private final PublishedTables tables;
  private final ReportWindow window;
  private final ReportConfig config;
  private final SeriesName names;
  private final NumberBook numbers;
  private final List<StudioFact> facts;
  private final StudioNumbers studios;

  TrendLines(
      PublishedTables tables,
      ReportWindow window,
      ReportConfig config,
      SeriesName names,
      NumberBook numbers,
      List<StudioFact> facts,
      StudioNumbers studios) {
    this.tables = tables;
    this.window = window;
    this.config = config;
    this.names = names;
    this.numbers = numbers;
    this.facts = facts;
    this.studios = studios;
  }

  private static String id(String studio, LocalDate from, LocalDate to) {
    return NumberId.of("genai-stories", from, to, studio);
  }

  /** The ids of the points that a story counts in. */
  List<String> ids(StudioFact fact) {
    List<String> ids = new ArrayList<>();
    for (Grain grain : Grain.values()) {
      LocalDate from = ReportWindow.start(grain, fact.day());
      LocalDate to = ReportWindow.end(grain, from);
      ids.add(id(fact.studioId(), from, to));
      ids.add(id(Series.ALL, from, to));
    }
    return ids;
  }

  /** The series of all studios together, then of the studios with most stories. */
  List<Series> series(List<StudioLine> studios) {
    Map<String, Row> points = new HashMap<>();
    for (Row row : tables.trends(window.earliest(), window.to())) {
      points.put(key(row.getAs("grain"), row.getAs("studio"), ArticleRow.day(row, "period")), row);
    }
    List<Series> series = new ArrayList<>();
    for (Grain grain : Grain.values()) {
      series.add(together(grain));
    }
    studios.stream()
        .filter(line -> line.stories().value() > 0)
        .limit(config.seriesStudios())
        .forEach(
            line -> {
              for (Grain grain : Grain.values()) {
                series.add(studio(line, grain, points));
              }
            });
    return series;
  }

  private static String key(String grain, String studio, LocalDate period) {
    return grain + " " + studio + " " + period;
  }

  private List<LocalDate> periods(Grain grain) {
    List<LocalDate> periods = new ArrayList<>();
    LocalDate start = window.first(grain, config);
    while (!start.isAfter(window.to())) {
      periods.add(start);
      start = ReportWindow.end(grain, start).plusDays(1);
    }
    return periods;
  }

  private Series together(Grain grain) {
    Map<LocalDate, Set<String>> stories = new HashMap<>();
    Map<LocalDate, Set<String>> articles = new HashMap<>();
    for (StudioFact fact : facts) {
      LocalDate period = ReportWindow.start(grain, fact.day());
      if (fact.story()) {
        stories.computeIfAbsent(period, p -> new HashSet<>()).add(fact.storyId());
      }
      if (fact.article()) {
        articles.computeIfAbsent(period, p -> new HashSet<>()).add(fact.articleId());
      }
    }
    Set<LocalDate> marked = tables.marked(grain, window.earliest(), window.to());
    List<Point> points = new ArrayList<>();
    for (LocalDate from : periods(grain)) {
      LocalDate to = ReportWindow.end(grain, from);
      points.add(
          new Point(
              from,
              to,
              numbers.count(
                  id(Series.ALL, from, to),
                  numbers.words().say("label.stories", "name", numbers.words().say("of.any")),
                  stories.getOrDefault(from, Set.of()).size()),
              Count.of(articles.getOrDefault(from, Set.of()).size()),
              Rate.none(),
              null,
              !marked.contains(from)));
    }
    return new Series(Series.ALL, numbers.words().say("all.studios"), grain, points);
  }

  private Series studio(StudioLine line, Grain grain, Map<String, Row> rows) {
    List<Point> points = new ArrayList<>();
    for (LocalDate from : periods(grain)) {
      LocalDate to = ReportWindow.end(grain, from);
      Row row = rows.get(key(grain.code(), line.studioId(), from));
      points.add(row == null ? zero(from, to) : point(line, from, to, row));
    }
    return new Series(line.studioId(), line.name(), grain, points);
  }

  private static Point zero(LocalDate from, LocalDate to) {
    return new Point(from, to, Count.of(0), Count.of(0), Rate.none(), null, true);
  }

  private Point point(StudioLine line, LocalDate from, LocalDate to, Row row) {
    long stories = row.<Long>getAs("stories");
    String id = id(line.studioId(), from, to);
    Count count =
        numbers.count(id, numbers.words().say("label.stories", "name", line.name()), stories);
    // Computed here, since overrides may have changed the count.
    Rate share = studios.rate(stories, row.<Long>getAs("base_actor"), id);
    Double expected = row.getAs("expected");
    Point.Expected expectation =
        expected == null
            ? null
            : new Point.Expected(
                expected, row.<Double>getAs("expected_low"), row.<Double>getAs("expected_high"));
    Boolean healthy = row.getAs("healthy");
    return new Point(
        from,
        to,
        count,
        Count.of(row.<Long>getAs("articles")),
        share,
        expectation,
        healthy == null || healthy);
  }

  /** The alerts of the run, least likely by chance first. */
  List<AlertLine> alerts() {
    List<AlertLine> lines = new ArrayList<>();
    for (Row row :
        tables
            .read(Tables.ALERTS)
            .orderBy(col("q"), col("p"), col("series_id"), col("period"))
            .limit(config.alerts())
            .collectAsList()) {
      Grain grain = Grain.valueOf(row.<String>getAs("grain").toUpperCase(Locale.ROOT));
      LocalDate from = ArticleRow.day(row, "period");
      String series = row.getAs("series_id");
      lines.add(
          new AlertLine(
              names.of(series),
              grain,
              from,
              ArticleRow.day(row, "until"),
              row.getAs("kind"),
              Count.of(Math.round(row.<Double>getAs("observed"))),
              row.<Double>getAs("expected"),
              row.<Double>getAs("p"),
              row.<Double>getAs("q"),
              row.getList(row.fieldIndex("why")),
              row.getAs("panel_observed"),
              row.getAs("panel_expected"),
              series + "/" + row.getAs("kind")));
    }
    return lines;
  }
}
