package org.dailies.nightly;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.config.TopicConfig;
import org.dailies.stage.ReadingStage;
import org.dailies.stage.TopicRows;
import org.dailies.stage.TopicStage;
import org.dailies.table.Tables;
import org.dailies.topic.TopicModel;
import org.dailies.topic.TopicModels;

/** Fits topic models where they are due, and gives articles their topics. */
final class TopicStep {
  private final Work work;

  TopicStep(Work work) {
    this.work = work;
  }

  /**
   * Assigns a scope's articles to the topic models in force, which are fitted where there are none.
   */
  String assign(boolean refit, Scope scope) {
    List<TopicModel> models = TopicRows.models(work.read(Tables.TOPIC_MODELS));
    TopicConfig topic = work.settings().topic();
    Instant today = work.today().atStartOfDay(ZoneOffset.UTC).toInstant();
    String fitted = "";
    boolean anew = refit || isDue(scope, today);
    if (anew) {
      Dataset<Row> printings =
          work.read(Tables.STORIES)
              .select(
                  col("article_id"), coalesce(col("merged_into"), col("story_id")).as("story_id"));
      TopicModels outcome =
          TopicStage.refit(
              models,
              topical(lit(true), lit(true)).join(printings, new String[] {"article_id"}, "left"),
              topic,
              work.rules().names(),
              work.unread().guard(ReadingStage.TOPICS));
      work.unread().settleLate();
      models = outcome.models();
      work.replace(
          Tables.TOPIC_MODELS, TopicRows.topicModels(work.spark(), models, work.runId(), today));
      work.replace(Tables.TOPICS, TopicRows.topics(work.spark(), models));
      work.append(
          Tables.TOPIC_EVENTS,
          TopicRows.events(work.spark(), outcome.events(), work.runId(), today));
      fitted = models.size() + " models fitted, ";
      work.counts().put("topic_models_fitted", (long) models.size());
      for (TopicModels.Skipped skipped : outcome.skipped()) {
        work.counts().put("topics_skipped_" + skipped.language(), skipped.documents());
      }
    }
    if (!anew && work.isIdle(scope)) {
      return "no new article";
    }
    if (models.isEmpty()) {
      return "too few documents for a model";
    }
    Column wanted = anew ? lit(true) : scope.filter(work.runId());
    Column days = anew ? lit(true) : work.days(scope);
    Dataset<Row> assigned =
        work.staging()
            .keep(
                "topics",
                TopicStage.assign(
                    models,
                    topical(wanted, days),
                    topic,
                    work.unread().guard(ReadingStage.TOPICS)));
    work.unread().settleLate();
    assigned = work.unread().without(assigned);
    if (anew || scope instanceof Scope.All) {
      work.replace(Tables.ARTICLE_TOPICS, assigned);
    } else if (scope instanceof Scope.Days) {
      work.overwrite(assigned, Tables.ARTICLE_TOPICS, wanted);
    } else {
      work.append(Tables.ARTICLE_TOPICS, assigned);
    }
    double unassigned = TopicStage.unassigned(work.read(Tables.ARTICLE_TOPICS).filter(days));
    work.counts().put("topics_unassigned_per_mille", Math.round(unassigned * 1000));
    return String.format(
        Locale.ROOT,
        "%s%d rows, %.0f %% of the documents unassigned",
        fitted,
        work.read(Tables.ARTICLE_TOPICS).count(),
        unassigned * 100);
  }

  /** Whether the models are to be fitted anew: never where a night has brought no article. */
  private boolean isDue(Scope scope, Instant today) {
    return !work.isIdle(scope)
        && TopicStage.isDue(
            work.read(Tables.TOPIC_MODELS),
            work.read(Tables.ARTICLE_TOPICS),
            today,
            work.settings().topic());
  }

  /** The current articles that are fitted and assigned, without the lines their outlets repeat. */
  private Dataset<Row> topical(Column wanted, Column days) {
    Dataset<Row> articles =
        work.unread()
            .without(work.read(Tables.ARTICLES).filter(days).filter(col("is_current").and(wanted)));
    if (!work.topicsTakeAll()) {
      articles = articles.join(work.touching(days), new String[] {"article_id"}, "left_semi");
    }
    return TopicStage.withoutBoilerplate(
        articles.withColumn(
            "text", substring(col("text"), 1, work.settings().analysis().maxCharacters())),
        work.boilerplateLines(),
        work.unread().guard(ReadingStage.TOPICS));
  }
}
