package org.dailies.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dailies.TrendConfig;
import org.dailies.trend.Grain;

/**
 * Counts coverage into series by day, ISO week and month, with the bases and the interval of every
 * rate. Days after today and articles without a day are left out.
 */
public final class TrendStage {
  private static final String[] KEYS = {
    "series_id",
    "scope_id",
    "base_id",
    "actor_id",
    "kind",
    "frame",
    "language",
    "outlet_country",
    "outlet_kind"
  };

  private TrendStage() {}

  /**
   * The rows of {@code trends}.
   *
   * @param coverage rows of {@code coverage}
   * @param mentions rows of {@code mentions}: they say which articles hold generative AI at all
   * @param stories rows of {@code stories}, one for every article
   * @param outlets rows of {@code outlets}
   * @param today the last day that counts
   */
  public static Dataset<Row> trends(
      Dataset<Row> coverage,
      Dataset<Row> mentions,
      Dataset<Row> stories,
      Dataset<Row> outlets,
      TrendConfig config,
      LocalDate today) {
    Dataset<Row> printings = printings(stories, mentions, outlets, today);
    Dataset<Row> actors = actors(coverage, outlets, today);
    Dataset<Row> facts = byPeriod(actorFacts(actors)).unionByName(byPeriod(genaiFacts(printings)));
    Dataset<Row> counted =
        facts
            .filter("articles > 0")
            .unionByName(zeros(facts, config, today))
            .groupBy(columns(KEYS, "grain", "period"))
            .agg(
                sum("articles").as("articles"),
                sum("stories").as("stories"),
                sum("mentions").as("mentions"));
    Dataset<Row> based =
        counted
            .join(scopeBases(printings), columnsOf("scope_id", "grain", "period"), "left")
            .join(actorBases(actors), columnsOf("base_id", "grain", "period"), "left");
    Dataset<Row> masked =
        TrendHealth.masked(printings, scopes(), text(null, null, "scope."), config, today)
            .withColumn("healthy", lit(false));
    return TrendSeries.expected(
        TrendRates.rated(
            based.join(masked, columnsOf("scope_id", "grain", "period"), "left"), config),
        config,
        today);
  }

  /** Current printings with a day, their outlet's country and kind, and whether they hold AI. */
  private static Dataset<Row> printings(
      Dataset<Row> stories, Dataset<Row> mentions, Dataset<Row> outlets, LocalDate today) {
    Dataset<Row> genai =
        mentions.filter("genai").select(col("article_id")).distinct().withColumn("ai", lit(1L));
    return placed(
        stories
            .filter(col("relation").notEqual("version"))
            .filter(col("day").isNotNull().and(col("day").leq(lit(today))))
            .select("article_id", "day", "outlet", "language", "is_head")
            .join(genai, columnsOf("article_id"), "left"),
        outlets);
  }

  private static Dataset<Row> actors(Dataset<Row> coverage, Dataset<Row> outlets, LocalDate today) {
    return placed(
        coverage
            .filter("is_current")
            .filter(col("day").isNotNull().and(col("day").leq(lit(today))))
            .select(
                "actor_id",
                "kind",
                "day",
                "outlet",
                "language",
                "is_head",
                "headline",
                "mentions",
                "frames"),
        outlets);
  }

  private static Dataset<Row> placed(Dataset<Row> rows, Dataset<Row> outlets) {
    Dataset<Row> places =
        outlets
            .groupBy(col("domain").as("outlet"))
            .agg(min("country").as("outlet_country"), min("kind").as("outlet_kind"));
    return rows.join(broadcast(places), columnsOf("outlet"), "left");
  }

  /** What counts for an actor, in every series it counts in; frames apart. */
  private static Dataset<Row> actorFacts(Dataset<Row> actors) {
    Column[] cell = columns("actor_id", "kind", "language", "outlet_country", "outlet_kind", "day");
    Dataset<Row> whole =
        measured(actors, col("headline"), cell)
            .withColumn("frame", lit(null).cast("string"))
            .withColumn("scope", explode(scopes()));
    Dataset<Row> framed =
        measured(
                actors.filter("headline").withColumn("frame", explode(col("frames"))),
                lit(true),
                columns(
                    "actor_id",
                    "kind",
                    "language",
                    "outlet_country",
                    "outlet_kind",
                    "day",
                    "frame"))
            .withColumn("scope", explode(array(everywhere())));
    return keyed(whole.unionByName(framed));
  }

  /** Generative AI as such, whoever it concerns: the series without an actor. */
  private static Dataset<Row> genaiFacts(Dataset<Row> printings) {
    return keyed(
        measured(
                printings.withColumn("mentions", lit(0)),
                col("ai").isNotNull(),
                columns("language", "outlet_country", "outlet_kind", "day"))
            .withColumn("actor_id", lit(null).cast("string"))
            .withColumn("kind", lit(null).cast("string"))
            .withColumn("frame", lit(null).cast("string"))
            .withColumn("scope", explode(scopes())));
  }

  private static Dataset<Row> measured(Dataset<Row> rows, Column counts, Column[] by) {
    return rows.groupBy(by)
        .agg(
            sum(when(counts, 1L).otherwise(0L)).as("articles"),
            sum(when(counts.and(col("is_head")), 1L).otherwise(0L)).as("stories"),
            sum(when(counts, col("mentions")).otherwise(0).cast("long")).as("mentions"));
  }

