package org.dailies.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.dailies.Guard;
import org.dailies.config.TopicConfig;
import org.dailies.mention.Boilerplate;
import org.dailies.table.Tables;
import org.dailies.topic.Story;
import org.dailies.topic.Topic;
import org.dailies.topic.TopicModel;
import org.dailies.topic.TopicModels;

/** Articles → topic models, their topics, and each article's topics. */
public final class TopicStage {
  private TopicStage() {}

  /**
   * Fits a model for each language that has enough stories; the rest is told in the outcome.
   *
   * @param documents article_id, story_id, language, title, text of the articles to fit; one
   *     article of a story is looked at, its head if it is there
   * @param names names that are no themes
   */
  public static TopicModels fit(Dataset<Row> documents, TopicConfig config, Set<String> names) {
    return fit(documents, config, names, Guard.open());
  }

  private static TopicModels fit(
      Dataset<Row> documents, TopicConfig config, Set<String> names, Guard guard) {
    Dataset<Row> stories =
        documents
            .withColumn("story", coalesce(col("story_id"), col("article_id")))
            .groupBy("story")
            .agg(
                min_by(
                        struct("article_id", "language", "title", "text"),
                        struct(
                            when(col("article_id").equalTo(col("story")), lit(0)).otherwise(lit(1)),
                            col("article_id")))
                    .as("head"))
            .select("story", "head.*");
    return TopicModels.fit(
        documents.sparkSession(), stories.javaRDD().map(TopicStage::story), config, names, guard);
  }

  /**
   * Fits anew and aligns with the models in force: a topic that goes on keeps its id and what a
   * person decided about it.
   *
   * @param former the models in force
   */
  public static TopicModels refit(
      List<TopicModel> former, Dataset<Row> documents, TopicConfig config, Set<String> names) {
    return refit(former, documents, config, names, Guard.open());
  }

  /**
   * The same; a document that cannot be read has no words.
   *
   * @param guard reads the documents
   */
  public static TopicModels refit(
      List<TopicModel> former,
      Dataset<Row> documents,
      TopicConfig config,
      Set<String> names,
      Guard guard) {
    return fit(documents, config, names, guard).after(former);
  }

  /**
   * Whether the models in force should be fitted anew: none yet, too old, or many more documents of
   * the days since the fit that they have no topic for than of the days before it, and enough of
   * those to make one. What no fit would help, such as short texts, is as common before as after.
   *
   * @param topicModels rows of {@code topic_models}
   * @param articleTopics rows of {@code article_topics}
   * @param now the run's time
   */
  public static boolean isDue(
      Dataset<Row> topicModels, Dataset<Row> articleTopics, Instant now, TopicConfig config) {
    Row fitted = topicModels.agg(max("fitted_at")).head();
    if (fitted.isNullAt(0)) {
      return true;
    }
    Instant since = TopicRows.instant(fitted.get(0));
    Duration term = Duration.ofDays(config.refitDays());
    if (!since.plus(term).isAfter(now)) {
      return true;
    }
    LocalDate day = LocalDate.ofInstant(since, ZoneOffset.UTC);
    Column after = col("day").gt(lit(day));
    Column before = col("day").between(lit(day.minusDays(config.refitDays())), lit(day));
    return Unassigned.of(articleTopics.filter(after))
        .isDrift(Unassigned.of(articleTopics.filter(before)), config);
  }

  /** Share of the documents of fitted languages that have no topic, 0 to 1. */
  public static double unassigned(Dataset<Row> articleTopics) {
    return Unassigned.of(articleTopics).share();
  }

  /** Documents of fitted languages, and those of them that have no topic. */
  private record Unassigned(long documents, long without) {
    static Unassigned of(Dataset<Row> articleTopics) {
      Row counts =
          articleTopics
              .filter(col("model_id").isNotNull())
              .agg(
                  countDistinct("article_id"),
                  countDistinct(when(col("topic_id").isNull(), col("article_id"))))
              .head();
      return new Unassigned(counts.getLong(0), counts.getLong(1));
    }

    double share() {
      return documents == 0 ? 0 : (double) without / documents;
    }

    boolean isDrift(Unassigned before, TopicConfig config) {
      return without >= config.minDocuments()
          && share() - before.share() > config.refitUnassigned();
    }
  }

  private static Story story(Row row) {
    return new Story(
        row.getAs("article_id"),
        row.getAs("story"),
        orNothing(row.getAs("language")),
        orNothing(row.getAs("title")),
        orNothing(row.getAs("text")));
  }

