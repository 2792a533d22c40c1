package org.dailies.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.config.StoryConfig;

/**
 * What of earlier runs a night's articles can change or hang on. Its size does not depend on the
 * length of the history.
 *
 * @param articles rows of {@code articles}
 * @param stories rows of {@code stories}, of these articles and of some others
 */
public record StoryWindow(Dataset<Row> articles, Dataset<Row> stories) {

  /** The window where all articles are compared anew. */
  public static StoryWindow none(Dataset<Row> articles, Dataset<Row> stories) {
    return new StoryWindow(articles.filter(lit(false)), stories);
  }

  /**
   * The articles within the window before the days of the new ones, and as long after as a story
   * can hang on them; those without a day; those that share an address with a new one; and the
   * other members and the heads of all stories that reach in.
   *
   * @param fresh rows of {@code articles} that this run adds
   * @param articles rows of {@code articles}, partitioned by day
   * @param stories rows of {@code stories}, partitioned by day
   * @param rivals what {@link StoryStage#sameAddress} gives for the new ones
   */
  public static StoryWindow of(
      Dataset<Row> fresh,
      Dataset<Row> articles,
      Dataset<Row> stories,
      Dataset<Row> rivals,
      StoryConfig config) {
    // What is compared is the proved time, which may lie so far from the stated day.
    int apart = 1 + config.unprovedDays();
    StoryDays near =
        StoryDays.of(fresh).around(config.windowDays() + apart, config.storyDays() + apart);
    Column isNear = near.filter();
    StoryDays rivalDays = StoryDays.of(rivals.filter(not(isNear)));
    Column isOfRivals = rivalDays.filter();
    Dataset<Row> reaching =
        stories
            .filter(isNear)
            .unionByName(semi(stories.filter(isOfRivals.and(not(isNear))), rivals, "article_id"));
    StoryDays far =
        near.with(rivalDays).around(config.storyDays() + apart, config.storyDays() + apart);
    Dataset<Row> others =
        semi(stories.filter(far.filter().and(not(isNear))), reaching, "story_id")
            .select("day", "article_id")
            .unionByName(
                reaching
                    .select(col("head_day").as("day"), col("head_article_id").as("article_id"))
                    .filter(not(isNear)))
            .unionByName(rivals.select("day", "article_id").filter(not(isNear)))
            .distinct();
    List<Row> wanted = others.collectAsList();
    Dataset<Row> ids = fresh.sparkSession().createDataFrame(wanted, others.schema());
    Column isWanted = StoryDays.of(ids).filter();
    Dataset<Row> window =
        articles.filter(isNear).unionByName(ofIds(articles.filter(isWanted.and(not(isNear))), ids));
    return new StoryWindow(
        window.join(fresh.select("article_id"), new String[] {"article_id"}, "left_anti"),
        stories.filter(isNear).unionByName(ofIds(stories.filter(isWanted.and(not(isNear))), ids)));
  }

  private static Dataset<Row> semi(Dataset<Row> rows, Dataset<Row> of, String id) {
    return rows.join(of.select(id).distinct(), new String[] {id}, "left_semi");
  }

  private static Dataset<Row> ofIds(Dataset<Row> rows, Dataset<Row> ids) {
    return rows.join(broadcast(ids.select("article_id")), new String[] {"article_id"}, "left_semi");
  }
}
