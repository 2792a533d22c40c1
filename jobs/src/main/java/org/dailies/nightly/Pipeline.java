package org.dailies.nightly;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dailies.ArchiveConfig;
import org.dailies.ConfigReader;
import org.dailies.StoryConfig;
import org.dailies.TopicConfig;
import org.dailies.source.CaptureRow;
import org.dailies.source.Revisits;
import org.dailies.source.Stretch;
import org.dailies.stage.AlertStage;
import org.dailies.stage.AnalysisStage;
import org.dailies.stage.BoilerplateStage;
import org.dailies.stage.CoverageStage;
import org.dailies.stage.IngestStage;
import org.dailies.stage.StoryBounds;
import org.dailies.stage.StoryStage;
import org.dailies.stage.StoryWindow;
import org.dailies.stage.TopicStage;
import org.dailies.stage.TrendSources;
import org.dailies.stage.TrendSpan;
import org.dailies.stage.TrendStage;
import org.dailies.stage.UseStage;
import org.dailies.table.AnalysisRow;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.dailies.topic.TopicModel;
import org.dailies.topic.TopicModels;
import org.dailies.warehouse.SparkTables;
import org.dailies.warehouse.WarehouseRun;

/** The steps of a run: each reads tables as the run sees them and writes them on its branches. */
final class Pipeline {
  private final SparkSession spark;
  private final WarehouseRun run;
  private final RunOptions options;
  private final Rules rules;
  private final Staging staging;
  private final String config;
  private final Map<String, Long> counts = new TreeMap<>();

  Pipeline(SparkSession spark, WarehouseRun run, RunOptions options, Rules rules, Staging staging) {
    this.spark = spark;
    this.run = run;
    this.options = options;
    this.rules = rules;
    this.staging = staging;
    this.config = ConfigReader.json(options.config());
  }

  /** What was counted so far, by name. */
  Map<String, Long> counts() {
    return counts;
  }

  /** Reads new archives into articles, rejects and the ledger. */
  String ingest() {
    InputFiles files = new InputFiles(spark.sparkContext().hadoopConfiguration());
    Ledger ledger = Ledger.of(read(Tables.ARCHIVES).selectExpr(Ledger.COLUMNS).collectAsList());
    List<InputFile> found = files.list(options.inputs());
    List<FreshFile> fresh = files.unknown(found, ledger);
    counts.put("archives_found", (long) found.size());
    counts.put("archives_new", (long) fresh.size());
    writeOutlets();
    if (fresh.isEmpty()) {
      return "nothing new among " + found.size() + " files";
    }
    Dataset<Row> outcomes = outcomes(fresh);
    Dataset<Row> duplicates =
        staging.keep("duplicates", IngestStage.duplicates(outcomes, read(Tables.ARTICLES)));
    Dataset<Row> articles = IngestStage.articles(outcomes, duplicates);
    writeArticles(articles);
    append(Tables.REJECTS, IngestStage.rejects(outcomes, duplicates, run.runId()));
    append(
        Tables.ARCHIVES,
        Ledger.rows(fresh, outcomes, IngestStage.counts(outcomes, duplicates), run.runId()));
    Row sums =
        read(Tables.ARCHIVES)
            .filter(col("run_id").equalTo(run.runId()))
            .agg(total("records"), total("articles"), total("rejects"), total("skipped"))
            .first();
    List<String> names = List.of("records", "articles", "rejects", "skipped");
    for (int i = 0; i < names.size(); i++) {
      counts.put(names.get(i), sums.getLong(i));
    }
    return String.format(
        Locale.ROOT,
        "%d archives, %d records = %d articles + %d rejects + %d skipped",
        fresh.size(),
        counts.get("records"),
        counts.get("articles"),
        counts.get("rejects"),
        counts.get("skipped"));
  }

  private static Column total(String column) {
    return coalesce(org.apache.spark.sql.functions.sum(column), lit(0L));
  }

