package org.dailies.edition;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.dailies.frame.StanceQuarter;
import org.dailies.report.StanceTurn;
import org.dailies.table.ArticleRow;
import org.dailies.table.Tables;

/** Where every actor stood in every quarter up to a day. */
final class StanceQuarters {
  private StanceQuarters() {}

  /** The quarters of each actor, oldest first. */
  static Map<String, List<StanceTurn>> until(LocalDate day, PublishedTables tables) {
    var stances = tables.read(Tables.STANCES).filter(col("day").leq(lit(day)));
    var articles =
        tables
            .beside(stances, Tables.ARTICLES)
            .filter(col("is_current"))
            .select("article_id", "text", "url");
    var printings =
        tables
            .beside(stances, Tables.STORIES)
            .select(
                col("article_id"), coalesce(col("merged_into"), col("story_id")).as("story_id"));
    String[] same = {"article_id"};
    List<Row> rows =
        stances
            .join(articles, same)
            .join(printings, same, "left")
            .orderBy("actor_id", "day", "article_id", "start", "stance")
            .select(
                col("actor_id"),
                col("day"),
                coalesce(col("story_id"), col("article_id")).as("story_id"),
                col("article_id"),
                col("stance"),
                col("text"),
                col("start"),
                col("end"),
                col("outlet"),
                col("language"),
                col("url"))
            .collectAsList();
    Map<StanceQuarter.Shown, Row> sources = new HashMap<>();
    List<StanceQuarter.Shown> shown = new ArrayList<>();
    for (Row row : rows) {
      StanceQuarter.Shown one = shown(row);
      if (sources.putIfAbsent(one, row) == null) {
        shown.add(one);
      }
    }
    Map<String, List<StanceTurn>> standing = new TreeMap<>();
    for (StanceQuarter quarter : StanceQuarter.table(shown)) {
      standing
          .computeIfAbsent(quarter.actorId(), a -> new ArrayList<>())
          .add(turn(quarter, sources));
    }
    return standing;
  }

  private static StanceQuarter.Shown shown(Row row) {
    String text = row.getAs("text");
    return new StanceQuarter.Shown(
        row.getAs("actor_id"),
        ArticleRow.day(row, "day"),
        row.getAs("story_id"),
        row.getAs("article_id"),
        row.getAs("stance"),
        text.substring(row.<Integer>getAs("start"), row.<Integer>getAs("end")).strip());
  }

  private static StanceTurn turn(StanceQuarter quarter, Map<StanceQuarter.Shown, Row> sources) {
    List<StanceTurn.Shown> shown = new ArrayList<>();
    for (StanceQuarter.Shown one : quarter.evidence()) {
      Row row = sources.get(one);
      shown.add(
          new StanceTurn.Shown(
              one.stance(),
              one.day(),
              one.storyId(),
              one.articleId(),
              row.getAs("outlet"),
              row.getAs("language"),
              one.sentence(),
              row.getAs("url")));
    }
    Map<String, Integer> stories = quarter.stories();
    return new StanceTurn(
        quarter.quarter(),
        quarter.stance(),
        quarter.turned(),
        stories.getOrDefault("embraces", 0),
        stories.getOrDefault("cautious", 0),
        stories.getOrDefault("opposes", 0),
        shown);
  }
}
