package org.dailies.edition;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.config.StoryConfig;
import org.dailies.report.Overrides;
import org.dailies.report.Overrides.Action;
import org.dailies.report.Overrides.Ruling;
import org.dailies.report.Overrides.Target;
import org.dailies.stage.UseStage;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/**
 * Published tables as overrides leave them. A struck story is in no table; a struck pair stays a
 * story on the actor, in which generative AI is not seen; a confirmed pair counts. Series of actors
 * follow what their stories do, but their expectations and alerts are those of the run.
 */
final class OverriddenTables implements Function<TableSpec, Dataset<Row>> {
  /** Tables with a row an article that a struck story takes its rows out of. */
  private static final Set<TableSpec> OF_ARTICLES =
      Set.of(
          Tables.ARTICLES,
          Tables.STORIES,
          Tables.MENTIONS,
          Tables.QUOTES,
          Tables.FRAMES,
          Tables.STANCES,
          Tables.USE_REPORTS,
          Tables.ARTICLE_TOPICS,
          Tables.COVERAGE);

  private final Function<TableSpec, Dataset<Row>> published;
  private final Overrides overrides;
  private final NamedRows named;
  private final StoryConfig config;
  private final boolean muted;
  private Optional<SeriesChange> change;

  /**
   * @param muted whether rows that are muted are left out too
   */
  OverriddenTables(
      Function<TableSpec, Dataset<Row>> published,
      Overrides overrides,
      NamedRows named,
      StoryConfig config,
      boolean muted) {
    this.published = published;
    this.overrides = overrides;
    this.named = named;
    this.config = config;
    this.muted = muted;
  }

  @Override
  public Dataset<Row> apply(TableSpec table) {
    Dataset<Row> all = published.apply(table);
    Set<String> struck = named.struckArticles();
    Dataset<Row> rows =
        OF_ARTICLES.contains(table) && !struck.isEmpty()
            ? all.filter(not(col("article_id").isin(struck.toArray())))
            : all;
    if (table.equals(Tables.COVERAGE)) {
      return coverage(rows);
    } else if (table.equals(Tables.STANCES)) {
      return rows.filter(unless(named.isOf(overrides.of(Target.STANCE, Action.STRIKE))));
    } else if (table.equals(Tables.QUOTES)) {
      return rows.filter(unless(words()));
    } else if (table.equals(Tables.USE_REPORTS)) {
      return without(rows, "use_id", out(Target.USE));
    } else if (table.equals(Tables.USES)) {
      return uses(rows);
    } else if (table.equals(Tables.ALERTS)) {
      return without(
          without(rows, "series_id", all(Target.ALERT)),
          concat_ws("/", col("series_id"), col("kind")),
          all(Target.ALERT));
    } else if (table.equals(Tables.TRENDS)) {
      return change().map(one -> one.applied(rows)).orElse(rows);
    }
    return rows;
  }

  /** What changes in the series, computed when they are first read. */
  private Optional<SeriesChange> change() {
    if (change == null) {
      change = SeriesChange.between(published, this, touched());
    }
    return change;
  }

  private List<Ruling> out(Target target) {
    return muted
        ? overrides.of(target, Action.STRIKE, Action.MUTE)
        : overrides.of(target, Action.STRIKE);
  }

  /** Alerts count in no number, so a muted one leaves the tables as a struck one does. */
  private List<Ruling> all(Target target) {
    return overrides.of(target, Action.STRIKE, Action.MUTE);
  }

  private static Dataset<Row> without(Dataset<Row> rows, String column, List<Ruling> rulings) {
    return without(rows, col(column), rulings);
  }

  private static Dataset<Row> without(Dataset<Row> rows, Column id, List<Ruling> rulings) {
    return rulings.isEmpty()
        ? rows
        : rows.filter(unless(id.isin(rulings.stream().map(Ruling::id).toArray())));
  }

  /** Not so; what cannot be said of a row for want of a value does not hold. */
  private static Column unless(Column condition) {
    return not(coalesce(condition, lit(false)));
  }

  private Dataset<Row> coverage(Dataset<Row> rows) {
    Column struck = named.isOf(overrides.of(Target.COVERAGE, Action.STRIKE));
    Column confirmed = named.isOf(overrides.of(Target.COVERAGE, Action.CONFIRM));
    Column near = confirmed.and(col("closest").equalTo("none"));
    Column weak = confirmed.and(not(coalesce(col("counted"), lit(false))));
    return rows.withColumn(
            "closest", when(struck, "none").when(near, "article").otherwise(col("closest")))
        .withColumn("role", when(weak, "acted-on").otherwise(col("role")))
        .withColumn("role_reason", when(weak, "confirmed by hand").otherwise(col("role_reason")))
        .withColumn(
            "counted", when(struck, lit(false)).when(confirmed, true).otherwise(col("counted")));
  }

  private Column words() {
    return out(Target.QUOTE).stream()
        .map(named::quote)
        .filter(quote -> quote != null)
        .map(
            quote ->
                col("text")
                    .equalTo(quote.text())
                    .and(col("speaker_surface").eqNullSafe(lit(quote.speaker()))))
        .reduce(lit(false), Column::or);
  }

  private Dataset<Row> uses(Dataset<Row> rows) {
    if (named.struckArticles().isEmpty()) {
      return without(rows, "use_id", out(Target.USE));
    }
    return UseStage.uses(
            apply(Tables.USE_REPORTS),
            apply(Tables.ARTICLES),
            apply(Tables.STORIES),
            apply(Tables.OUTLETS),
            config)
        .select(columns(rows));
  }

  private static Column[] columns(Dataset<Row> rows) {
    return Stream.of(rows.columns()).map(name -> col(name)).toArray(Column[]::new);
  }

  private Set<String> touched() {
    Set<String> touched = new TreeSet<>(named.struckArticles());
    overrides.of(Target.COVERAGE).forEach(ruling -> touched.addAll(named.articles(ruling)));
    return touched;
  }
}
