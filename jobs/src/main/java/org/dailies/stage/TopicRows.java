package org.dailies.stage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.dailies.table.Tables;
import org.dailies.topic.Topic;
import org.dailies.topic.TopicAlignment;
import org.dailies.topic.TopicChoice;
import org.dailies.topic.TopicModel;

/** Topic models, their topics and what became of those, as rows and back. */
public final class TopicRows {
  /** Relevant words kept a topic, enough to order them anew by another weight. */
  private static final int RELEVANT = 30;

  private TopicRows() {}

  /** Rows of {@code topic_models}. */
  public static Dataset<Row> topicModels(
      SparkSession spark, List<TopicModel> models, String runId, Instant fittedAt) {
    List<Row> rows = new ArrayList<>();
    for (TopicModel model : models) {
      TopicModel.About about = model.about();
      rows.add(
          RowFactory.create(
              model.id(),
              about.language(),
              about.method(),
              model.topics().size(),
              about.seed(),
              about.documents(),
              model.vocabulary(),
              about.coherence(),
              about.diversity(),
              fittedAt,
              runId,
              model.toBytes(),
              about.heldOut(),
              model.stability(),
              about.choices().stream().map(TopicRows::choice).toArray(Row[]::new)));
    }
    return spark.createDataFrame(rows, Tables.TOPIC_MODELS.schema());
  }

  private static Row choice(TopicChoice choice) {
    return RowFactory.create(
        choice.k(),
        choice.coherence(),
        choice.heldOut(),
        choice.diversity(),
        choice.stability(),
        choice.score());
  }

  /** Rows of {@code topics}. */
  public static Dataset<Row> topics(SparkSession spark, List<TopicModel> models) {
    List<Row> rows = new ArrayList<>();
    for (TopicModel model : models) {
      String id = model.id();
      List<List<TopicModel.Relevant>> relevant = model.relevant(TopicModel.RELEVANCE, RELEVANT);
      for (int t = 0; t < relevant.size(); t++) {
        Topic topic = model.topics().get(t);
        if (topic.mergedInto() != null) {
          continue;
        }
        List<TopicModel.Relevant> own = relevant.get(t);
        rows.add(
            RowFactory.create(
                topic.id(),
                id,
                model.about().language(),
                topic.label(),
                topic.words().toArray(String[]::new),
                topic.weights().toArray(Double[]::new),
                topic.coherence(),
                topic.stability(),
                topic.prevalence(),
                topic.continuedFrom(),
                topic.examples().toArray(String[]::new),
                topic.heldOut(),
                topic.nearest().toArray(String[]::new),
                topic.pinned(),
                own.stream().map(TopicModel.Relevant::word).toArray(String[]::new),
                own.stream().map(TopicModel.Relevant::share).toArray(Double[]::new),
                own.stream().map(TopicModel.Relevant::lift).toArray(Double[]::new)));
      }
    }
    return spark.createDataFrame(rows, Tables.TOPICS.schema());
  }

  /** Rows of {@code topic_events}. */
  public static Dataset<Row> events(
      SparkSession spark, List<TopicAlignment.Event> events, String runId, Instant fittedAt) {
    List<Row> rows = new ArrayList<>();
    for (TopicAlignment.Event event : events) {
      rows.add(
          RowFactory.create(
              runId,
              fittedAt,
              event.change().name().toLowerCase(Locale.ROOT),
              event.topicId(),
              event.otherId(),
              event.divergence()));
    }
    return spark.createDataFrame(rows, Tables.TOPIC_EVENTS.schema());
  }

  /** The models kept in rows of {@code topic_models}, the newest of each language. */
  public static List<TopicModel> models(Dataset<Row> topicModels) {
    Map<String, Row> newest = new TreeMap<>();
    for (Row row :
        topicModels.select("language", "fitted_at", "model_id", "model").collectAsList()) {
      newest.merge(
          row.getString(0),
          row,
          (a, b) -> {
            int order = instant(a.get(1)).compareTo(instant(b.get(1)));
            int later = order != 0 ? order : a.getString(2).compareTo(b.getString(2));
            return later >= 0 ? a : b;
          });
    }
    return newest.values().stream().map(row -> TopicModel.fromBytes((byte[]) row.get(3))).toList();
  }

  /** A timestamp as a row holds it, which the session's settings decide. */
  static Instant instant(Object value) {
    return value instanceof Instant instant ? instant : ((Timestamp) value).toInstant();
  }
}
