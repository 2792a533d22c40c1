package org.dailies.nightly;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.article.Forgotten;
import org.dailies.article.Reject;
import org.dailies.config.ArchiveConfig;
import org.dailies.source.CaptureRow;
import org.dailies.source.Revisits;
import org.dailies.source.Stretch;
import org.dailies.stage.AlertStage;
import org.dailies.stage.IngestStage;
import org.dailies.stage.ListedStage;
import org.dailies.stage.OutletsSeen;
import org.dailies.stage.QualityStage;
import org.dailies.stage.ReadingStage;
import org.dailies.stage.StoryStage;
import org.dailies.stage.TrendSources;
import org.dailies.stage.TrendSpan;
import org.dailies.stage.TrendStage;
import org.dailies.stage.UseStage;
import org.dailies.table.ArticleRow;
import org.dailies.table.Tables;

/** The steps of a run: each reads tables as the run sees them and writes them on its branches. */
final class Pipeline {
  /** The reason of a reject that is a whole file, or a directory, which could not be read. */
  static final String UNREADABLE_FILE = "unreadable-file";

  /** Ids that are looked for one by one; above it all are read. */
  private static final int SOUGHT = 1_000;

  private final Work work;
  private final AnalysisSteps analysis;
  private final StoryStep stories;
  private final TopicStep topics;

  Pipeline(Work work) {
    this.work = work;
    this.analysis = new AnalysisSteps(work);
    this.stories = new StoryStep(work);
    this.topics = new TopicStep(work);
  }

  /** Reads new archives into articles, rejects and the ledger. */
  String ingest() {
    InputFiles files = new InputFiles(work.spark().sparkContext().hadoopConfiguration());
    Forgotten forgotten = work.forgotten();
    Ledger ledger =
        Ledger.of(work.read(Tables.ARCHIVES).selectExpr(Ledger.COLUMNS).collectAsList(), forgotten);
    List<InputFile> found = files.list(work.options().inputs());
    List<FreshFile> fresh = files.unknown(found, ledger);
    work.counts().put("archives_found", (long) found.size());
    work.counts().put("archives_new", (long) fresh.size());
    writeOutlets();
    writeUnreadable(files);
    if (fresh.isEmpty()) {
      return "nothing new among " + found.size() + " files";
    }
    Dataset<Row> outcomes = outcomes(fresh, forgotten);
    work.counts().put("damaged", outcomes.filter("reject.stage = 'archive'").count());
    Dataset<Row> duplicates =
        work.staging().keep("duplicates", IngestStage.duplicates(outcomes, sought(outcomes)));
    Dataset<Row> listed = ListedStage.fresh(outcomes);
    Dataset<Row> articles = IngestStage.articles(outcomes, duplicates);
    writeArticles(articles);
    work.append(Tables.REJECTS, IngestStage.rejects(outcomes, duplicates, work.runId()));
    writeListed(listed);
    work.append(
        Tables.ARCHIVES,
        Ledger.rows(fresh, outcomes, IngestStage.counts(outcomes, duplicates), work.runId()));
    Row sums =
        work.read(Tables.ARCHIVES)
            .filter(col("run_id").equalTo(work.runId()))
            .agg(total("records"), total("articles"), total("rejects"), total("skipped"))
            .first();
    List<String> names = List.of("records", "articles", "rejects", "skipped");
    for (int i = 0; i < names.size(); i++) {
      work.counts().put(names.get(i), sums.getLong(i));
    }
    return String.format(
        Locale.ROOT,
        "%d archives, %d records = %d articles + %d rejects + %d skipped",
        fresh.size(),
        work.counts().get("records"),
        work.counts().get("articles"),
        work.counts().get("rejects"),
        work.counts().get("skipped"));
  }

  /** The articles of earlier runs whose ids a night's may have: of few, found by their filter. */
  private Dataset<Row> sought(Dataset<Row> outcomes) {
    Dataset<Row> articles = work.read(Tables.ARTICLES);
    Object[] ids =
        IngestStage.sought(outcomes).limit(SOUGHT + 1).collectAsList().stream()
            .map(row -> row.getString(0))
            .toArray();
    return ids.length > SOUGHT ? articles : articles.filter(col("article_id").isin(ids));
  }

  private static Column total(String column) {
    return coalesce(sum(column), lit(0L));
  }

  /** What became of every reading; revisits are read again with the payload they refer to. */
  private Dataset<Row> outcomes(List<FreshFile> fresh, Forgotten forgotten) {
    List<Stretch> stretches = fresh.stream().map(FreshFile::stretch).toList();
    ArchiveConfig archive = work.settings().archive();
    Dataset<Row> read =
        work.staging()
            .keep(
                "outcomes",
                IngestStage.outcomes(
                    CaptureRow.readStretches(work.spark(), stretches, archive),
                    work.config(),
                    work.runId(),
                    work.today(),
                    forgotten));
    if (read.filter("reason = 'revisit-unresolved'").isEmpty()) {
      return read;
    }
    Dataset<Row> found =
        Revisits.resolvedIn(work.spark(), stretches, archive)
            .filter("payload is not null or skipped is not null");
    Dataset<Row> resolved =
        work.staging()
            .keep(
                "revisits",
                IngestStage.outcomes(found, work.config(), work.runId(), work.today(), forgotten));
    String[] place = {"archive", "record_offset"};
    return work.staging()
        .keep(
            "resolved",
            read.join(resolved.select("archive", "record_offset"), place, "left_anti")
                .unionByName(resolved));
  }

