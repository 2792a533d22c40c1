package org.dailies.edition;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Printings with the story that they tell: a translated one's is that of what it translates. */
final class PrintingsWithOriginals {
  /** How many translations of translations are followed. */
  private static final int HOPS = 3;

  private PrintingsWithOriginals() {}

  /**
   * One row a printing: {@code article_id}, {@code story_id}, and {@code translation}, whether it
   * is suspected to translate a printing of that story.
   *
   * @param stories rows of {@code stories}
   */
  static Dataset<Row> of(Dataset<Row> stories) {
    Column story = coalesce(col("merged_into"), col("story_id"));
    Dataset<Row> marked = stories.filter(col("translation_of").isNotNull());
    Dataset<Row> told =
        marked.select(
            col("article_id").as("marked_id"),
            lit(null).cast("string").as("told"),
            col("translation_of").as("next"));
    for (int hop = 0; hop < HOPS; hop++) {
      Dataset<Row> originals =
          stories.select(
              col("article_id").as("original_id"),
              story.as("original_story"),
              col("translation_of").as("original_of"));
      told =
          told.join(originals, col("next").equalTo(col("original_id")), "left")
              .select(
                  col("marked_id"),
                  coalesce(col("original_story"), col("told")).as("told"),
                  col("original_of").as("next"));
    }
    return stories
        .select(col("article_id"), story.as("story_id"))
        .join(told, col("article_id").equalTo(col("marked_id")), "left")
        .select(
            col("article_id"),
            col("story_id"),
            coalesce(col("told"), col("story_id")).as("told_story_id"),
            col("told").isNotNull().as("translation"));
  }
}
