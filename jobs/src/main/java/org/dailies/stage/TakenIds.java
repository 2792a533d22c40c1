package org.dailies.stage;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.dailies.article.AddressKey;
import org.dailies.article.ArticleId;

/** Finds articles whose id another article has, and tells captures seen again from forgeries. */
final class TakenIds {
  private TakenIds() {}

  /**
   * What {@link IngestStage#duplicates} gives.
   *
   * @param articles rows of {@link IngestStage#OUTCOME} that are articles
   * @param published articles of earlier runs; only article_id and url are read
   */
  static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> published) {
    Dataset<Row> keys = keys(articles);
    Dataset<Row> wanted = wanted(keys);
    Dataset<Row> known =
        published
            .select("article_id", "url")
            .join(wanted, new String[] {"article_id"}, "left_semi")
            .groupBy(col("article_id").as("known_id"))
            .agg(min(address(col("url"))).as("known_address"));
    Column here = col("address").equalTo(col("owner"));
    Column again = row_number().over(order("article_id", "address")).gt(1);
    Dataset<Row> others = known.select(col("known_id").as("other_known"));
    Column isNew = not(col("here")).and(not(col("again"))).and(col("other_known").isNull());
    return keys.join(known, col("article_id").equalTo(col("known_id")), "left")
        .withColumn("owner", coalesce(col("known_address"), owner()))
        .withColumn("here", here)
        .withColumn("again", again)
        .filter(col("again").or(col("known_id").isNotNull()).or(not(col("here"))))
        .join(others, col("other_id").equalTo(col("other_known")), "left")
        .withColumn("new_id", when(isNew, col("other_id")))
        .select("archive", "record_offset", "article_id", "url", "new_id");
  }

  /** The ids that articles have, and those they may get instead. */
  static Dataset<Row> sought(Dataset<Row> articles) {
    return wanted(keys(articles));
  }

  private static Dataset<Row> keys(Dataset<Row> articles) {
    return articles
        .select(
            col("archive"),
            col("record_offset"),
            col("article.article_id"),
            col("article.captured_at"),
            col("article.url"),
            coalesce(array_contains(col("article.flags"), "foreign-canonical"), lit(false))
                .as("foreign"),
            address(col("article.url")).as("address"))
        .withColumn("other_id", elsewhere(col("article_id"), col("address")));
  }

  private static Dataset<Row> wanted(Dataset<Row> keys) {
    return keys.select(col("article_id")).union(keys.select(col("other_id"))).distinct();
  }

  private static Column owner() {
    return first(col("address"))
        .over(
            Window.partitionBy("article_id")
                .orderBy(col("foreign"), col("captured_at").asc_nulls_last(), col("address"))
                .rowsBetween(Window.unboundedPreceding(), Window.unboundedFollowing()));
  }

  private static WindowSpec order(String id, String address) {
    return Window.partitionBy(id, address)
        .orderBy(col("captured_at").asc_nulls_last(), col("archive"), col("record_offset"));
  }

  private static Column address(Column url) {
    UserDefinedFunction key = udf((UDF1<String, String>) AddressKey::of, DataTypes.StringType);
    return coalesce(key.apply(url), lit(""));
  }

  private static Column elsewhere(Column id, Column address) {
    UserDefinedFunction of =
        udf((UDF2<String, String, String>) ArticleId::elsewhere, DataTypes.StringType);
    return of.apply(id, address);
  }
}