  /** Rejects of files without a row in the ledger: the next night tries them again. */
  private void writeUnreadable(InputFiles files) {
    List<Row> rows =
        files.unreadable().entrySet().stream()
            .map(
                file ->
                    new Reject(file.getKey(), 0, null, "archive", UNREADABLE_FILE, file.getValue()))
            .map(reject -> ArticleRow.of(reject, work.runId()))
            .toList();
    work.counts().put("unreadable_inputs", (long) rows.size());
    if (!rows.isEmpty()) {
      work.append(Tables.REJECTS, work.spark().createDataFrame(rows, Tables.REJECTS.schema()));
    }
  }

  private void writeOutlets() {
    Dataset<Row> outlets =
        work.spark().createDataFrame(work.rules().outletRows(), Tables.OUTLETS.schema());
    Set<Row> known = new HashSet<>(work.read(Tables.OUTLETS).collectAsList());
    if (!known.equals(new HashSet<>(outlets.collectAsList()))) {
      work.replace(Tables.OUTLETS, outlets);
    }
  }

  /** Lists of what outlets published, where feeds lie in the archives. */
  private void writeListed(Dataset<Row> fresh) {
    Dataset<Row> known = work.read(Tables.LISTED_PAGES);
    if (fresh.isEmpty() && known.isEmpty()) {
      return;
    }
    work.replace(
        Tables.LISTED_PAGES,
        work.staging()
            .keep(
                "listed",
                ListedStage.listed(
                    known, fresh, work.read(Tables.ARTICLES), work.read(Tables.REJECTS))));
  }

  /** Counts what extraction made of each outlet's pages, week by week. */
  String quality() {
    Dataset<Row> quality = QualityStage.quality(work.read(Tables.ARTICLES));
    work.replace(Tables.OUTLET_QUALITY, quality);
    long changed =
        work.read(Tables.OUTLET_QUALITY)
            .filter(col("change").isNotNull())
            .select("outlet")
            .distinct()
            .count();
    return changed + " outlets with a change of layout";
  }

  private void writeArticles(Dataset<Row> fresh) {
    Dataset<Row> rivals =
        work.staging().keep("rivals", StoryStage.sameAddress(fresh, work.read(Tables.ARTICLES)));
    Dataset<Row> judged = work.staging().keep("articles", StoryStage.versions(fresh, rivals));
    Column isNew = col("run_id").equalTo(work.runId());
    work.append(Tables.ARTICLES, judged.filter(isNew));
    Dataset<Row> changed = judged.filter(col("run_id").notEqual(work.runId()));
    work.rewrite(Tables.ARTICLES, changed);
  }

  /** Finds the stories of a scope's articles among their neighbours in time. */
  String stories(Scope scope) {
    return stories.place(scope);
  }

  String analyses(Scope scope) {
    return analysis.analyses(scope);
  }

  String boilerplate(Scope scope) {
    return analysis.boilerplate(scope);
  }

  String coverage(Scope scope) {
    return analysis.coverage(scope);
  }

  String topics(boolean refit, Scope scope) {
    return topics.assign(refit, scope);
  }

  /** Gathers the reports of uses. */
  String uses(Scope scope) {
    if (work.isIdle(scope)) {
      return "nothing changed";
    }
    work.replace(
        Tables.USES,
        UseStage.uses(
            work.read(Tables.USE_REPORTS),
            work.read(Tables.ARTICLES),
            work.read(Tables.STORIES),
            work.read(Tables.OUTLETS),
            work.settings().story()));
    return work.read(Tables.USES).count() + " uses";
  }

  /** Counts the series: of the years that the run has touched, or all where their rules changed. */
  String trends(Scope scope) {
    Optional<TrendSpan> span =
        scope instanceof Scope.New && work.counts().getOrDefault("topic_models_fitted", 0L) == 0
            ? new TrendsBefore(work.spark(), work.run(), work.options(), work.rules())
                .span(work.touchedDays())
            : Optional.empty();
    TrendSources sources = trendSources(OutletsSeen.of(work.read(Tables.ARTICLES)));
    if (span.isEmpty()) {
      work.replace(
          Tables.TRENDS, TrendStage.trends(sources, work.settings().trend(), work.countedTo()));
    } else {
      Column years = span.get().years();
      Dataset<Row> points =
          TrendStage.trends(
                  sources.on(span.get().days()), work.settings().trend(), work.countedTo())
              .filter(years);
      work.overwrite(points, Tables.TRENDS, years);
    }
    return work.read(Tables.TRENDS).count()
        + " points"
        + span.map(is -> ", " + is.count(work.countedTo()) + " years counted").orElse("")
        + (work.countedTo().equals(work.today())
            ? ""
            : ", to " + work.countedTo() + " as the run before");
  }

  private TrendSources trendSources(OutletsSeen seen) {
    return new TrendSources(
        work.read(Tables.COVERAGE),
        work.read(Tables.MENTIONS),
        work.unread().without(work.read(Tables.STORIES)),
        work.read(Tables.OUTLETS),
        work.read(Tables.FRAMES),
        work.read(Tables.QUOTES),
        work.read(Tables.USE_REPORTS),
        work.read(Tables.ARTICLE_TOPICS),
        seen);
  }

  /** Finds where series depart from what was expected. */
  String alerts() {
    Dataset<Row> alerts =
        AlertStage.alerts(
            work.read(Tables.TRENDS),
            trendSources(OutletsSeen.NOTHING),
            work.read(Tables.ARTICLES),
            work.settings().trend(),
            work.countedTo(),
            work.unread().guard(ReadingStage.ALERTS));
    work.replace(Tables.ALERTS, alerts);
    work.unread().settleLate();
    return work.read(Tables.ALERTS).count() + " alerts";
  }
}
