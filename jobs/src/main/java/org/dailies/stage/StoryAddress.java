package org.dailies.stage;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.dailies.article.AddressKey;
import org.dailies.article.Outlets;

/** The address under which captures of a page are versions of one another. */
public final class StoryAddress {
  /** The flag of an article that states an address which somebody has a stronger claim to. */
  static final String CLAIMED = "address-claimed";

  private StoryAddress() {}

  /** The lists that come along, for rows whose canonical address nobody has looked at. */
  private static final class Shipped {
    static final Outlets OUTLETS = Outlets.load(List.of());
  }

  /**
   * The canonical address in its one spelling, but not one that names a site's root for a page
   * below it; in each language for itself; articles without any address stand alone.
   */
  static Column column() {
    UserDefinedFunction key =
        udf((UDF3<String, String, Boolean, String>) StoryAddress::key, DataTypes.StringType);
    Column page = key.apply(col("url"), col("canonical_url"), col("address_claim").isNotNull());
    return coalesce(
        concat(coalesce(col("language"), lit("und")), lit(" "), page),
        concat(lit("article:"), col("article_id")));
  }

  /**
   * The key of a page.
   *
   * @param judged whether the canonical address is known to be its outlet's own; rows of older
   *     programs say nothing of it
   */
  private static String key(String url, String canonical, boolean judged) {
    String address =
        judged ? Outlets.pageOf(url, canonical) : Shipped.OUTLETS.identity(url, canonical);
    return AddressKey.of(address);
  }

  /** Whether a stronger claim to a row's address is known: then it stands for itself alone. */
  static Column outdone() {
    return coalesce(array_contains(col("flags"), CLAIMED), lit(false));
  }

  /** The address by which a row joins a story: none where a stronger claim to it is known. */
  static Column ofPrint() {
    return when(outdone(), concat(lit("article:"), col("article_id"))).otherwise(column());
  }

  /** The address in 64 bits: what {@code articles.address_hash} holds. */
  public static Column hash() {
    return xxhash64(column());
  }

  /**
   * How weak a row's claim to its address is: 0 captured there, 1 captured at another host of the
   * outlet, 2 stated by a dump, 3 stated by a page alone.
   */
  static Column weakness() {
    Column claim = col("address_claim");
    Column older = when(col("extractor").equalTo("json"), lit(2)).otherwise(lit(0));
    return when(claim.isNull(), older)
        .when(claim.equalTo("captured"), lit(0))
        .when(claim.equalTo("outlet"), lit(1))
        .when(claim.equalTo("dump"), lit(2))
        .otherwise(lit(3));
  }
}
