package org.dailies.source;

import java.util.Map;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.sources.DataSourceRegister;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/** The Spark data source {@code warc}: web archives of any format as rows. */
public final class WarcSource implements TableProvider, DataSourceRegister {

  @Override
  public String shortName() {
    return "warc";
  }

  @Override
  public StructType inferSchema(CaseInsensitiveStringMap options) {
    return CaptureRow.SCHEMA;
  }

  @Override
  public Table getTable(
      StructType schema, Transform[] partitioning, Map<String, String> properties) {
    return new WarcTable(new CaseInsensitiveStringMap(properties));
  }
}
