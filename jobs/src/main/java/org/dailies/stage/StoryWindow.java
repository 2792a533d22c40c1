package org.dailies.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.config.StoryConfig;
import org.dailies.table.Tables;

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
   * can hang on them; the same around articles that a new version of their address comes before, as
   * they are placed anew; those without a day; those that share an address with a new one; and the
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
        StoryDays.of(fresh)
            .with(StoryDays.of(overtaken(fresh, rivals, config)))
            .around(config.windowDays() + apart, config.storyDays() + apart);
    if (holdsUnproved(articles.filter(near.filter()), config)) {
      near = near.around(config.windowDays(), 0);
    }
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

  /** Unproved printings a window before a new one are placed anew, so what they meet is needed. */
  private static boolean holdsUnproved(Dataset<Row> articles, StoryConfig config) {
    return !claims(articles, config).filter("claim.unproved").isEmpty();
  }

  /** The rivals that a new version of their address comes before. */
  private static Dataset<Row> overtaken(
      Dataset<Row> fresh, Dataset<Row> rivals, StoryConfig config) {
    Dataset<Row> earliest =
        claims(fresh, config).groupBy("address").agg(min("claim").as("overtaking"));
    return claims(rivals, config)
        .join(broadcast(earliest), new String[] {"address"})
        .filter(col("overtaking").lt(col("claim")));
  }

  /** Day, address and claim; the kinds of outlets, which order ties alone, are left out. */
  private static Dataset<Row> claims(Dataset<Row> articles, StoryConfig config) {
    Dataset<Row> outlets =
        articles.sparkSession().createDataFrame(List.of(), Tables.OUTLETS.schema());
    return StoryClaims.of(articles, outlets, config)
        .select(col("day"), StoryAddress.column().as("address"), col("claim"));
  }

  private static Dataset<Row> semi(Dataset<Row> rows, Dataset<Row> of, String id) {
    return rows.join(of.select(id).distinct(), new String[] {id}, "left_semi");
  }

  private static Dataset<Row> ofIds(Dataset<Row> rows, Dataset<Row> ids) {
    return rows.join(broadcast(ids.select("article_id")), new String[] {"article_id"}, "left_semi");
  }
}
