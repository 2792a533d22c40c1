package org.dailies.nightly;

import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dailies.article.Forgotten;
import org.dailies.config.Config;
import org.dailies.config.ConfigReader;
import org.dailies.table.Days;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.SparkTables;
import org.dailies.warehouse.WarehouseRun;

/** What the steps of a run share: its tables as it sees them, what it has kept and counted. */
final class Work {
  private final SparkSession spark;
  private final WarehouseRun run;
  private final RunOptions options;
  private final Rules rules;
  private final Staging staging;
  private int rewritten;
  private final String config;
  private final Map<String, Long> counts = new TreeMap<>();
  private final List<Dataset<Row>> changed = new ArrayList<>();
  private final UnreadArticles unread;
  private final List<String> warnings = new ArrayList<>();
  private final Set<String> bereft = new TreeSet<>();

  Work(SparkSession spark, WarehouseRun run, RunOptions options, Rules rules, Staging staging) {
    this.spark = spark;
    this.run = run;
    this.options = options;
    this.rules = rules;
    this.staging = staging;
    this.config = ConfigReader.json(options.config());
    this.unread = new UnreadArticles(this);
  }

  SparkSession spark() {
    return spark;
  }

  WarehouseRun run() {
    return run;
  }

  String runId() {
    return run.runId();
  }

  /** The day the run is for. */
  LocalDate today() {
    return options.date();
  }

  /**
   * The day that series are counted to: the run's, or a later one that the run before has counted
   * to, since a run for an old day must not cut what was published after it.
   */
  LocalDate countedTo() {
    return run.base()
        .flatMap(PublishedRun::countedTo)
        .filter(day -> day.isAfter(options.date()))
        .orElse(options.date());
  }

  RunOptions options() {
    return options;
  }

  Config settings() {
    return options.config();
  }

  Rules rules() {
    return rules;
  }

  Staging staging() {
    return staging;
  }

  /** The configuration as JSON, as it travels to where rows are made. */
  String config() {
    return config;
  }

  /** The articles that a stage could not read. */
  UnreadArticles unread() {
    return unread;
  }

  /** What was counted so far, by name. */
  Map<String, Long> counts() {
    return counts;
  }

  Dataset<Row> read(TableSpec table) {
    return SparkTables.read(spark, table, run);
  }

  void append(TableSpec table, Dataset<Row> rows) {
    SparkTables.append(rows, table, run);
  }

  void replace(TableSpec table, Dataset<Row> rows) {
    SparkTables.replace(rows, table, run);
  }

  /** Replaces the rows of the same article_id. */
  void rewrite(TableSpec table, Dataset<Row> changed) {
    List<Row> days = changed.select("day").distinct().collectAsList();
    if (days.isEmpty()) {
      return;
    }
    Column touched = Days.among(days);
    Dataset<Row> rest =
        read(table)
            .filter(touched)
            .join(changed.select("article_id"), new String[] {"article_id"}, "left_anti");
    Dataset<Row> rows =
        staging.keep(
            "rewrite-" + table.name() + "-" + ++rewritten, rest.unionByName(changed, true));
    overwrite(rows, table, touched);
  }

  /** Notes that rows of articles have changed on the days of these. */
  void changedOn(Dataset<Row> articles) {
    changed.add(articles.select("day"));
  }

  /** The days of articles that have changed beside those of the run's scope. */
  Column changedDays() {
    return changed.stream()
        .reduce(Dataset::union)
        .map(days -> Days.among(days.distinct().collectAsList()))
        .orElse(lit(false));
  }

  static Dataset<Row> without(Dataset<Row> rows, Dataset<Row> articles) {
    return rows.join(articles.select("article_id"), new String[] {"article_id"}, "left_anti");
  }

  Map<String, Set<String>> boilerplateLines() {
    Map<String, Set<String>> lines = new HashMap<>();
    for (Row row : read(Tables.BOILERPLATE).select("outlet", "line").collectAsList()) {
      lines.computeIfAbsent(row.getString(0), outlet -> new HashSet<>()).add(row.getString(1));
    }
    return lines;
  }

  List<Row> touchedDays() {
    List<Dataset<Row>> days = new ArrayList<>(changed);
    for (String name : List.of("articles", "stories", "analyses", "analyses-again")) {
      if (staging.holds(name)) {
        days.add(staging.read(name).select("day"));
      }
    }
    return days.stream()
        .reduce(Dataset::union)
        .map(all -> all.distinct().collectAsList())
        .orElse(List.of());
  }

  /** The articles that this run has added, or changed in any table. */
  Dataset<Row> changedArticles() {
    return List.of("articles", "stories", "analyses", "analyses-again").stream()
        .filter(staging::holds)
        .map(name -> staging.read(name).select("article_id"))
        .reduce(Dataset::union)
        .orElseGet(() -> read(Tables.ARTICLES).select("article_id").limit(0));
  }

  /** Whether a run works on new articles only, there are none, and none were taken out. */
  boolean isIdle(Scope scope) {
    return scope instanceof Scope.New
        && counts.getOrDefault("articles", 0L) == 0
        && counts.getOrDefault(ForgetStep.COUNT, 0L) == 0;
  }

  /** What an operator should look at, one sentence each. */
  List<String> warnings() {
    return warnings;
  }

  /** Articles that a story, or what they translate, was taken from: they are placed anew. */
  Set<String> bereft() {
    return bereft;
  }

  /** What is not to be stored again. */
  Forgotten forgotten() {
    Forgotten forgotten = Forgotten.NOTHING;
    for (Row row : read(Tables.FORGOTTEN).select("kind", "key").distinct().collectAsList()) {
      Forgotten.Kind kind = Forgotten.Kind.valueOf(row.getString(0).toUpperCase(Locale.ROOT));
      forgotten = forgotten.with(kind, row.getString(1));
    }
    return forgotten;
  }

  /** Replaces the rows of a table for which a condition holds. */
  void overwrite(Dataset<Row> rows, TableSpec table, Column where) {
    SparkTables.overwrite(rows, table, run, where);
  }

  /** Whether topics are of all articles, not of those alone that touch the matter. */
  boolean topicsTakeAll() {
    return settings().topic().documents().equals("all");
  }

  /** The days of a scope's articles, a condition by which whole partitions are left out. */
  Column days(Scope scope) {
    if (scope instanceof Scope.New) {
      return staging.holds("articles")
          ? Days.among(staging.read("articles").select("day").distinct().collectAsList())
          : lit(false);
    }
    return scope.filter(runId());
  }

  /**
   * The articles of some days that name generative AI or a studio.
   *
   * @param days a condition on {@code day}
   */
  Dataset<Row> touching(Column days) {
    return read(Tables.MENTIONS)
        .filter(days)
        .filter("accepted and (genai or studio_id is not null)")
        .select("article_id")
        .distinct();
  }
}
