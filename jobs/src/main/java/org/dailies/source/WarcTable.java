package org.dailies.source;

import java.util.Set;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/** The table of all records of the archives at the paths. */
final class WarcTable implements Table, SupportsRead {
  private final CaseInsensitiveStringMap properties;

  WarcTable(CaseInsensitiveStringMap properties) {
    this.properties = properties;
  }

  @Override
  public String name() {
    return "warc " + String.join(", ", WarcOptions.paths(properties));
  }

  @Override
  @SuppressWarnings("deprecation")
  public StructType schema() {
    return CaptureRow.SCHEMA;
  }

  @Override
  public Set<TableCapability> capabilities() {
    return Set.of(TableCapability.BATCH_READ);
  }

  @Override
  public ScanBuilder newScanBuilder(CaseInsensitiveStringMap options) {
    return new WarcScanBuilder(options.isEmpty() ? properties : options);
  }
}
