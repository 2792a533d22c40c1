package org.dailies.source;

import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/** Takes what of the work the source can do itself: pruning columns. */
final class WarcScanBuilder implements ScanBuilder, SupportsPushDownRequiredColumns {
  private final CaseInsensitiveStringMap options;
  private StructType required = CaptureRow.SCHEMA;

  WarcScanBuilder(CaseInsensitiveStringMap options) {
    this.options = options;
  }

  @Override
  public void pruneColumns(StructType schema) {
    required = schema;
  }

  @Override
  public Scan build() {
    return new WarcScan(options, required);
  }
}