  /** What became of every reading; revisits are read again with the payload they refer to. */
  private Dataset<Row> outcomes(List<FreshFile> fresh) {
    List<Stretch> stretches = fresh.stream().map(FreshFile::stretch).toList();
    ArchiveConfig archive = options.config().archive();
    Dataset<Row> read =
        staging.keep(
            "outcomes",
            IngestStage.outcomes(
                CaptureRow.readStretches(spark, stretches, archive), config, run.runId()));
    if (read.filter("reason = 'revisit-unresolved'").isEmpty()) {
      return read;
    }
    Dataset<Row> found =
        Revisits.resolvedIn(spark, stretches, archive)
            .filter("payload is not null or skipped is not null");
    Dataset<Row> resolved =
        staging.keep("revisits", IngestStage.outcomes(found, config, run.runId()));
    String[] place = {"archive", "record_offset"};
    return staging.keep(
        "resolved",
        read.join(resolved.select("archive", "record_offset"), place, "left_anti")
            .unionByName(resolved));
  }

  private void writeOutlets() {
    replace(Tables.OUTLETS, spark.createDataFrame(rules.outletRows(), Tables.OUTLETS.schema()));
  }

  private void writeArticles(Dataset<Row> fresh) {
    Dataset<Row> rivals =
        staging.keep("rivals", StoryStage.sameAddress(fresh, read(Tables.ARTICLES)));
    Dataset<Row> judged = staging.keep("articles", StoryStage.versions(fresh, rivals));
    Column isNew = col("run_id").equalTo(run.runId());
    append(Tables.ARTICLES, judged.filter(isNew));
    Dataset<Row> changed = judged.filter(col("run_id").notEqual(run.runId()));
    rewrite(Tables.ARTICLES, changed);
  }

  /** Replaces the rows of the same article_id, and with them the partitions they lie in. */
  private void rewrite(TableSpec table, Dataset<Row> changed) {
    List<Row> days = changed.select("day").distinct().collectAsList();
    if (days.isEmpty()) {
      return;
    }
    Column touched = onDays(days);
    Dataset<Row> rest =
        read(table)
            .filter(touched)
            .join(changed.select("article_id"), new String[] {"article_id"}, "left_anti");
    SparkTables.overwritePartitions(
        staging.keep("rewrite-" + table.name(), rest.unionByName(changed, true)), table, run);
  }

  private static Column onDays(List<Row> days) {
    Object[] dated = days.stream().filter(day -> !day.isNullAt(0)).map(day -> day.get(0)).toArray();
    Column touched = col("day").isin(dated);
    return days.size() > dated.length ? touched.or(col("day").isNull()) : touched;
  }

  /** Finds the stories of a scope's articles among their neighbours in time. */
  String stories(Scope scope) {
    StoryConfig config = options.config().story();
    Dataset<Row> all = read(Tables.ARTICLES);
    Dataset<Row> fresh = all.filter(scope.filter(run.runId()));
    if (fresh.isEmpty()) {
      return "no new article";
    }
    Dataset<Row> known = read(Tables.STORIES);
    StoryWindow window =
        scope instanceof Scope.All
            ? StoryWindow.none(all, known)
            : StoryWindow.of(fresh, all, known, rivals(fresh, all), config);
    Dataset<Row> prints = staging.keep("prints", StoryStage.prints(fresh, window, config));
    StoryBounds bounds = StoryBounds.in(spark.sparkContext());
    Dataset<Row> pairs = staging.keep("pairs", StoryStage.pairs(prints, config, bounds));
    Dataset<Row> changed =
        staging.keep("stories", StoryStage.stories(prints, pairs, window.stories(), config));
    long printings = changed.count();
    rewrite(Tables.STORIES, changed);
    return String.format(
        Locale.ROOT,
        "%d printings new or changed, %d popular passages, %d printings not compared with all",
        printings,
        bounds.keys().value(),
        bounds.printings().value());
  }

  /** The earlier articles that share an address with a new one. */
  private Dataset<Row> rivals(Dataset<Row> fresh, Dataset<Row> all) {
    if (staging.holds("rivals")) {
      return staging.read("rivals");
    }
    Dataset<Row> others =
        all.join(fresh.select("article_id"), new String[] {"article_id"}, "left_anti");
    return StoryStage.sameAddress(fresh, others);
  }

