package org.dailies.nightly;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.stage.TopicRows;
import org.dailies.stage.TopicStage;
import org.dailies.table.Tables;
import org.dailies.topic.Curation;
import org.dailies.topic.TopicModel;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.SparkTables;
import org.dailies.warehouse.WarehouseRun;

/** A run that puts in force what a person decides about a topic. */
public final class TopicCuration {
  private TopicCuration() {}

  /**
   * Changes the model that holds a topic and publishes it, with the topics of the articles that are
   * assigned by it. When it was fitted stays as it was.
   *
   * @throws DailiesException where the warehouse holds no such topic, or the decision is refused
   */
  public static PublishedRun run(
      RunOptions options, String topicId, UnaryOperator<TopicModel> decision) {
    Instant began = options.began();
    String runId = RunId.at(began);
    Configuration hadoop = Session.hadoop();
    try (WarehouseRun run =
        WarehouseRun.begin(options.warehouse(), options.config().warehouse(), hadoop, runId)) {
      PublishedRun base =
          run.base()
              .orElseThrow(
                  () ->
                      new DailiesException(
                          Code.INPUT,
                          "The warehouse %s holds no published run yet",
                          options.warehouse()));
      Manifest manifest = new Manifest(runId, options, began);
      manifest.rules(base.value("rules_hash"));
      base.countedTo().ifPresent(manifest::countedTo);
      SparkSession spark =
          Session.start("dailies " + options.command(), run.warehouse().sparkProperties());
      Dataset<Row> models = SparkTables.read(spark, Tables.TOPIC_MODELS, run);
      List<TopicModel> inForce = TopicRows.models(models);
      TopicModel before = Curation.holding(inForce, topicId);
      TopicModel after = decision.apply(before);
      if (!after.id().equals(before.id())) {
        write(spark, run, models, inForce, before, after);
      }
      manifest.fact("topic", topicId);
      manifest.state(Manifest.State.PUBLISHED);
      manifest.fact("ended", Instant.now().toString());
      PublishedRun published = run.publish(options.command(), manifest.json(), Instant.now());
      manifest.write(run.warehouse().location(), hadoop);
      return published;
    }
  }

  private static void write(
      SparkSession spark,
      WarehouseRun run,
      Dataset<Row> models,
      List<TopicModel> inForce,
      TopicModel before,
      TopicModel after) {
    Column changed = col("model_id").equalTo(lit(before.id()));
    Row row = models.filter(changed).select("run_id", "fitted_at").head();
    Object at = row.get(1);
    Instant fitted = at instanceof Timestamp stamp ? stamp.toInstant() : (Instant) at;
    Dataset<Row> renewed = TopicRows.topicModels(spark, List.of(after), row.getString(0), fitted);
    Dataset<Row> assigned = SparkTables.read(spark, Tables.ARTICLE_TOPICS, run);
    List<TopicModel> all =
        inForce.stream().map(model -> model.id().equals(before.id()) ? after : model).toList();
    SparkTables.replace(models.filter(not(changed)).unionByName(renewed), Tables.TOPIC_MODELS, run);
    SparkTables.replace(TopicRows.topics(spark, all), Tables.TOPICS, run);
    SparkTables.replace(TopicStage.curated(assigned, before, after), Tables.ARTICLE_TOPICS, run);
  }
}
