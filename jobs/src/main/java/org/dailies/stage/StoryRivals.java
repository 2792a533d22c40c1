package org.dailies.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Finds the articles of all history that share an address with a new one. */
final class StoryRivals {
  private StoryRivals() {}

  /**
   * Reads the days that hold a hash of an address in question, and there compares the addresses.
   * Rows of programs that had no hash, or made it of another spelling, are told by their address at
   * once; where no row of a file is so old, none of it is read for that.
   *
   * @param newArticles rows of {@code articles}, their hash not needed
   * @param articles rows of {@code articles}, partitioned by day
   */
  static Dataset<Row> of(Dataset<Row> newArticles, Dataset<Row> articles) {
    Dataset<Row> addresses = newArticles.select(StoryAddress.column().as("address")).distinct();
    Dataset<Row> hashes = newArticles.select(StoryAddress.hash().as("address_hash")).distinct();
    Dataset<Row> hashed =
        semi(articles.filter(col("address_claim").isNotNull()), hashes, "address_hash");
    Dataset<Row> unhashed =
        semi(
            articles
                .filter(col("address_claim").isNull())
                .withColumn("address", StoryAddress.column()),
            addresses,
            "address");
    Dataset<Row> suspected =
        hashed.select("day", "article_id").unionByName(unhashed.select("day", "article_id"));
    List<Row> found = suspected.collectAsList();
    Dataset<Row> ids = articles.sparkSession().createDataFrame(found, suspected.schema());
    Dataset<Row> near = articles.filter(StoryDays.of(ids).filter());
    return semi(
            semi(near, ids, "article_id").withColumn("address", StoryAddress.column()),
            addresses,
            "address")
        .drop("address");
  }

  private static Dataset<Row> semi(Dataset<Row> rows, Dataset<Row> of, String column) {
    return rows.join(broadcast(of.select(column)), new String[] {column}, "left_semi");
  }
}