  /** Finds everything that is said of a scope's articles. */
  String analyses(Scope scope) {
    if (isIdle(scope)) {
      counts.put("analysed", 0L);
      return "no new article";
    }
    Dataset<Row> articles = read(Tables.ARTICLES).filter(scope.filter(run.runId()));
    Dataset<Row> analyses =
        staging.keep(
            "analyses", AnalysisStage.analyses(articles, config, boilerplateLines(), rules.hash()));
    StringBuilder result = new StringBuilder();
    for (TableSpec table : AnalysisRow.TABLES) {
      Dataset<Row> rows = AnalysisStage.table(analyses, table);
      if (table.equals(Tables.COVERAGE)) {
        continue;
      }
      if (scope instanceof Scope.All) {
        replace(table, rows);
      } else if (scope instanceof Scope.Days) {
        SparkTables.overwrite(rows, table, run, scope.filter(run.runId()));
      } else {
        append(table, rows);
      }
    }
    long analysed = analyses.count();
    counts.put("analysed", analysed);
    return result.append(analysed).append(" articles").toString();
  }

  /**
   * Learns the lines that outlets repeat, and analyses again every article that holds one which
   * came into force or left it, whichever run brought the article.
   */
  String boilerplate(Scope scope) {
    if (counts.get("analysed") == 0) {
      return "nothing new";
    }
    Dataset<Row> fresh = AnalysisStage.table(staging.read("analyses"), Tables.MENTIONS);
    RecurringLines.Learned learned =
        new RecurringLines(this, options.config().mention().boilerplatePages())
            .learn(fresh, scope instanceof Scope.All);
    if (learned.differs()) {
      replace(
          Tables.BOILERPLATE, spark.createDataFrame(learned.table(), Tables.BOILERPLATE.schema()));
    }
    counts.put("boilerplate_lines", (long) learned.table().size());
    counts.put("boilerplate_version", (long) learned.version());
    long again = learned.changed().isEmpty() ? 0 : analyseAgain(learned.changed());
    return learned.table().size() + " lines, " + again + " articles analysed again";
  }

  private long analyseAgain(List<Row> lines) {
    Dataset<Row> changed = spark.createDataFrame(lines, BoilerplateStage.KEY);
    Dataset<Row> holding =
        read(Tables.MENTIONS)
            .join(changed, new String[] {"outlet", "line_hash"}, "left_semi")
            .select("article_id")
            .distinct();
    Dataset<Row> articles =
        read(Tables.ARTICLES).join(holding, new String[] {"article_id"}, "left_semi");
    Dataset<Row> again =
        staging.keep(
            "analyses-again",
            AnalysisStage.analyses(articles, config, boilerplateLines(), rules.hash()));
    Column touched = onDays(again.select("day").distinct().collectAsList());
    for (TableSpec table : AnalysisRow.TABLES) {
      if (!table.equals(Tables.COVERAGE)) {
        Dataset<Row> rest = without(read(table).filter(touched), again);
        Dataset<Row> rows = rest.unionByName(AnalysisStage.table(again, table));
        SparkTables.overwrite(rows, table, run, touched);
      }
    }
    if (!topicsTakeAll()) {
      // Articles that touch nothing any more leave the topics too.
      Dataset<Row> untouched = again.join(touching(), new String[] {"article_id"}, "left_anti");
      Dataset<Row> assigned = read(Tables.ARTICLE_TOPICS).filter(touched);
      SparkTables.overwrite(without(assigned, untouched), Tables.ARTICLE_TOPICS, run, touched);
    }
    return again.count();
  }

  private static Dataset<Row> without(Dataset<Row> rows, Dataset<Row> articles) {
    return rows.join(articles.select("article_id"), new String[] {"article_id"}, "left_anti");
  }

  /** What this run's analyses say, those of articles analysed again as they are now. */
  private Dataset<Row> analysed() {
    Dataset<Row> analyses = staging.read("analyses");
    if (!staging.holds("analyses-again")) {
      return analyses;
    }
    Dataset<Row> again = staging.read("analyses-again");
    return without(analyses, again).unionByName(again);
  }

