package org.dailies.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.min;

import java.util.Collections;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.Guard;
import org.dailies.mention.Boilerplate;

/**
 * Mentions → the lines that outlets repeat, as {@link Boilerplate} learns them. Mentions refused
 * count too, so what is learned does not depend on what was in force.
 */
public final class BoilerplateStage {
  /** An outlet's line by its hash. */
  public static final StructType KEY =
      new StructType().add("outlet", DataTypes.StringType).add("line_hash", DataTypes.LongType);

  private static final StructType TEXT = KEY.add("line", DataTypes.StringType);

  private static final Pattern LINE_FEED = Pattern.compile("\n");

  private BoilerplateStage() {}

  /** The distinct lines of mentions, rows of {@link #KEY}. */
  public static Dataset<Row> keys(Dataset<Row> mentions) {
    return mentions
        .select("outlet", "line_hash")
        .filter(col("outlet").isNotNull().and(col("line_hash").isNotNull()))
        .distinct();
  }

  /**
   * Counts the titles of each line.
   *
   * @param mentions rows of {@code mentions}
   * @param keys the lines to count, rows of {@link #KEY}
   * @param articles rows of {@code articles} for at least those mentions
   * @param pages the least number of titles
   * @return {@link #KEY} with pages, first_seen and the article_id of one page that has the line
   */
  public static Dataset<Row> lines(
      Dataset<Row> mentions, Dataset<Row> keys, Dataset<Row> articles, int pages) {
    return mentions
        .select("article_id", "outlet", "line_hash")
        .join(keys, new String[] {"outlet", "line_hash"}, "left_semi")
        .distinct()
        .join(articles.select("article_id", "title", "day"), "article_id")
        .groupBy("outlet", "line_hash")
        .agg(
            count_distinct(col("title")).as("pages"),
            min("day").as("first_seen"),
            min("article_id").as("article_id"))
        .filter(col("pages").geq(pages));
  }

  /**
   * What lines say.
   *
   * @param lines rows as {@link #lines} gives them
   * @param articles rows of {@code articles} for at least those lines
   * @param guard reads the texts
   * @return {@link #KEY} with the line
   */
  public static Dataset<Row> texts(Dataset<Row> lines, Dataset<Row> articles, Guard guard) {
    FlatMapFunction<Row, Row> find =
        row ->
            guard
                .read(row.getAs("article_id"), () -> line(row))
                .orElseGet(Collections::emptyIterator);
    return lines
        .select("outlet", "line_hash", "article_id")
        .join(articles.select("article_id", "text"), "article_id")
        .flatMap(find, Encoders.row(TEXT));
  }

  private static Iterator<Row> line(Row row) {
    return LINE_FEED
        .splitAsStream(row.<String>getAs("text"))
        .map(Boilerplate::candidate)
        .filter(line -> line != null && Boilerplate.hash(line) == row.<Long>getAs("line_hash"))
        .distinct()
        .map(line -> RowFactory.create(row.getAs("outlet"), row.getAs("line_hash"), line))
        .toList()
        .iterator();
  }

  /** The lines of a table {@code boilerplate} with their hashes: its columns after line_hash. */
  public static Dataset<Row> known(Dataset<Row> boilerplate) {
    MapFunction<Row, Row> hash =
        row ->
            RowFactory.create(
                row.getAs("outlet"),
                Boilerplate.hash(row.getAs("line")),
                row.getAs("line"),
                row.getAs("pages"),
                row.getAs("first_seen"),
                row.getAs("version"));
    StructType schema =
        TEXT.add("pages", DataTypes.LongType)
            .add("first_seen", DataTypes.DateType)
            .add("version", DataTypes.IntegerType);
    return boilerplate
        .select("outlet", "line", "pages", "first_seen", "version")
        .map(hash, Encoders.row(schema));
  }
}
