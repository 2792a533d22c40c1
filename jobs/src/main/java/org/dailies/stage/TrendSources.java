package org.dailies.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The tables that trends are counted from.
 *
 * @param coverage rows of {@code coverage}
 * @param mentions rows of {@code mentions}: they say which articles hold generative AI at all
 * @param stories rows of {@code stories}, one for every article
 * @param outlets rows of {@code outlets}
 * @param frames rows of {@code frames}
 * @param quotes rows of {@code quotes}
 * @param useReports rows of {@code use_reports}
 * @param articleTopics rows of {@code article_topics}
 * @param seen since when each outlet is read, over all history
 */
public record TrendSources(
    Dataset<Row> coverage,
    Dataset<Row> mentions,
    Dataset<Row> stories,
    Dataset<Row> outlets,
    Dataset<Row> frames,
    Dataset<Row> quotes,
    Dataset<Row> useReports,
    Dataset<Row> articleTopics,
    OutletsSeen seen) {

  /** The rows of some days. */
  public TrendSources on(Column days) {
    return new TrendSources(
        coverage.filter(days),
        mentions.filter(days),
        stories.filter(days),
        outlets,
        frames.filter(days),
        quotes.filter(days),
        useReports.filter(days),
        articleTopics.filter(days),
        seen);
  }

  /** The articles that hold generative AI. */
  Dataset<Row> genai() {
    return mentions.filter("genai").select("article_id").distinct();
  }

  /** Each article's leading topic, {@code topic=ID}. */
  Dataset<Row> topics() {
    return articleTopics
        .filter(col("topic_id").isNotNull())
        .groupBy("article_id")
        .agg(min(expr("struct(-share, topic_id)")).as("leading"))
        .select(col("article_id"), concat(lit("topic="), col("leading.topic_id")).as("part"));
  }

  /**
   * What each article counts for besides actors: its frames, its leading topic, whom it quotes on
   * generative AI and what uses it reports, as {@code parts}, each as often as it is found.
   */
  Dataset<Row> parts() {
    Dataset<Row> frame = part(frames, "frame", col("frame_id"));
    Dataset<Row> speaker = part(quotes.filter("about_genai"), "speaker", col("speaker_entry_id"));
    Dataset<Row> use = part(useReports, "use", col("use_id"));
    Dataset<Row> purpose = part(useReports, "purpose", col("purpose"));
    return frame
        .union(speaker)
        .union(use)
        .union(purpose)
        .union(topics())
        .filter(coalesce(col("part"), lit("")).notEqual(""))
        .groupBy("article_id")
        .agg(collect_list("part").as("parts"));
  }

  /**
   * The printings that hold generative AI, with their {@code parts}: an older version of an address
   * is none.
   */
  Dataset<Row> printings(Dataset<Row> genai) {
    return stories
        .filter(col("relation").notEqual("version").and(col("day").isNotNull()))
        .select(
            col("article_id"),
            col("day"),
            col("outlet"),
            col("language"),
            col("is_head"),
            coalesce(col("merged_into"), col("story_id")).as("story_id"))
        .join(genai, new String[] {"article_id"})
        .join(parts(), new String[] {"article_id"}, "left")
        .withColumn("parts", coalesce(col("parts"), expr("cast(array() as array<string>)")));
  }

  private static Dataset<Row> part(Dataset<Row> rows, String name, Column id) {
    return rows.select(col("article_id"), concat(lit(name + "="), id).as("part"));
  }
}
