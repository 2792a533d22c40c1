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
import org.dailies.TrendConfig;
import org.dailies.table.Tables;

/**
 * Counts coverage into series by day, ISO week and month, with the bases and the interval of every
 * rate and what the newest periods were expected to be. Days after today and articles without a day
 * are left out.
 *
 * <p>Generative AI as such and each actor have a series by day, week and month up to today. A
 * crossing of an actor with a frame, language, country or kind of outlet has one by week and month,
 * from its first period with an article to today where it has stories enough to be judged, else to
 * its last.
 */
public final class TrendStage {
  private static final StructType SCHEMA = Tables.TRENDS.schema();

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
    Dataset<Row> places = TrendScopes.places(outlets);
    Dataset<Row> scopes = TrendScopes.of(stories, mentions, places, config, today);
    Dataset<Row> actors = actors(coverage, places, today);
    Dataset<Row> all =
        scopes.select(
            expr("cast(null as string)").as("actor_id"),
            expr("cast(null as string)").as("kind"),
            col("language"),
            col("outlet_country"),
            col("outlet_kind"),
            expr("cast(array() as array<struct<part: string, day: int, articles: bigint,"
                    + " stories: bigint, mentions: bigint, base: bigint>>)")
                .as("days"),
            col("scope"));
    Dataset<Row> placed =
        actors
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
   * One row for each actor in each scope: {@code days} has what counts on a day, with what else is
   * written about the actor as the base; and again for each frame and for each outlet, everywhere
   * only.
   */
  private static Dataset<Row> actors(Dataset<Row> coverage, Dataset<Row> places, LocalDate today) {
    return coverage
        .filter("is_current")
        .filter(col("day").isNotNull().and(col("day").leq(lit(today))))
        .select(
            col("actor_id"),
            col("kind"),
            unix_date(col("day")).as("day"),
            col("outlet"),
            col("language"),
            col("is_head"),
            col("headline"),
            col("mentions"),
            col("frames"))
        .join(broadcast(places), new String[] {"outlet"}, "left")
        .withColumn("apart", TrendScopes.apart())
        .withColumn("in", explode(crossings()))
        .groupBy(
            columns(
                "actor_id",
                "kind",
                "in.language",
                "in.outlet_country",
                "in.outlet_kind",
                "in.part",
                "day"))
        .agg(
            sum(when(col("headline"), 1L).otherwise(0L)).as("articles"),
            sum(when(col("headline").and(col("is_head")), 1L).otherwise(0L)).as("stories"),
            sum(when(col("headline"), col("mentions").cast("long")).otherwise(0L)).as("mentions"),
            sum(when(col("is_head"), 1L).otherwise(0L)).as("base"))
        .groupBy(columns("actor_id", "kind", "language", "outlet_country", "outlet_kind"))
        .agg(
            collect_list(struct(columns("part", "day", "articles", "stories", "mentions", "base")))
                .as("days"));
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
                + " if(headline and outlet is not null, array(%s), array()),"
                + " if(headline, transform(array_distinct(frames), f -> %s), array())))",
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
