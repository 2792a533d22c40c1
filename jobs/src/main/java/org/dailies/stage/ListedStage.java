package org.dailies.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.archive.Feed;
import org.dailies.article.AddressKey;
import org.dailies.article.ArticleExtractor;
import org.dailies.article.Forgotten;

/** Feeds → what outlets list as published, and which of it was captured. */
public final class ListedStage {
  static final String LISTED = "listed";

  private static final List<String> NAMES =
      List.of("outlet", "url", "day", "listed_by", "address_key");

  /** One page that a feed lists. */
  static final StructType PAGE =
      new StructType()
          .add("outlet", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("day", DataTypes.DateType)
          .add("listed_by", DataTypes.StringType)
          .add("address_key", DataTypes.StringType);

  private ListedStage() {}

  /** The pages that a feed lists, without those that are forgotten. */
  static List<Row> listed(Feed feed, ArticleExtractor extractor, Forgotten forgotten) {
    return extractor.feeds().pages(feed).stream()
        .filter(page -> !forgotten.holds(null, page.url(), page.listedBy(), page.outlet(), null))
        .map(
            page ->
                RowFactory.create(
                    page.outlet(), page.url(), page.day(), page.listedBy(), page.key()))
        .toList();
  }

  /**
   * The pages that the feeds of a batch list.
   *
   * @param outcomes rows of {@link IngestStage#OUTCOME}
   */
  public static Dataset<Row> fresh(Dataset<Row> outcomes) {
    return outcomes
        .filter(col("reason").equalTo(Feed.REASON))
        .select(explode(col(LISTED)).as("page"))
        .select("page.*");
  }

  /**
   * All listed pages, each once, with whether it was captured.
   *
   * @param known rows of {@code listed_pages}
   * @param fresh what {@link #fresh} gives
   * @param articles rows of {@code articles}; only the addresses are read
   * @param rejects rows of {@code rejects}; only the addresses are read
   * @return rows of {@code listed_pages}
   */
  public static Dataset<Row> listed(
      Dataset<Row> known, Dataset<Row> fresh, Dataset<Row> articles, Dataset<Row> rejects) {
    UserDefinedFunction key = udf((UDF1<String, String>) AddressKey::of, DataTypes.StringType);
    Column[] names = NAMES.stream().map(name -> col(name)).toArray(Column[]::new);
    Dataset<Row> pages =
        known
            .select(names)
            .unionByName(fresh.select(names))
            .groupBy("outlet", "address_key")
            .agg(min("url").as("url"), min("day").as("day"), min("listed_by").as("listed_by"));
    Dataset<Row> captured =
        addresses(articles, "url", key)
            .union(addresses(articles, "canonical_url", key))
            .union(addresses(rejects.filter(col("article_id").isNull()), "url", key))
            .join(broadcast(pages.select("address_key")), "address_key")
            .distinct()
            .withColumn("captured", lit(true));
    return pages
        .join(captured, pages.col("address_key").equalTo(captured.col("address_key")), "left")
        .select(
            col("outlet"),
            col("url"),
            col("day"),
            col("listed_by"),
            coalesce(col("captured"), lit(false)).as("captured"),
            pages.col("address_key"));
  }

  private static Dataset<Row> addresses(Dataset<Row> rows, String name, UserDefinedFunction key) {
    return rows.filter(col(name).isNotNull()).select(key.apply(col(name)).as("address_key"));
  }
}
