package org.dailies.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.trend.Terms;

/** Says what makes an alert: how many stories in how many articles, terms, frames, and articles. */
final class AlertWhy {
  private static final int BACKGROUND_DAYS = 90;
  private static final int TERMS = 8;
  private static final int EVIDENCE = 20;
  private static final double PRIOR = 200;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]+");

  private static final StructType TOLD =
      new StructType()
          .add("series_id", DataTypes.StringType)
          .add("why", DataTypes.createArrayType(DataTypes.StringType, false))
          .add("evidence", DataTypes.createArrayType(DataTypes.StringType, false));

  private AlertWhy() {}

  /** The alerts with {@code why} and {@code evidence}, empty where an alert has no actor. */
  static Dataset<Row> of(
      Dataset<Row> alerts, Dataset<Row> coverage, Dataset<Row> articles, Dataset<Row> places) {
    Dataset<Row> wanted =
        alerts.select(
            col("series_id"),
            col("period"),
            col("until"),
            expr("regexp_extract(series_id, 'actor=([^|]*)', 1)").as("wanted_actor"),
            expr("regexp_extract(series_id, 'frame=([^|]*)', 1)").as("wanted_frame"),
            expr("regexp_extract(series_id, 'language=([^|]*)', 1)").as("wanted_language"),
            expr("regexp_extract(series_id, 'country=([^|]*)', 1)").as("wanted_country"),
            expr("regexp_extract(series_id, 'kind=([^|]*)', 1)").as("wanted_kind"));
    Dataset<Row> covering =
        coverage
            .filter("is_current and headline")
            .select(
                "article_id",
                "actor_id",
                "day",
                "outlet",
                "language",
                "is_head",
                "story_id",
                "frames")
            .join(broadcast(places), new String[] {"outlet"}, "left")
            .withColumn("apart", TrendScopes.apart());
    Dataset<Row> printings =
        broadcast(wanted)
            .join(
                covering,
                col("wanted_actor")
                    .equalTo(col("actor_id"))
                    .and(col("day").leq(col("until")))
                    .and(col("day").geq(date_sub(col("period"), BACKGROUND_DAYS)))
                    .and(expr("if(wanted_kind = '', not apart, wanted_kind = outlet_kind)"))
                    .and(expr("wanted_country = '' or wanted_country = outlet_country"))
                    .and(expr("wanted_language = '' or wanted_language = language"))
                    .and(expr("wanted_frame = '' or array_contains(frames, wanted_frame)")))
            .filter("is_head or day >= period");
    Dataset<Row> told =
        broadcast(printings)
            .join(
                articles.select(
                    col("article_id"),
                    col("day"),
                    concat_ws(" ", col("title"), substring(coalesce(col("text"), lit("")), 1, 400))
                        .as("words")),
                new String[] {"article_id", "day"})
            .groupBy("series_id")
            .agg(
                sort_array(
                        collect_list(
                            struct(
                                col("day").lt(col("period")).as("before"),
                                expr("not is_head").as("copy"),
                                col("day"),
                                col("article_id"),
                                col("story_id"),
                                col("frames"),
                                col("words"))))
                    .as("printings"))
            .map((MapFunction<Row, Row>) AlertWhy::told, Encoders.row(TOLD));
    return alerts
        .join(told, new String[] {"series_id"}, "left")
        .withColumn("why", coalesce(col("why"), expr("cast(array() as array<string>)")))
        .withColumn("evidence", coalesce(col("evidence"), expr("cast(array() as array<string>)")));
  }

  private static Row told(Row group) {
    Map<String, Long> here = new TreeMap<>();
    Map<String, Long> there = new TreeMap<>();
    Set<String> stories = new HashSet<>();
    List<String> evidence = new ArrayList<>();
    int articles = 0;
    for (Row printing : group.<Row>getList(1)) {
      boolean before = printing.getBoolean(0);
      boolean copy = printing.getBoolean(1);
      if (!before) {
        articles++;
        stories.add(printing.getString(4));
        if (evidence.size() < EVIDENCE) {
          evidence.add(printing.getString(3));
        }
      }
      if (!copy) {
        count(printing, before ? there : here);
      }
    }
    List<String> why = new ArrayList<>();
    why.add(
        String.format(
            Locale.ROOT,
            "%d %s in %d %s",
            stories.size(),
            stories.size() == 1 ? "story" : "stories",
            articles,
            articles == 1 ? "article" : "articles"));
    Terms.of(here, there, PRIOR).stream()
        .filter(term -> term.z() > 1)
        .limit(TERMS)
        .forEach(term -> why.add(term.term()));
    return RowFactory.create(
        group.getString(0), why.toArray(String[]::new), evidence.toArray(String[]::new));
  }

  /** Each word once a story, and its frames as {@code frame:ID}. */
  private static void count(Row printing, Map<String, Long> counts) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(printing.getString(6));
    while (word.find()) {
      if (word.group().length() >= 4) {
        words.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
    printing.<String>getList(5).forEach(frame -> words.add("frame:" + frame));
    words.forEach(one -> counts.merge(one, 1L, Long::sum));
  }
}
