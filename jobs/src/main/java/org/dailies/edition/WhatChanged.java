package org.dailies.edition;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.dailies.config.TrendConfig;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;
import org.dailies.report.Change;
import org.dailies.report.Words;
import org.dailies.stage.FirstStage;
import org.dailies.table.ArticleRow;
import org.dailies.table.Tables;
import org.dailies.trend.Departure;
import org.dailies.trend.Grain;
import org.dailies.trend.RankMove;
import org.dailies.trend.Revision;
import org.dailies.trend.SeriesKey;

/**
 * What is new in a run: first times and turned stances in the report's window; and, since the run
 * before, topics and titles that are new, alerts that came and went, earlier numbers that late
 * articles changed, and studios whose rank moved.
 */
final class WhatChanged {
  private static final int EARLIER_DAYS = 56;
  private static final int RANK_DAYS = 28;

  private final PublishedTables before;
  private final PublishedTables after;
  private final PublishedTables stored;
  private final ReportWindow window;
  private final TrendConfig config;
  private final Lexicon lexicon;
  private final Map<String, String> frameNames;
  private final SeriesName names;
  private final Words words;

  /**
   * @param before the tables of the run before, or null where there is none
   * @param stored the tables of this run with what people have struck or muted
   */
  WhatChanged(
      PublishedTables before,
      PublishedTables after,
      PublishedTables stored,
      ReportWindow window,
      TrendConfig config,
      Lexicon lexicon,
      Map<String, String> frameNames,
      SeriesName names) {
    this.before = before;
    this.after = after;
    this.stored = stored;
    this.window = window;
    this.config = config;
    this.lexicon = lexicon;
    this.frameNames = frameNames;
    this.names = names;
    this.words = names.own();
  }

  /** The changes, first times first, each kind together. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>(firsts());
    unseen(changes);
    if (before != null) {
      NewNames fresh = new NewNames(before, after, window, lexicon, words);
      changes.addAll(fresh.topics());
      changes.addAll(fresh.titles());
      alerts(changes);
      LocalDate until = newest(before);
      if (until != null) {
        revisions(until, changes);
        ranks(until, changes);
      }
    }
    return changes;
  }

  private List<Change> firsts() {
    Map<String, List<Change>> kinds = new LinkedHashMap<>();
    FirstStage.firsts(
            after.read(Tables.USE_REPORTS),
            after.read(Tables.QUOTES),
            after.read(Tables.COVERAGE),
            after.read(Tables.STANCES),
            window.from(),
            window.to())
        .orderBy(col("kind").desc(), col("day").desc(), col("subject"), col("other"))
        .collectAsList()
        .stream()
        .filter(this::tells)
        .map(this::first)
        .forEach(one -> kinds.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one));
    return kinds.values().stream().flatMap(List::stream).toList();
  }

  /** Of speakers only people and unions are told: a product's words are its maker's. */
  private boolean tells(Row row) {
    Entry subject = lexicon.entry(row.getString(1));
    return !row.getString(0).equals("quote")
        || (subject != null && (subject.kind() == Kind.PERSON || subject.kind() == Kind.UNION));
  }

  private Change first(Row row) {
    String kind = row.getString(0);
    String subject = lexicon.name(row.getString(1));
    String other = row.isNullAt(2) ? null : lexicon.name(row.getString(2));
    String detail = row.getString(3);
    String named =
        other == null ? subject : words.say("changed.name", "name", subject, "other", other);
    String text =
        switch (kind) {
          case "use" ->
              words.say(
                  "changed.use", "name", named, "purpose", frameNames.getOrDefault(detail, detail));
          case "quote" -> words.say("changed.quote", "name", named);
          case "tool" -> words.say("changed.tool", "name", subject, "other", other);
          default -> {
            String[] stances = detail.split(" ", 2);
            yield words.say(
                "changed.stance",
                "name",
                subject,
                "after",
                words.code("stance", stances[1]),
                "before",
                words.code("stance", stances[0]));
          }
        };
    String id = kind.equals("stance") ? "stance-turned" : "first-" + kind;
    return new Change(id, text, ArticleRow.day(row, "day"));
  }

  private void alerts(List<Change> changes) {
    Map<String, Row> then = alerts(before);
    Map<String, Row> now = alerts(after);
    changes.addAll(alerts(now, then, "alert-new", "changed.alert.new"));
    changes.addAll(alerts(then, now, "alert-over", "changed.alert.over"));
  }

  private List<Change> alerts(
      Map<String, Row> some, Map<String, Row> others, String kind, String message) {
    return some.keySet().stream()
        .filter(key -> !others.containsKey(key))
        .map(key -> alert(kind, message, some.get(key)))
        .toList();
  }

  private static Map<String, Row> alerts(PublishedTables tables) {
    Map<String, Row> alerts = new TreeMap<>();
    for (Row row : tables.read(Tables.ALERTS).collectAsList()) {
      alerts.put(row.getAs("series_id") + " " + row.getAs("kind"), row);
    }
    return alerts;
  }

