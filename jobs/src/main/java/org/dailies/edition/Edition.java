package org.dailies.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.Guard;
import org.dailies.config.ReportConfig;
import org.dailies.frame.Codebook;
import org.dailies.frame.Frame;
import org.dailies.report.CsvReport;
import org.dailies.report.DataHealth;
import org.dailies.report.Evidence;
import org.dailies.report.Findings;
import org.dailies.report.Overrides;
import org.dailies.report.QuoteLine;
import org.dailies.report.Recent;
import org.dailies.report.Report;
import org.dailies.report.ReportFiles;
import org.dailies.report.Sentence;
import org.dailies.report.Series;
import org.dailies.report.Since;
import org.dailies.report.Tally;
import org.dailies.report.Week;
import org.dailies.stage.ReadingStage;
import org.dailies.warehouse.PublishedRun;

/** Makes the report of a published run: its model from the tables, then every file of it. */
public final class Edition {
  private final Overrides overrides;
  private final EditionTables all;
  private final PublishedTables tables;
  private final PublishedRun run;
  private final PublishedTables former;
  private final Earlier earlier;
  private final EditionPlan plan;
  private final Map<String, String> frameNames;
  private final Set<String> withoutSentences = new TreeSet<>();
  private final Guard unread =
      Guard.of(ReadingStage.REPORT.code(), note -> withoutSentences.add(note.articleId()));

  /**
   * A report of a run's tables.
   *
   * @param earlier the report that it is compared with, or null where there is none
   */
  public Edition(SparkSession spark, PublishedRun run, Earlier earlier, EditionPlan plan) {
    this.overrides = Overrides.load(plan.config().report().overrides());
    this.all = tables(spark, run, plan);
    this.tables = all.counted();
    this.earlier = earlier;
    this.former = earlier == null ? null : tables(spark, earlier.run(), plan).shown();
    this.run = run;
    this.plan = plan;
    this.frameNames =
        Codebook.load(plan.config().frame()).frames().stream()
            .collect(Collectors.toMap(Frame::id, f -> plan.words().frame(f.id(), f.name())));
  }

  private EditionTables tables(SparkSession spark, PublishedRun of, EditionPlan plan) {
    PublishedTables stored = new PublishedTables(spark, of);
    return EditionTables.of(stored, overrides, plan.config().story());
  }

  /**
   * Writes the report into a directory named after its day: beside it first, and moved in when all
   * of it is there. Where that fails, what was there before stays whole.
   *
   * @return the path of its page
   */
  public String write() {
    ReportConfig config = plan.config().report();
    ReportWindow window = ReportWindow.of(config, plan.date());
    Path target = plan.directory();
    NumberBook numbers = new NumberBook(config.sentencesPerNumber(), plan.words());
    try (ReportDirectory written = ReportDirectory.beside(target)) {
      Path directory = written.path();
      Report report = assemble(config, window, numbers);
      try (CsvReport.EvidenceFile file = CsvReport.evidence(directory)) {
        numbers.each(file::add);
      }
      ReportFiles.write(report, directory, config);
      new ReportParquet(tables, run, directory).write(numbers);
      written.moveIn();
      ReportIndex.write(target.getParent());
      if (!withoutSentences.isEmpty()) {
        plan.out().println("articles whose sentences could not be read: " + withoutSentences);
      }
      return target.resolve(ReportFiles.PAGE).toString();
    } catch (IOException e) {
      throw new DailiesException(
          Code.INTERNAL, e, "The report %s cannot be written: %s", target, e.getMessage());
    }
  }