  private static Dataset<Row> scopeBases(Dataset<Row> printings) {
    Dataset<Row> cells =
        printings
            .filter("is_head")
            .groupBy(columns("language", "outlet_country", "outlet_kind", "day"))
            .agg(count(lit(1)).as("base_all"), count(col("ai")).as("base_genai"))
            .withColumn("scope", explode(scopes()))
            .withColumn("scope_id", text(null, null, "scope."));
    return periods(cells)
        .groupBy("scope_id", "grain", "period")
        .agg(sum("base_all").as("base_all"), sum("base_genai").as("base_genai"));
  }

  private static Dataset<Row> actorBases(Dataset<Row> actors) {
    Dataset<Row> cells =
        actors
            .filter("is_head")
            .groupBy(columns("actor_id", "language", "outlet_country", "outlet_kind", "day"))
            .agg(count(lit(1)).as("base_actor"))
            .withColumn("scope", explode(scopes()))
            .withColumn("base_id", text("actor_id", null, "scope."));
    return periods(cells)
        .groupBy("base_id", "grain", "period")
        .agg(sum("base_actor").as("base_actor"));
  }

  /** The scopes a cell counts in: everywhere, and its language, country and kind where known. */
  private static Column scopes() {
    return expr(
        "filter(array("
            + struct(null, null, null)
            + ","
            + struct("language", null, null)
            + ","
            + struct(null, "outlet_country", null)
            + ","
            + struct(null, null, "outlet_kind")
            + "), (s, i) -> i = 0 or coalesce(s.language, s.outlet_country, s.outlet_kind)"
            + " is not null)");
  }

  private static String struct(String language, String country, String kind) {
    return String.format(
        "named_struct('language', cast(%s as string), 'outlet_country', cast(%s as string),"
            + " 'outlet_kind', cast(%s as string))",
        language, country, kind);
  }

  private static Column everywhere() {
    return expr(struct(null, null, null));
  }

  /** Replaces a cell's own language, country and kind by its scope's, and names the series. */
  private static Dataset<Row> keyed(Dataset<Row> cells) {
    return cells
        .withColumn("series_id", text("actor_id", "frame", "scope."))
        .withColumn("base_id", text("actor_id", null, "scope."))
        .withColumn("scope_id", text(null, null, "scope."))
        .withColumn("language", col("scope.language"))
        .withColumn("outlet_country", col("scope.outlet_country"))
        .withColumn("outlet_kind", col("scope.outlet_kind"))
        .drop("scope");
  }

  /** The text of {@link org.dailies.trend.SeriesKey}, in SQL. */
  private static Column text(String actor, String frame, String scope) {
    Column text =
        concat_ws(
            "|",
            part("actor=", actor),
            part("frame=", frame),
            part("language=", scope + "language"),
            part("country=", scope + "outlet_country"),
            part("kind=", scope + "outlet_kind"));
    return when(text.equalTo(""), "all").otherwise(text);
  }

  private static Column part(String name, String column) {
    return column == null ? lit(null).cast("string") : concat(lit(name), col(column));
  }

  private static Dataset<Row> byPeriod(Dataset<Row> facts) {
    return periods(facts)
        .groupBy(columns(KEYS, "grain", "period"))
        .agg(
            sum("articles").as("articles"),
            sum("stories").as("stories"),
            sum("mentions").as("mentions"));
  }

  /** A row for each of the three periods that hold {@code day}. */
  static Dataset<Row> periods(Dataset<Row> days) {
    return days.withColumn(
            "span",
            explode(
                array(
                    span(Grain.DAY, col("day")),
                    span(Grain.WEEK, trunc(col("day"), "week")),
                    span(Grain.MONTH, trunc(col("day"), "month")))))
        .withColumn("grain", col("span.grain"))
        .withColumn("period", col("span.period"))
        .drop("span", "day");
  }

  private static Column span(Grain grain, Column period) {
    return functions.struct(lit(grain.code()).as("grain"), period.as("period"));
  }

  /** Zero rows for every series, from the first period counted or the horizon to today. */
  private static Dataset<Row> zeros(Dataset<Row> facts, TrendConfig config, LocalDate today) {
    Dataset<Row> series =
        facts
            .groupBy(columns(KEYS))
            .agg(sum("articles").as("articles"))
            .filter("articles > 0 or series_id = base_id and scope_id = 'all'")
            .drop("articles");
    Dataset<Row> first =
        facts.groupBy("grain").agg(min("period").as("first")).withColumn("today", lit(today));
    Dataset<Row> periods =
        calendar(first, Grain.DAY, "interval 1 day", config.dayHorizon())
            .unionByName(calendar(first, Grain.WEEK, "interval 1 week", config.weekHorizon()))
            .unionByName(calendar(first, Grain.MONTH, "interval 1 month", Integer.MAX_VALUE));
    return series
        .crossJoin(broadcast(periods))
        .withColumn("articles", lit(0L))
        .withColumn("stories", lit(0L))
        .withColumn("mentions", lit(0L));
  }

  private static Dataset<Row> calendar(Dataset<Row> first, Grain grain, String step, int horizon) {
    Column since =
        horizon == Integer.MAX_VALUE
            ? col("first")
            : greatest(col("first"), start(grain, date_sub(col("today"), horizon)));
    return first
        .filter(col("grain").equalTo(grain.code()))
        .select(
            col("grain"),
            explode(sequence(since, start(grain, col("today")), expr(step))).as("period"));
  }

  private static Column start(Grain grain, Column day) {
    return switch (grain) {
      case DAY -> day;
      case WEEK -> trunc(day, "week");
      case MONTH -> trunc(day, "month");
    };
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names).map(functions::col).toArray(Column[]::new);
  }

  private static Column[] columns(String[] names, String... more) {
    return Stream.concat(Arrays.stream(names), Arrays.stream(more))
        .map(functions::col)
        .toArray(Column[]::new);
  }

  private static String[] columnsOf(String... names) {
    return names;
  }
}
