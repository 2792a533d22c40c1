package org.dailies.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.StructType;

/**
 * One table of the namespace {@code news}.
 *
 * @param name its name without catalog and namespace
 * @param schema its columns in order; only ever added to
 * @param partitionedBy columns it is partitioned by, {@code day} by its month and others as they
 *     are; empty for an unpartitioned table
 * @param keys columns by which rows are looked up: its files are sorted by them, within a day where
 *     it has days
 * @param version its schema's version, raised with every added column and every change of layout
 */
public record TableSpec(
    String name, StructType schema, List<String> partitionedBy, List<String> keys, int version) {

  public TableSpec {
    partitionedBy = List.copyOf(partitionedBy);
    keys = List.copyOf(keys);
  }

  /** Whether it holds facts of days, and lies in one partition a month. */
  public boolean isByMonth() {
    return partitionedBy.contains("day");
  }

  /** The columns by which its files are sorted, the first one first. */
  public List<String> sortedBy() {
    List<String> columns = new ArrayList<>();
    if (isByMonth()) {
      columns.add("day");
    }
    columns.addAll(keys);
    return columns;
  }
}
