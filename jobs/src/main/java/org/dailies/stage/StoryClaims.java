package org.dailies.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_micros;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.config.StoryConfig;
import org.dailies.story.Claim;

/** What is known of when each article was first there, as a column {@code claim}. */
final class StoryClaims {
  /** The fields of {@link Claim}; those with a negative name turn round what sorts first. */
  static final StructType CLAIM =
      new StructType()
          .add("unproved", DataTypes.BooleanType, false)
          .add("at", DataTypes.LongType, false)
          .add("stated", DataTypes.LongType, false)
          .add("timeless", DataTypes.BooleanType, false)
          .add("outlet_rank", DataTypes.IntegerType, false)
          .add("words_less", DataTypes.IntegerType, false);

  private StoryClaims() {}

  /**
   * Articles with their {@code claim}, a struct of {@link #CLAIM} that sorts as claims do. One that
   * states an address which somebody has a stronger claim to was never there first.
   *
   * @param articles rows of {@code articles}
   * @param outlets rows of {@code outlets}: their kinds order what no time does
   */
  static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> outlets, StoryConfig config) {
    UserDefinedFunction claim =
        udf(
            (UDF5<Long, Long, Boolean, String, Integer, Row>)
                (captured, stated, timed, kind, words) ->
                    row(
                        Claim.of(
                            captured,
                            stated,
                            timed,
                            Claim.rank(kind),
                            words == null ? 0 : words,
                            config)),
            CLAIM);
    Dataset<Row> kinds =
        outlets.groupBy(col("domain").as("kind_outlet")).agg(min("kind").as("outlet_kind_of"));
    Column stated =
        own(
            coalesce(
                unix_micros(col("published_at")),
                unix_micros(date_add(col("day"), 1).cast("timestamp")).minus(1)));
    return articles
        .join(broadcast(kinds), col("outlet").equalTo(col("kind_outlet")), "left")
        .withColumn(
            "claim",
            claim.apply(
                own(unix_micros(col("captured_at"))),
                stated,
                col("published_at").isNotNull(),
                col("outlet_kind_of"),
                coalesce(col("word_count"), lit(0))))
        .drop("kind_outlet", "outlet_kind_of");
  }

  private static Column own(Column time) {
    return when(not(StoryAddress.outdone()), time);
  }

  private static Row row(Claim claim) {
    return RowFactory.create(
        !claim.proved(),
        claim.at(),
        claim.stated(),
        !claim.timed(),
        claim.outletRank(),
        -claim.words());
  }

  /** The claim of a row that {@link #of} gave. */
  static Claim read(Row row) {
    return claim(row.getAs("claim"));
  }

  /** The claim that a struct of {@link #CLAIM} holds. */
  static Claim claim(Row claim) {
    return new Claim(
        !claim.getBoolean(0),
        claim.getLong(1),
        claim.getLong(2),
        !claim.getBoolean(3),
        claim.getInt(4),
        -claim.getInt(5));
  }
}
