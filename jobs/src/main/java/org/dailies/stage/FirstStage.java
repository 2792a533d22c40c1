package org.dailies.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.trend.Turn;

/**
 * Finds what happened for the first time, which needs no test: a use on a title, a person or union
 * quoted on generative AI, a tool named with a studio; and stances that turned.
 */
public final class FirstStage {
  /** Days that must have been read before one can speak of a first time. */
  private static final int KNOWN_DAYS = 90;

  /** {@code kind}: use, quote, tool or stance; {@code subject} did it; {@code other} with whom. */
  private static final StructType SCHEMA =
      new StructType()
          .add("kind", DataTypes.StringType)
          .add("subject", DataTypes.StringType)
          .add("other", DataTypes.StringType)
          .add("detail", DataTypes.StringType)
          .add("day", DataTypes.DateType)
          .add("article_id", DataTypes.StringType);

  private FirstStage() {}

  /**
   * The first times from a day to another: {@code kind}, {@code subject} and {@code other} as
   * entries, {@code detail}, {@code day}, {@code article_id}.
   *
   * <p>A use has its title as subject, its studio as other and its purpose as detail; a quote its
   * speaker; a tool itself and the studio; a stance its actor, and as detail the one before and the
   * one now. Nothing is a first time in the first 90 days that were read.
   */
  public static Dataset<Row> firsts(
      Dataset<Row> useReports,
      Dataset<Row> quotes,
      Dataset<Row> coverage,
      Dataset<Row> stances,
      LocalDate from,
      LocalDate to) {
    Dataset<Row> since =
        coverage.filter(col("day").isNotNull()).agg(date_add(min("day"), KNOWN_DAYS).as("since"));
    Column known = col("day").between(lit(from), lit(to)).and(col("day").geq(col("since")));
    return uses(useReports)
        .unionByName(quotes(quotes))
        .unionByName(tools(coverage))
        .unionByName(turns(stances, coverage, from, to))
        .crossJoin(broadcast(since))
        .filter(known)
        .drop("since");
  }

  private static Dataset<Row> uses(Dataset<Row> reports) {
    return first(
        reports
            .filter(col("title_id").isNotNull().and(col("status").notEqual("denied")))
            .select(
                lit("use").as("kind"),
                col("title_id").as("subject"),
                col("studio_id").as("other"),
                col("purpose").as("detail"),
                col("day"),
                col("article_id")),
        "subject");
  }

  private static Dataset<Row> quotes(Dataset<Row> quotes) {
    return first(
        quotes
            .filter(col("about_genai").and(col("speaker_entry_id").isNotNull()))
            .select(
                lit("quote").as("kind"),
                col("speaker_entry_id").as("subject"),
                col("speaker_studio_id").as("other"),
                lit(null).cast("string").as("detail"),
                col("day"),
                col("article_id")),
        "subject");
  }

  private static Dataset<Row> tools(Dataset<Row> coverage) {
    Column studio = when(col("kind").equalTo("studio"), col("actor_id"));
    Column tool = when(col("kind").equalTo("tool"), col("actor_id"));
    Dataset<Row> pairs =
        coverage
            .filter("is_current and counted and kind in ('studio', 'tool')")
            .groupBy("article_id", "day")
            .agg(collect_set(studio).as("studios"), collect_set(tool).as("tools"))
            .filter(size(col("studios")).gt(0).and(size(col("tools")).gt(0)))
            .withColumn("subject", explode(col("tools")))
            .withColumn("other", explode(col("studios")))
            .select(
                lit("tool").as("kind"),
                col("subject"),
                col("other"),
                lit(null).cast("string").as("detail"),
                col("day"),
                col("article_id"));
    return first(pairs, "subject", "other");
  }

  /** The earliest of each key; of a day, that of the least article. */
  private static Dataset<Row> first(Dataset<Row> rows, String... keys) {
    Column[] key = Arrays.stream(keys).map(k -> col(k)).toArray(Column[]::new);
    return rows.filter(col("day").isNotNull())
        .groupBy(key)
        .agg(min(struct("day", "article_id", "kind", "subject", "other", "detail")).as("first"))
        .select(
            "first.kind",
            "first.subject",
            "first.other",
            "first.detail",
            "first.day",
            "first.article_id");
  }

  private static Dataset<Row> turns(
      Dataset<Row> stances, Dataset<Row> coverage, LocalDate from, LocalDate to) {
    Dataset<Row> stories =
        coverage.filter("is_current").select("article_id", "story_id").distinct();
    return stances
        .filter(col("day").leq(lit(to)))
        .join(stories, new String[] {"article_id"})
        .groupBy("actor_id")
        .agg(collect_list(struct("day", "article_id", "stance", "story_id")).as("shown"))
        .flatMap((FlatMapFunction<Row, Row>) actor -> turn(actor, from), Encoders.row(SCHEMA));
  }

  private static Iterator<Row> turn(Row actor, LocalDate from) {
    List<Turn.Shown> shown = new ArrayList<>();
    for (Row one : actor.<Row>getList(1)) {
      shown.add(new Turn.Shown(one.getString(2), TrendSeries.day(one.get(0)), one.getString(3)));
    }
    List<Row> rows = new ArrayList<>();
    Turn.of(shown, from)
        .ifPresent(
            turn -> {
              Row first =
                  actor.<Row>getList(1).stream()
                      .filter(one -> one.getString(2).equals(turn.after()))
                      .filter(one -> !TrendSeries.day(one.get(0)).isBefore(from))
                      .min(
                          Comparator.comparing((Row one) -> TrendSeries.day(one.get(0)))
                              .thenComparing(one -> one.getString(1)))
                      .orElseThrow();
              rows.add(
                  RowFactory.create(
                      "stance",
                      actor.getString(0),
                      null,
                      turn.before() + " " + turn.after(),
                      first.get(0),
                      first.getString(1)));
            });
    return rows.iterator();
  }
}
