package org.dailies.edition;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.dailies.report.ModelLine;
import org.dailies.stage.TopicRows;
import org.dailies.table.Tables;
import org.dailies.topic.TopicModel;

/** The topic models of a report, with the share of their documents that have no topic. */
record TopicModelLines(PublishedTables tables) {
  List<ModelLine> lines() {
    List<TopicModel> models = TopicRows.models(tables.read(Tables.TOPIC_MODELS));
    Map<String, Double> unassigned = models.isEmpty() ? Map.of() : unassigned();
    return models.stream()
        .map(model -> ModelFigures.line(model, unassigned.get(model.about().language())))
        .toList();
  }

  private Map<String, Double> unassigned() {
    Map<String, Double> shares = new HashMap<>();
    for (Row row :
        tables
            .read(Tables.ARTICLE_TOPICS)
            .filter(col("model_id").isNotNull())
            .groupBy("language")
            .agg(
                countDistinct(when(col("topic_id").isNull(), col("article_id"))),
                countDistinct(col("article_id")))
            .collectAsList()) {
      shares.put(row.getString(0), (double) row.getLong(1) / row.getLong(2));
    }
    return shares;
  }
}
