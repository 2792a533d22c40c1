package org.dailies.nightly;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Printings with the story that they tell: a translated one's is that of what it translates. */
final class PrintingsWithOriginals {
  private PrintingsWithOriginals() {}

  /**
   * One row a printing: {@code article_id}, {@code story_id}, and {@code translation}, whether it
   * is suspected to translate a printing of that story.
   *
   * @param stories rows of {@code stories}
   */
  static Dataset<Row> of(Dataset<Row> stories) {
    Column story = coalesce(col("merged_into"), col("story_id"));
    Dataset<Row> originals =
        stories.select(col("article_id").as("original_id"), story.as("original_story"));
    return stories
        .select(col("article_id"), story.as("story_id"), col("translation_of"))
        .join(originals, col("translation_of").equalTo(col("original_id")), "left")
        .select(
            col("article_id"),
            col("story_id"),
            coalesce(col("original_story"), col("story_id")).as("told_story_id"),
            col("original_story").isNotNull().as("translation"));
  }
}