  /**
   * Reads the overrides and makes the directory of reports, so that what is wrong with them is
   * known before a night's work and not after it.
   *
   * @param reports the directory, or null where no report is wanted
   * @throws DailiesException if it cannot be made or written, or the overrides cannot be read
   */
  public static void check(String reports, ReportConfig config) {
    if (reports == null) {
      return;
    }
    Overrides.load(config.overrides());
    Path directory = Path.of(reports).toAbsolutePath().normalize();
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new DailiesException(
          Code.USAGE, e, "The directory of reports %s cannot be made: %s", directory, e.toString());
    }
    if (!Files.isWritable(directory)) {
      throw new DailiesException(
          Code.USAGE, "The directory of reports %s cannot be written", directory);
    }
  }

  private Report assemble(ReportConfig config, ReportWindow window, NumberBook numbers) {
    List<StudioFact> facts = tables.facts(window.earliest(), window.to());
    StudioNumbers studios =
        new StudioNumbers(facts, window, plan.lexicon(), numbers, plan.config().trend());
    var lines =
        studios.lines(
            tables.stories(window.from(), window.to()),
            tables.stories(window.beforeFrom(), window.from().minusDays(1)));
    var versions =
        new VoiceVersions(
            tables, facts, window, plan.lexicon(), plan.config().trend(), plan.words());
    var voice = studios.voice().with(versions.all());
    var frames = studios.frames(frameNames);
    SeriesName names = new SeriesName(tables, plan.lexicon(), frameNames, plan.words());
    TrendLines trends = new TrendLines(tables, window, config, names, numbers, facts, studios);
    var series = trends.series(lines);
    QuotesStancesUses said =
        new QuotesStancesUses(
            all.shown(),
            window,
            config,
            plan.lexicon(),
            frameNames,
            numbers,
            plan.config().story().translationDays() + plan.config().story().unprovedDays() + 1);
    var sayings = said.quotes();
    var stances = said.stances();
    ReportHeader header = new ReportHeader(all, window, run, plan, numbers);
    var head = header.header(studios.allStories(), studios.allArticles());
    var uses = said.uses();
    TopicLines topics = new TopicLines(tables, window, config);
    var topicLines = topics.lines();
    var alerts = trends.alerts();
    DataHealth health = header.health();
    RecentStories.LastReport last = lastReport(config);
    RecentStories recent = new RecentStories(facts, window, plan.lexicon(), numbers, last);
    ActorDossiers dossiers = ActorDossiers.of(tables, facts, window, plan.lexicon(), numbers, last);
    Since since = recent.since();
    Week week = recent.week(health.masked());
    prove(facts, window, numbers, studios, trends, said, recent, dossiers);
    var outlets = tables.outletFacts();
    var quotes = inSentences(sayings, numbers.evidence());
    WhatChanged changed =
        new WhatChanged(
            former,
            all.shown(),
            all.stored(),
            window,
            plan.config().trend(),
            plan.lexicon(),
            frameNames,
            names);
    Report bare =
        new Report(
            head,
            List.of(),
            new Report.Counted(voice, lines, series, frames, alerts),
            new Report.Told(topicLines, new TopicModelLines(tables).lines(), quotes, uses, stances),
            new Report.Basis(
                withoutSentences(health),
                header.facts(),
                numbers.evidence(),
                new OverrideLines(all.stored(), all.named(), plan.lexicon(), frameNames, names)
                    .of(overrides)),
            new Recent(since, week, recent.pairs(outlets)),
            changed.changes(),
            dossiers.dossiers(outlets, said.spoken(), said.allStances()));
    return bare.withFindings(Findings.in(bare, config));
  }

  private DataHealth withoutSentences(DataHealth health) {
    String stage = ReadingStage.REPORT.code();
    return withoutSentences.isEmpty()
        ? health
        : health.withUnread(
            new Tally(stage, withoutSentences.size(), plan.words().say("health.no-sentences")));
  }

  private RecentStories.LastReport lastReport(ReportConfig config) {
    if (earlier == null) {
      return null;
    }
    LocalDate date = LocalDate.parse(earlier.run().value("date"));
    ReportWindow then = ReportWindow.of(config, date);
    return new RecentStories.LastReport(
        date,
        earlier.run().runId(),
        former.facts(then.from(), then.to()).stream().filter(StudioFact::story).toList(),
        Arrivals.of(tables, earlier.since()));
  }

  private static List<QuoteLine> inSentences(List<QuoteLine> quotes, List<Evidence> evidence) {
    Map<String, List<Sentence>> shown =
        evidence.stream().collect(Collectors.toMap(Evidence::numberId, Evidence::shown));
    return quotes.stream()
        .map(quote -> quote.inSentence(shown.getOrDefault(quote.numberId(), List.of())))
        .toList();
  }

  private void prove(
      List<StudioFact> facts,
      ReportWindow window,
      NumberBook numbers,
      StudioNumbers studios,
      TrendLines trends,
      QuotesStancesUses said,
      RecentStories recent,
      ActorDossiers dossiers) {
    Map<String, List<StudioFact>> byArticle = new HashMap<>();
    facts.forEach(f -> byArticle.computeIfAbsent(f.articleId(), id -> new ArrayList<>()).add(f));
    for (Iterator<Row> rows = tables.evidence(window.earliest(), window.to()); rows.hasNext(); ) {
      Row row = rows.next();
      String articleId = row.getAs("article_id");
      List<StudioFact> own = byArticle.getOrDefault(articleId, List.of());
      unread
          .read(articleId, () -> new SentencePicker(row))
          .ifPresent(
              picker -> {
                own.forEach(fact -> prove(fact, picker, window, numbers, studios, trends, recent));
                said.prove(articleId, picker);
                dossiers.keep(articleId, picker);
              });
    }
  }

  private static void prove(
      StudioFact fact,
      SentencePicker picker,
      ReportWindow window,
      NumberBook numbers,
      StudioNumbers studios,
      TrendLines trends,
      RecentStories recent) {
    List<Sentence> sentences = picker.studio(fact.studioId(), fact.ground(), studios.note(fact));
    recent.keep(fact, sentences);
    recent.ids(fact).forEach(id -> numbers.prove(id, sentences));
    prove(fact, sentences, window, numbers, studios, trends);
    if (fact.story() && window.holds(fact.day())) {
      for (String frame : fact.frames()) {
        List<Sentence> shown = picker.frame(frame);
        numbers.prove(studios.id("frame-stories", fact.studioId(), frame), shown);
        numbers.prove(studios.id("frame-stories", Series.ALL, frame), shown);
      }
    }
  }

  private static void prove(
      StudioFact fact,
      List<Sentence> sentences,
      ReportWindow window,
      NumberBook numbers,
      StudioNumbers studios,
      TrendLines trends) {
    if (fact.story()) {
      trends.ids(fact).forEach(id -> numbers.prove(id, sentences));
    }
    if (!window.holds(fact.day())) {
      return;
    }
    String studio = fact.studioId();
    if (fact.story()) {
      numbers.prove(studios.id("genai-stories", studio), sentences);
      numbers.prove(studios.id("genai-stories", Series.ALL), sentences);
    }
    if (fact.article()) {
      numbers.prove(studios.id("genai-articles", studio), sentences);
      numbers.prove(studios.id("genai-articles", Series.ALL), sentences);
    }
    if (fact.counted() && fact.apart()) {
      numbers.prove(studios.id("apart-articles", studio), sentences);
    }
    if (!fact.counted() && !fact.apart()) {
      numbers.prove(studios.id("beside-articles", studio), sentences);
      if (fact.head()) {
        numbers.prove(studios.id("beside-stories", studio), sentences);
      }
    }
  }
}
