package org.dailies.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;

/** The address under which captures of a page are versions of one another. */
public final class StoryAddress {
  private StoryAddress() {}

  /**
   * The canonical address, but not one that names a site's root for a page below it; in each
   * language for itself; articles without any address stand alone.
   */
  static Column column() {
    Column url = col("url");
    Column canonical = col("canonical_url");
    Column root = canonical.rlike("^[a-zA-Z]+://[^/?#]+/?$");
    Column page = coalesce(when(root.and(url.isNotNull()), url).otherwise(canonical), url);
    return coalesce(
        concat(coalesce(col("language"), lit("und")), lit(" "), page),
        concat(lit("article:"), col("article_id")));
  }

  /** The address in 64 bits: what {@code articles.address_hash} holds. */
  public static Column hash() {
    return xxhash64(column());
  }
}
