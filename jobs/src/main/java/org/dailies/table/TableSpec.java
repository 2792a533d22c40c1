package org.dailies.table;

import java.util.List;
import org.apache.spark.sql.types.StructType;

/**
 * One table of the namespace {@code news}.
 *
 * @param name its name without catalog and namespace
 * @param schema its columns in order; only ever added to
 * @param partitionedBy columns it is partitioned by, as they are; empty for an unpartitioned table
 * @param bloom columns that get a bloom filter in its Parquet files
 * @param version its schema's version, raised with every added column
 */
public record TableSpec(
    String name, StructType schema, List<String> partitionedBy, List<String> bloom, int version) {

  public TableSpec {
    partitionedBy = List.copyOf(partitionedBy);
    bloom = List.copyOf(bloom);
  }
}
