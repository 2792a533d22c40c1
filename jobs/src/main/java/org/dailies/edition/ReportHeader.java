package org.dailies.edition;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.dailies.config.ConfigReader;
import org.dailies.report.Count;
import org.dailies.report.DataHealth;
import org.dailies.report.Fact;
import org.dailies.report.Header;
import org.dailies.report.MaskedDay;
import org.dailies.report.Tally;
import org.dailies.report.Words;
import org.dailies.stage.OutletsSeen;
import org.dailies.table.ArticleRow;
import org.dailies.table.Tables;
import org.dailies.trend.SeriesKey;
import org.dailies.warehouse.PublishedRun;

/** Header, data health and methods of a report. */
final class ReportHeader {
  /** Entries of AI terms with words of a language, from which on the lexicon knows it. */
  private static final int TERMS = 10;

  private final PublishedTables counted;
  private final PublishedTables tables;
  private final ReportWindow window;
  private final PublishedRun run;
  private final EditionPlan plan;
  private final int limit;
  private final Words words;

  ReportHeader(
      EditionTables tables,
      ReportWindow window,
      PublishedRun run,
      EditionPlan plan,
      NumberBook numbers) {
    this.counted = tables.counted();
    this.tables = tables.stored();
    this.window = window;
    this.run = run;
    this.plan = plan;
    this.words = numbers.words();
    this.limit = plan.config().report().tallies();
  }

  Header header(Count studioStories, Count studioArticles) {
    PublishedTables.Volume volume = counted.volume(window.from(), window.to());
    return new Header(
        window.to(),
        window.from(),
        window.to(),
        run.runId(),
        run.seq(),
        run.value("version"),
        run.value("rules_hash"),
        Count.of(volume.stories()),
        Count.of(volume.articles()),
        Count.of(volume.genaiStories()),
        Count.of(volume.genaiArticles()),
        studioStories,
        studioArticles,
        volume.outlets());
  }

  /** The data's health. */
  DataHealth health() {
    String ownRun = run.runId();
    Row sums =
        tables
            .read(Tables.ARCHIVES)
            .agg(
                count(lit(1)),
                coalesce(sum(when(col("run_id").equalTo(ownRun), 1L).otherwise(0L)), lit(0L)),
                coalesce(sum("records"), lit(0L)),
                coalesce(sum("articles"), lit(0L)),
                coalesce(sum("rejects"), lit(0L)),
                coalesce(sum("skipped"), lit(0L)))
            .first();
    ArticleTallies holdings = tables.holdings();
    CrawlHealth crawl = crawl();
    return new DataHealth(
        sums.getLong(0),
        sums.getLong(1),
        sums.getLong(2),
        sums.getLong(3),
        sums.getLong(4),
        sums.getLong(5),
        holdings.undated(),
        tables.rejects(limit),
        tables.skipped(limit),
        thin(holdings.languages(limit)),
        holdings.outlets(limit),
        holdings.outletKinds(limit),
        holdings.unknownOutlets(limit),
        newOutlets(),
        tables.damaged(limit),
        tables.unread(limit),
        tables.otherPages(limit),
        tables.claims(limit),
        crawl.layoutChanges(limit),
        crawl.listed(limit),
        masked());
  }

  private CrawlHealth crawl() {
    return new CrawlHealth(
        tables.read(Tables.OUTLET_QUALITY),
        tables.read(Tables.LISTED_PAGES),
        window,
        plan.config().trend().completeness(),
        words);
  }

  /** Says of a language in which the lexicon has few words that its zero is no proof of none. */
  private List<Tally> thin(List<Tally> languages) {
    return languages.stream()
        .map(
            read -> {
              long terms = plan.lexicon().terms(read.name());
              return terms >= TERMS || read.name().length() != 2
                  ? read
                  : new Tally(
                      read.name(),
                      read.count(),
                      words.say(terms == 0 ? "health.words.none" : "health.words.few"));
            })
        .toList();
  }

  private List<Tally> newOutlets() {
    Map<String, LocalDate> fresh =
        OutletsSeen.of(tables.read(Tables.ARTICLES))
            .newOn(plan.date(), plan.config().trend().quarantineDays());
    Map<String, Long> articles = tables.articlesByOutlet(window.from(), window.to());
    double all = Math.max(1, articles.values().stream().mapToLong(Long::longValue).sum());
    List<Tally> outlets =
        fresh.entrySet().stream()
            .map(
                outlet -> {
                  long own = articles.getOrDefault(outlet.getKey(), 0L);
                  String note =
                      words.say(
                          "health.new.note",
                          "share",
                          words.percent(own / all),
                          "day",
                          words.date(outlet.getValue()));
                  return new Tally(outlet.getKey(), own, note);
                })
            .sorted(Comparator.comparingLong(Tally::count).reversed().thenComparing(Tally::name))
            .toList();
    if (outlets.size() <= limit) {
      return outlets;
    }
    List<Tally> rest = outlets.subList(limit, outlets.size());
    long articlesOfRest = rest.stream().mapToLong(Tally::count).sum();
    List<Tally> shown = new ArrayList<>(outlets.subList(0, limit));
    shown.add(
        new Tally(
            words.say("health.others"),
            articlesOfRest,
            words.say("health.others.note", "n", rest.size())));
    return shown;
  }

  private List<MaskedDay> masked() {
    List<MaskedDay> days = new ArrayList<>();
    tables
        .read(Tables.TRENDS)
        .filter(
            col("grain")
                .equalTo("day")
                .and(col("healthy").equalTo(false))
                .and(col("series_id").equalTo(SeriesKey.ALL))
                .and(col("period").between(lit(window.from()), lit(window.to()))))
        .select("period")
        .distinct()
        .orderBy("period")
        .collectAsList()
        .forEach(
            row ->
                days.add(new MaskedDay(ArticleRow.day(row, "period"), words.say("health.masked"))));
    days.addAll(crawl().incomplete());
    days.sort(Comparator.comparing(MaskedDay::day));
    return days;
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("config", run.value("config_hash")));
    facts.add(new Fact("lexicon", run.value("lexicon_version")));
    facts.add(new Fact("topic-seed", Long.toString(plan.config().topic().seed())));
    facts.add(new Fact("report-config", ConfigReader.hash(plan.config(), "report")));
    facts.addAll(plan.audit());
    return facts.stream().filter(fact -> !fact.value().isEmpty()).toList();
  }
}
