package org.dailies.edition;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.HashSet;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.table.Tables;

/**
 * What some runs brought in, by {@code articles.run_id}.
 *
 * @param articles articles that they added
 * @param undated those among them without a day
 * @param printings those that joined a story which was known before
 * @param stories ids of the stories all of whose printings they added
 */
record Arrivals(long articles, long undated, long printings, Set<String> stories) {

  Arrivals {
    stories = Set.copyOf(stories);
  }

  /** The arrivals of some runs, in the tables of the last of them. */
  static Arrivals of(PublishedTables tables, Set<String> runIds) {
    Column brought = col("run_id").isin(runIds.toArray());
    Dataset<Row> added =
        tables
            .read(Tables.ARTICLES)
            .filter(brought)
            .select(col("article_id"), col("day").isNull().as("undated"), col("is_current"));
    Row counts =
        added.filter(col("is_current")).agg(count(lit(1)), count(when(col("undated"), 1))).first();
    Dataset<Row> printings =
        tables
            .read(Tables.STORIES)
            .select(col("article_id"), coalesce(col("merged_into"), col("story_id")).as("story"))
            .join(
                added.select(col("article_id"), lit(true).as("added")),
                new String[] {"article_id"},
                "left");
    Dataset<Row> touched = printings.filter(col("added")).select("story").distinct();
    Set<String> fresh = new HashSet<>();
    long joined = 0;
    for (Row row :
        printings
            .join(broadcast(touched), new String[] {"story"}, "left_semi")
            .groupBy("story")
            .agg(count(lit(1)), count(col("added")))
            .collectAsList()) {
      if (row.getLong(1) == row.getLong(2)) {
        fresh.add(row.getString(0));
      } else {
        joined += row.getLong(2);
      }
    }
    return new Arrivals(counts.getLong(0), counts.getLong(1), joined, fresh);
  }
}