  private Map<String, Set<String>> boilerplateLines() {
    Map<String, Set<String>> lines = new HashMap<>();
    for (Row row : read(Tables.BOILERPLATE).select("outlet", "line").collectAsList()) {
      lines.computeIfAbsent(row.getString(0), outlet -> new HashSet<>()).add(row.getString(1));
    }
    return lines;
  }

  /** Gives coverage rows their stories: of analysed articles, and of those whose story changed. */
  String coverage(Scope scope) {
    Dataset<Row> known = read(Tables.COVERAGE);
    Dataset<Row> articles = read(Tables.ARTICLES);
    Dataset<Row> stories = read(Tables.STORIES);
    Column touched = lit(true);
    if (scope instanceof Scope.New) {
      List<Row> days = touchedDays();
      if (days.isEmpty()) {
        return "nothing changed";
      }
      touched = onDays(days);
    } else if (scope instanceof Scope.Days) {
      touched = scope.filter(run.runId());
      if (staging.holds("analyses-again")) {
        Dataset<Row> again = staging.read("analyses-again");
        touched = touched.or(onDays(again.select("day").distinct().collectAsList()));
      }
    }
    Dataset<Row> rows = known.filter(touched);
    if (staging.holds("analyses")) {
      Dataset<Row> analyses = analysed();
      rows = without(rows, analyses).unionByName(AnalysisStage.table(analyses, Tables.COVERAGE));
    }
    Dataset<Row> told =
        staging.keep(
            "coverage",
            CoverageStage.coverage(rows, stories.filter(touched), articles.filter(touched)));
    SparkTables.overwrite(told, Tables.COVERAGE, run, touched);
    return told.count() + " rows";
  }

  private List<Row> touchedDays() {
    List<Dataset<Row>> changed = new ArrayList<>();
    for (String name : List.of("articles", "stories", "analyses", "analyses-again")) {
      if (staging.holds(name)) {
        changed.add(staging.read(name).select("day"));
      }
    }
    return changed.stream()
        .reduce(Dataset::union)
        .map(days -> days.distinct().collectAsList())
        .orElse(List.of());
  }

  /** Gathers the reports of uses. */
  String uses(Scope scope) {
    if (isIdle(scope)) {
      return "nothing changed";
    }
    replace(
        Tables.USES,
        UseStage.uses(read(Tables.USE_REPORTS), read(Tables.ARTICLES), read(Tables.STORIES)));
    return read(Tables.USES).count() + " uses";
  }

  /**
   * Assigns a scope's articles to the topic models in force, which are fitted where there are none.
   */
  String topics(boolean refit, Scope scope) {
    List<TopicModel> models = TopicStage.models(read(Tables.TOPIC_MODELS));
    TopicConfig topic = options.config().topic();
    Instant today = options.date().atStartOfDay(ZoneOffset.UTC).toInstant();
    String fitted = "";
    boolean anew = refit || isDue(scope, today);
    if (anew) {
      Dataset<Row> printings =
          read(Tables.STORIES)
              .select(
                  col("article_id"), coalesce(col("merged_into"), col("story_id")).as("story_id"));
      TopicModels outcome =
          TopicStage.refit(
              models,
              topical(lit(true)).join(printings, new String[] {"article_id"}, "left"),
              topic,
              rules.names());
      models = outcome.models();
      replace(Tables.TOPIC_MODELS, TopicStage.topicModels(spark, models, run.runId(), today));
      replace(Tables.TOPICS, TopicStage.topics(spark, models));
      append(Tables.TOPIC_EVENTS, TopicStage.events(spark, outcome.events(), run.runId(), today));
      fitted = models.size() + " models fitted, ";
      counts.put("topic_models_fitted", (long) models.size());
      for (TopicModels.Skipped skipped : outcome.skipped()) {
        counts.put("topics_skipped_" + skipped.language(), skipped.documents());
      }
    }
    if (!anew && isIdle(scope)) {
      return "no new article";
    }
    if (models.isEmpty()) {
      return "too few documents for a model";
    }
    Column wanted = anew ? lit(true) : scope.filter(run.runId());
    Dataset<Row> assigned = TopicStage.assign(models, topical(wanted), topic);
    if (anew || scope instanceof Scope.All) {
      replace(Tables.ARTICLE_TOPICS, assigned);
    } else if (scope instanceof Scope.Days) {
      SparkTables.overwrite(assigned, Tables.ARTICLE_TOPICS, run, wanted);
    } else {
      append(Tables.ARTICLE_TOPICS, assigned);
    }
    double unassigned = TopicStage.unassigned(read(Tables.ARTICLE_TOPICS));
    counts.put("topics_unassigned_per_mille", Math.round(unassigned * 1000));
    return String.format(
        Locale.ROOT,
        "%s%d rows, %.0f %% of the documents unassigned",
        fitted,
        read(Tables.ARTICLE_TOPICS).count(),
        unassigned * 100);
  }

