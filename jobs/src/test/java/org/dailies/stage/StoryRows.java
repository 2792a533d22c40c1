package org.dailies.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.dailies.SparkTest;
import org.dailies.table.Tables;

/** Rows of a table in tests, written as names and values; columns not named are null. */
final class StoryRows {
  private final StructType schema;
  private final List<Row> rows = new ArrayList<>();

  StoryRows(StructType schema) {
    this.schema = schema;
  }

  /** No rows of {@code outlets}: no kind of any outlet is known. */
  static Dataset<Row> noOutlets() {
    return new StoryRows(Tables.OUTLETS.schema()).dataset();
  }

  /** Adds a row: a name, its value, a name, its value… */
  StoryRows add(Object... pairs) {
    Object[] values = new Object[schema.size()];
    for (int i = 0; i < pairs.length; i += 2) {
      values[schema.fieldIndex((String) pairs[i])] = pairs[i + 1];
    }
    rows.add(RowFactory.create(values));
    return this;
  }

  Dataset<Row> dataset() {
    return dataset(1, 0);
  }

  /** The rows in an order drawn with a seed, in so many partitions. */
  Dataset<Row> dataset(int partitions, long seed) {
    List<Row> drawn = new ArrayList<>(rows);
    Collections.shuffle(drawn, new Random(seed));
    return SparkTest.session().createDataFrame(drawn, schema).repartition(partitions);
  }

  /** The rows of a result as text, sorted. */
  static List<String> sorted(Dataset<Row> dataset) {
    return dataset.collectAsList().stream().map(Row::toString).sorted().toList();
  }
}