  /**
   * Takes the recurring lines of their outlets off the texts of documents.
   *
   * @param boilerplate lines by outlet, as {@link Boilerplate#line} writes them
   * @param guard reads the texts; one that it cannot read is empty
   */
  public static Dataset<Row> withoutBoilerplate(
      Dataset<Row> documents, Map<String, Set<String>> boilerplate, Guard guard) {
    Map<String, Set<String>> lines = Map.copyOf(boilerplate);
    UDF3<String, String, String, String> cut =
        (id, outlet, text) -> {
          Set<String> own = outlet == null ? Set.of() : lines.getOrDefault(outlet, Set.of());
          return text == null || own.isEmpty()
              ? text
              : guard.read(id, () -> without(own, text)).orElse("");
        };
    return documents.withColumn(
        "text",
        udf(cut, DataTypes.StringType).apply(col("article_id"), col("outlet"), col("text")));
  }

  private static String without(Set<String> lines, String text) {
    return text.lines()
        .filter(line -> !lines.contains(Boilerplate.line(line)))
        .collect(Collectors.joining("\n"));
  }

  private static String orNothing(String text) {
    return text == null ? "" : text;
  }

  /**
   * Assigns articles by frozen models: a row for every topic of a large enough share, or one row
   * without a topic.
   *
   * @param documents article_id, day, outlet, language, title, text
   * @return rows of {@code article_topics}
   */
  public static Dataset<Row> assign(
      List<TopicModel> models, Dataset<Row> documents, TopicConfig config) {
    return assign(models, documents, config, Guard.open());
  }

  /**
   * The same; a document that cannot be read has no row.
   *
   * @param guard reads the documents
   */
  public static Dataset<Row> assign(
      List<TopicModel> models, Dataset<Row> documents, TopicConfig config, Guard guard) {
    return documents
        .select("article_id", "day", "outlet", "language", "title", "text")
        .mapPartitions(
            new Assign(
                documents.sparkSession().sparkContext().broadcast(List.copyOf(models), listTag()),
                config.minShare(),
                guard),
            Encoders.row(Tables.ARTICLE_TOPICS.schema()));
  }

  /**
   * Rows of {@code article_topics} after a person has decided about topics of a model: shares of a
   * topic merged into another count as that one's, and nothing is assigned anew.
   *
   * @param articleTopics rows assigned by any models
   * @param before the model that assigned some of them
   * @param after the same with the decision
   */
  public static Dataset<Row> curated(
      Dataset<Row> articleTopics, TopicModel before, TopicModel after) {
    Column own = col("model_id").equalTo(lit(before.id()));
    Column topic = col("topic_id");
    for (Topic decided : after.topics()) {
      if (decided.mergedInto() != null) {
        topic =
            when(own.and(col("topic_id").equalTo(lit(decided.id()))), lit(decided.mergedInto()))
                .otherwise(topic);
      }
    }
    return articleTopics
        .withColumn("topic_id", topic)
        .withColumn("model_id", when(own, lit(after.id())).otherwise(col("model_id")))
        .groupBy("article_id", "day", "outlet", "language", "model_id", "topic_id")
        .agg(sum("share").as("share"));
  }

  private static scala.reflect.ClassTag<List<TopicModel>> listTag() {
    return scala.reflect.ClassTag$.MODULE$.apply(List.class);
  }

  private record Assign(
      org.apache.spark.broadcast.Broadcast<List<TopicModel>> models, double minShare, Guard guard)
      implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
      Map<String, TopicModel> byLanguage = new HashMap<>();
      Map<TopicModel, String> ids = new HashMap<>();
      for (TopicModel model : models.value()) {
        byLanguage.put(model.about().language(), model);
        ids.put(model, model.id());
      }
      return new Iterator<>() {
        private Iterator<Row> open = List.<Row>of().iterator();

        @Override
        public boolean hasNext() {
          while (!open.hasNext() && rows.hasNext()) {
            Row row = rows.next();
            open =
                guard
                    .read(row.getAs("article_id"), () -> of(row, byLanguage, ids))
                    .orElseGet(Collections::emptyIterator);
          }
          return open.hasNext();
        }

        @Override
        public Row next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          return open.next();
        }
      };
    }

    private Iterator<Row> of(
        Row row, Map<String, TopicModel> byLanguage, Map<TopicModel, String> ids) {
      TopicModel model = byLanguage.get(orNothing(row.getAs("language")));
      List<Row> found = new ArrayList<>();
      if (model != null) {
        for (TopicModel.Share share :
            model.shares(orNothing(row.getAs("title")), orNothing(row.getAs("text")))) {
          if (found.isEmpty() || share.share() >= minShare) {
            found.add(row(row, ids.get(model), share.topicId(), share.share()));
          }
        }
      }
      if (found.isEmpty()) {
        found.add(row(row, model == null ? null : ids.get(model), null, null));
      }
      return found.iterator();
    }

    private static Row row(Row row, String model, String topic, Double share) {
      return RowFactory.create(
          row.getAs("article_id"),
          row.get(row.fieldIndex("day")),
          row.getAs("outlet"),
          row.getAs("language"),
          model,
          topic,
          share);
    }
  }
}