  private Change alert(String kind, String message, Row row) {
    LocalDate period = ArticleRow.day(row, "period");
    Grain grain = Grain.parse(row.getAs("grain"));
    return new Change(
        kind,
        words.say(
            message,
            "series",
            names.of(row.getAs("series_id")),
            "kind",
            words.code("alert.kind", row.getAs("kind")),
            "period",
            days(grain, period, row),
            "n",
            Math.round(row.<Double>getAs("observed")),
            "expected",
            words.decimal(row.<Double>getAs("expected"))),
        period);
  }

  /** The days of an alert, from the first to the last that it holds. */
  private String days(Grain grain, LocalDate period, Row row) {
    if (row.isNullAt(row.fieldIndex("until"))) {
      return grain.label(period);
    }
    LocalDate until = ArticleRow.day(row, "until");
    boolean whole = grain.plus(period, 1).equals(until.plusDays(1));
    return whole
        ? grain.label(period)
        : words.say("changed.alert.days", "from", period.toString(), "to", until.toString());
  }

  /** What could have been seen where nothing was: of a whole week of the studios. */
  private void unseen(List<Change> changes) {
    if (stored.read(Tables.ALERTS).count() > 0) {
      return;
    }
    LocalDate week = Grain.WEEK.plus(Grain.WEEK.start(window.to().plusDays(1)), -1);
    List<Double> visible =
        after
            .read(Tables.TRENDS)
            .filter(col("grain").equalTo("week").and(col("period").equalTo(lit(week))))
            .filter("visible_from is not null and series_id = concat('actor=', studio)")
            .select("visible_from")
            .collectAsList()
            .stream()
            .map(row -> row.getDouble(0))
            .toList();
    changes.add(new Change("alert-none", couldBeSeen(visible, words), null));
  }

  /** The sentence for the least multiples of a week that would have shown. */
  static String couldBeSeen(List<Double> visible, Words words) {
    if (visible.isEmpty()) {
      return words.say("changed.alert.none.past");
    }
    return words.say(
        "changed.alert.none",
        "n",
        visible.size(),
        "probability",
        words.decimal(Departure.SEEN),
        "three",
        words.count(visible.stream().filter(least -> least <= 3).count()),
        "five",
        words.count(visible.stream().filter(least -> least <= 5).count()));
  }

  /** The last day that a run counted. */
  private static LocalDate newest(PublishedTables tables) {
    Row row =
        tables
            .read(Tables.TRENDS)
            .filter(col("grain").equalTo("day").and(col("series_id").equalTo("all")))
            .agg(max("period").as("period"))
            .first();
    return row.isNullAt(0) ? null : ArticleRow.day(row, "period");
  }

  private void revisions(LocalDate until, List<Change> changes) {
    LocalDate from = until.minusDays(EARLIER_DAYS);
    List<Revision> revisions = Revision.between(days(before, from), days(after, from), until);
    if (revisions.isEmpty()) {
      return;
    }
    Set<LocalDate> days = revisions.stream().map(Revision::period).collect(Collectors.toSet());
    changes.add(
        new Change(
            "earlier-numbers",
            words.say("changed.earlier", "n", revisions.size(), "days", days.size()),
            null));
    changes.addAll(revisions.stream().map(this::revision).toList());
  }

  private Change revision(Revision one) {
    return new Change(
        "earlier-numbers",
        words.say(
            "changed.number",
            "series",
            names.of(one.series()),
            "n",
            one.after(),
            "before",
            words.count(one.before())),
        one.period());
  }

  /** Stories a day of studios and of generative AI as such. */
  private static Map<Revision.Point, Long> days(PublishedTables tables, LocalDate from) {
    Map<Revision.Point, Long> points = new HashMap<>();
    tables
        .read(Tables.TRENDS)
        .filter(col("grain").equalTo("day").and(col("period").geq(lit(from))))
        .filter("stories > 0 and (series_id = concat('actor=', studio) or series_id = 'all')")
        .select("series_id", "period", "stories")
        .collectAsList()
        .forEach(
            row ->
                points.put(
                    new Revision.Point(row.getString(0), ArticleRow.day(row, "period")),
                    row.getLong(2)));
    return points;
  }

  private void ranks(LocalDate until, List<Change> changes) {
    if (!until.isBefore(window.to())) {
      return;
    }
    List<RankMove> moves =
        RankMove.between(
            studios(before, until),
            studios(after, window.to()),
            config.confidence(),
            config.jeffreysBelow());
    changes.addAll(moves.stream().map(this::rank).toList());
  }

  private Change rank(RankMove move) {
    return new Change(
        "rank",
        words.say(
            "changed.rank",
            "name",
            lexicon.name(move.actor()),
            "after",
            words.count(move.after()),
            "before",
            words.count(move.before())),
        null);
  }

  private static Map<String, Long> studios(PublishedTables tables, LocalDate to) {
    Map<String, Long> stories = new HashMap<>();
    days(tables, to.minusDays(RANK_DAYS - 1L))
        .forEach(
            (point, count) -> {
              if (!point.series().equals("all") && !point.period().isAfter(to)) {
                stories.merge(SeriesKey.parse(point.series()).actor(), count, Long::sum);
              }
            });
    return stories;
  }
}
