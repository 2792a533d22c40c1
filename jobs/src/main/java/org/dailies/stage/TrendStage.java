package org.dailies.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Arrays;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.dailies.config.TrendConfig;
import org.dailies.table.Tables;

/**
 * Counts coverage into series by day, ISO week and month, with the bases and the interval of every
 * rate and what the newest periods were expected to be. Days after today and articles without a day
 * are left out.
 *
 * <p>Generative AI as such, each actor, frame, topic and purpose of use have a series by day, week
 * and month up to today. A use, a speaker, and a crossing of an actor with a frame, topic,
 * language, country or kind of outlet have one by week and month, from the first period with an
 * article to today where it has stories enough to be judged, else to its last.
 */
public final class TrendStage {
  private static final StructType SCHEMA = Tables.TRENDS.schema();
  private static final String[] SERIES = {
    "actor_id", "kind", "language", "outlet_country", "outlet_kind"
  };
  private static final String[] COUNTS = {
    "part", "day", "articles", "stories", "mentions", "base", "panel", "panel_base", "outlets"
  };

  private TrendStage() {}

  /**
   * The rows of {@code trends}.
   *
   * @param today the last day that counts
   */
  public static Dataset<Row> trends(TrendSources sources, TrendConfig config, LocalDate today) {
    Dataset<Row> places =
        TrendPanel.of(
            sources.stories(),
            TrendScopes.places(sources.outlets()),
            sources.seen(),
            config,
            today);
    Dataset<Row> genai = sources.genai();
    Dataset<Row> scopes = TrendScopes.of(sources.stories(), genai, places, config, today);
    Dataset<Row> actors =
        days(
            actors(sources.coverage(), places, today)
                .unionByName(topics(sources.coverage(), sources.topics(), places, today)));
    Dataset<Row> parts = parts(sources, genai, places, today);
    Dataset<Row> all =
        scopes.select(
            nothing("actor_id"),
            nothing("kind"),
            col("language"),
            col("outlet_country"),
            col("outlet_kind"),
            expr("cast(array() as array<struct<part: string, day: int, articles: bigint,"
                    + " stories: bigint, mentions: bigint, base: bigint, panel: bigint,"
                    + " panel_base: bigint, outlets: array<string>>>)")
                .as("days"),
            col("scope"));
    Dataset<Row> placed =
        actors
            .unionByName(parts)
            .as("a")
            .join(broadcast(scopes.as("s")), sameScope(), "left")
            .select(
                "a.actor_id",
                "a.kind",
                "a.language",
                "a.outlet_country",
                "a.outlet_kind",
                "a.days",
                "s.scope");
    return all.unionByName(placed)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> new TrendPoints(config, today).all(rows),
            Encoders.row(SCHEMA));
  }

  /**
   * What counts for an actor in each scope on a day, with what else is written about it as the
   * base; and again for each frame and for each outlet, everywhere only.
   */
  private static Dataset<Row> actors(Dataset<Row> coverage, Dataset<Row> places, LocalDate today) {
    return counted(
        CoverageCounts.current(coverage, today)
            .join(broadcast(places), new String[] {"outlet"}, "left")
            .withColumn("apart", TrendScopes.apart())
            .withColumn("in", explode(crossings())));
  }

  /** The same for each topic, everywhere only: of those articles alone that have one. */
  private static Dataset<Row> topics(
      Dataset<Row> coverage, Dataset<Row> topics, Dataset<Row> places, LocalDate today) {
    return counted(
        CoverageCounts.current(coverage.filter("counted"), today)
            .join(broadcast(places), new String[] {"outlet"}, "left")
            .filter(functions.not(TrendScopes.apart()))
            .join(topics, new String[] {"article_id"})
            .withColumn("in", expr(crossing("null", "null", "null", "part"))));
  }

  private static Dataset<Row> counted(Dataset<Row> rows) {
    return CoverageCounts.by(
        rows,
        "actor_id",
        "kind",
        "in.language",
        "in.outlet_country",
        "in.outlet_kind",
        "in.part",
        "day");
  }

  private static Dataset<Row> days(Dataset<Row> counted) {
    return counted.groupBy(columns(SERIES)).agg(collect_list(struct(columns(COUNTS))).as("days"));
  }

  /** One row for each frame, topic, speaker, use and purpose of use, everywhere. */
  private static Dataset<Row> parts(
      TrendSources sources, Dataset<Row> genai, Dataset<Row> places, LocalDate today) {
    return sources
        .printings(genai)
        .filter(col("day").leq(lit(today)))
        .withColumn("day", unix_date(col("day")))
        .join(broadcast(places), new String[] {"outlet"}, "left")
        .filter(functions.not(TrendScopes.apart()))
        .withColumn(
            "found",
            explode(
                expr(
                    "transform(array_distinct(parts), p -> named_struct('part', p, 'mentions',"
                        + " cast(size(filter(parts, x -> x = p)) as bigint)))")))
        .groupBy(columns("found.part", "day"))
        .agg(
            sum(lit(1L)).as("articles"),
            sum(when(col("is_head"), 1L).otherwise(0L)).as("stories"),
            sum("found.mentions").as("mentions"),
            lit(0L).as("base"),
            sum(when(col("is_head").and(col("panel")), 1L).otherwise(0L)).as("panel"),
            lit(0L).as("panel_base"),
            CoverageCounts.outlets(col("is_head")).as("outlets"))
        .groupBy(col("part").as("group"))
        .agg(collect_list(struct(columns(COUNTS))).as("days"))
        .select(
            nothing("actor_id"),
            nothing("kind"),
            nothing("language"),
            nothing("outlet_country"),
            nothing("outlet_kind"),
            col("days"));
  }

  private static Column nothing(String name) {
    return expr("cast(null as string)").as(name);
  }

  /**
   * All that a row counts in: everywhere, its language, country and kind, each of its frames; its
   * kind alone where it is {@code apart}.
   */
  private static Column crossings() {
    String known =
        "(c, i) -> i = 0 or coalesce(c.language, c.outlet_country, c.outlet_kind) is not null";
    return expr(
        String.format(
            "if(apart, array(%s), concat(filter(array(%s, %s, %s, %s), %s),"
                + " if(counted and outlet is not null, array(%s), array()),"
                + " if(counted, transform(array_distinct(frames), f -> %s), array())))",
            crossing("null", "null", "outlet_kind", "null"),
            crossing("null", "null", "null", "null"),
            crossing("language", "null", "null", "null"),
            crossing("null", "outlet_country", "null", "null"),
            crossing("null", "null", "outlet_kind", "null"),
            known,
            crossing("null", "null", "null", "concat('outlet=', outlet)"),
            crossing("null", "null", "null", "concat('frame=', f)")));
  }

  private static String crossing(String language, String country, String kind, String part) {
    return String.format(
        "named_struct('language', cast(%s as string), 'outlet_country', cast(%s as string),"
            + " 'outlet_kind', cast(%s as string), 'part', cast(%s as string))",
        language, country, kind, part);
  }

  private static Column sameScope() {
    return col("a.language")
        .eqNullSafe(col("s.language"))
        .and(col("a.outlet_country").eqNullSafe(col("s.outlet_country")))
        .and(col("a.outlet_kind").eqNullSafe(col("s.outlet_kind")));
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names).map(functions::col).toArray(Column[]::new);
  }
}