  /** Whether the models are to be fitted anew: never where a night has brought no article. */
  private boolean isDue(Scope scope, Instant today) {
    return !isIdle(scope)
        && TopicStage.isDue(
            read(Tables.TOPIC_MODELS),
            read(Tables.ARTICLE_TOPICS),
            today,
            options.config().topic());
  }

  /** Whether a run works on new articles only, and there are none. */
  private boolean isIdle(Scope scope) {
    return scope instanceof Scope.New && counts.getOrDefault("articles", 0L) == 0;
  }

  /** The current articles that are fitted and assigned, without the lines their outlets repeat. */
  private Dataset<Row> topical(Column wanted) {
    Dataset<Row> articles = read(Tables.ARTICLES).filter(col("is_current").and(wanted));
    if (!topicsTakeAll()) {
      articles = articles.join(touching(), new String[] {"article_id"}, "left_semi");
    }
    return TopicStage.withoutBoilerplate(articles, boilerplateLines());
  }

  private boolean topicsTakeAll() {
    return options.config().topic().documents().equals("all");
  }

  private Dataset<Row> touching() {
    return read(Tables.MENTIONS)
        .filter("accepted and (genai or studio_id is not null)")
        .select("article_id")
        .distinct();
  }

  /** Counts the series: of the years that the run has touched, or all where their rules changed. */
  String trends(Scope scope) {
    Optional<TrendSpan> span =
        scope instanceof Scope.New && counts.getOrDefault("topic_models_fitted", 0L) == 0
            ? new TrendsBefore(spark, run, options, rules).span(touchedDays())
            : Optional.empty();
    TrendSources sources = trendSources();
    if (span.isEmpty()) {
      replace(Tables.TRENDS, TrendStage.trends(sources, options.config().trend(), options.date()));
    } else {
      Column years = span.get().years();
      Dataset<Row> points =
          TrendStage.trends(sources.on(span.get().days()), options.config().trend(), options.date())
              .filter(years);
      SparkTables.overwrite(points, Tables.TRENDS, run, years);
    }
    return read(Tables.TRENDS).count()
        + " points"
        + span.map(is -> ", " + is.count(options.date()) + " years counted").orElse("");
  }

  private TrendSources trendSources() {
    return new TrendSources(
        read(Tables.COVERAGE),
        read(Tables.MENTIONS),
        read(Tables.STORIES),
        read(Tables.OUTLETS),
        read(Tables.FRAMES),
        read(Tables.QUOTES),
        read(Tables.USE_REPORTS),
        read(Tables.ARTICLE_TOPICS));
  }

  /** Finds where series depart from what was expected. */
  String alerts() {
    Dataset<Row> alerts =
        AlertStage.alerts(
            read(Tables.TRENDS),
            trendSources(),
            read(Tables.ARTICLES),
            options.config().trend(),
            options.date());
    replace(Tables.ALERTS, alerts);
    return read(Tables.ALERTS).count() + " alerts";
  }

  Dataset<Row> read(TableSpec table) {
    return SparkTables.read(spark, table, run);
  }

  private void append(TableSpec table, Dataset<Row> rows) {
    SparkTables.append(rows, table, run);
  }

  private void replace(TableSpec table, Dataset<Row> rows) {
    SparkTables.replace(rows, table, run);
  }

  SparkSession spark() {
    return spark;
  }

  WarehouseRun run() {
    return run;
  }

  LocalDate today() {
    return options.date();
  }
}
