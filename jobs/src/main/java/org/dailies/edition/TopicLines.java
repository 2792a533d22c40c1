package org.dailies.edition;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.dailies.config.ReportConfig;
import org.dailies.report.Count;
import org.dailies.report.StoryRef;
import org.dailies.report.TopicLine;
import org.dailies.table.ArticleRow;
import org.dailies.table.Tables;

/** The topics of a report: those that lead most articles on generative AI in the window. */
final class TopicLines {
  private final PublishedTables tables;
  private final ReportWindow window;
  private final ReportConfig config;

  TopicLines(PublishedTables tables, ReportWindow window, ReportConfig config) {
    this.tables = tables;
    this.window = window;
    this.config = config;
  }

  List<TopicLine> lines() {
    Dataset<Row> leading = leading();
    Map<String, Long> articles = new HashMap<>();
    leading
        .groupBy("topic_id")
        .agg(count(lit(1)))
        .collectAsList()
        .forEach(row -> articles.put(row.getString(0), row.getLong(1)));
    long all = articles.values().stream().mapToLong(Long::longValue).sum();
    Map<String, List<StoryRef>> stories = stories(leading);
    List<TopicLine> lines = new ArrayList<>();
    for (Row topic : tables.read(Tables.TOPICS).collectAsList()) {
      String id = topic.getAs("topic_id");
      if (articles.containsKey(id)) {
        lines.add(line(topic, articles.get(id), all, stories.getOrDefault(id, List.of())));
      }
    }
    lines.sort(
        Comparator.comparingLong((TopicLine l) -> -l.articles().value())
            .thenComparing(TopicLine::topicId));
    return lines.subList(0, Math.min(config.topics(), lines.size()));
  }

  private TopicLine line(Row topic, long articles, long all, List<StoryRef> stories) {
    List<String> words = topic.getList(topic.fieldIndex("words"));
    List<Double> weights = topic.getList(topic.fieldIndex("weights"));
    List<TopicLine.Word> shown = new ArrayList<>();
    for (int i = 0; i < Math.min(words.size(), config.topicWords()); i++) {
      shown.add(new TopicLine.Word(words.get(i), weights.get(i)));
    }
    return new TopicLine(
        topic.getAs("topic_id"),
        topic.getAs("label"),
        shown,
        (double) articles / all,
        topic.getAs("coherence"),
        topic.getAs("stability"),
        topic.getAs("continued_from"),
        Count.of(articles),
        stories);
  }

  private Column inWindow() {
    return col("day").between(lit(window.from()), lit(window.to()));
  }

  private Dataset<Row> leading() {
    Dataset<Row> genai =
        tables
            .read(Tables.MENTIONS)
            .filter(inWindow().and(col("genai")))
            .select("article_id")
            .distinct();
    var best =
        row_number()
            .over(Window.partitionBy("article_id").orderBy(col("share").desc(), col("topic_id")));
    return tables
        .read(Tables.ARTICLE_TOPICS)
        .filter(col("topic_id").isNotNull().and(inWindow()))
        .withColumn("rank", best)
        .filter("rank = 1")
        .join(genai, new String[] {"article_id"});
  }

  private Map<String, List<StoryRef>> stories(Dataset<Row> leading) {
    Dataset<Row> heads =
        tables
            .read(Tables.STORIES)
            .filter(inWindow().and(col("is_head")))
            .select(
                col("article_id"), coalesce(col("merged_into"), col("story_id")).as("story_id"));
    // By their own zones a later printing may carry the day before its head's.
    Column fromHeads = col("day").isNull().or(col("day").geq(lit(window.from().minusDays(1))));
    Dataset<Row> printings =
        tables
            .read(Tables.STORIES)
            .filter(col("relation").notEqual("version").and(fromHeads))
            .groupBy(coalesce(col("merged_into"), col("story_id")).as("story_id"))
            .agg(count(lit(1)).as("printings"));
    Dataset<Row> articles =
        tables.read(Tables.ARTICLES).filter(inWindow()).select("article_id", "title", "url");
    var rank =
        row_number()
            .over(
                Window.partitionBy("topic_id")
                    .orderBy(col("share").desc(), col("printings").desc(), col("article_id")));
    Map<String, List<StoryRef>> stories = new HashMap<>();
    leading
        .join(heads, new String[] {"article_id"})
        .join(printings, new String[] {"story_id"})
        .withColumn("place", rank)
        .filter(col("place").leq(config.topicStories()))
        .join(articles, new String[] {"article_id"})
        .orderBy("topic_id", "place")
        .collectAsList()
        .forEach(
            row ->
                stories
                    .computeIfAbsent(row.getAs("topic_id"), id -> new ArrayList<>())
                    .add(
                        new StoryRef(
                            row.getAs("story_id"),
                            row.getAs("title"),
                            row.getAs("outlet"),
                            ArticleRow.day(row, "day"),
                            row.getAs("url"),
                            row.getAs("language"),
                            row.<Long>getAs("printings"))));
    return stories;
  }
}
