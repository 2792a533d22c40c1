package org.dailies.warehouse;

import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.UpdatePartitionSpec;
import org.apache.iceberg.UpdateSchema;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.iceberg.types.Types;
import org.dailies.table.TableSpec;

/** Makes the tables of a warehouse, and adds the columns that an older warehouse lacks. */
final class Schemas {
  private Schemas() {}

  static TableIdentifier identifier(TableSpec spec) {
    return TableIdentifier.of(Namespace.of(CatalogSettings.NAMESPACE), spec.name());
  }

  static Table ensure(Catalog catalog, TableSpec spec) {
    TableIdentifier identifier = identifier(spec);
    Schema schema = SparkSchemaUtil.convert(spec.schema());
    if (!catalog.tableExists(identifier)) {
      PartitionSpec.Builder partitions = PartitionSpec.builderFor(schema);
      spec.partitionedBy().forEach(partitions::identity);
      return catalog.createTable(identifier, schema, partitions.build(), properties(spec));
    }
    Table table = catalog.loadTable(identifier);
    addColumns(table, schema);
    addPartitions(table, spec);
    return table;
  }

  /** What was written before keeps the partitions it has. */
  private static void addPartitions(Table table, TableSpec spec) {
    UpdatePartitionSpec update = table.updateSpec();
    boolean changed = false;
    for (String column : spec.partitionedBy()) {
      if (table.spec().fields().stream().noneMatch(field -> field.name().equals(column))) {
        update.addField(column);
        changed = true;
      }
    }
    if (changed) {
      update.commit();
    }
  }

  private static void addColumns(Table table, Schema wanted) {
    UpdateSchema update = table.updateSchema();
    boolean changed = false;
    for (Types.NestedField field : wanted.columns()) {
      if (table.schema().findField(field.name()) == null) {
        update.addColumn(field.name(), field.type(), field.doc());
        changed = true;
      }
    }
    if (changed) {
      update.commit();
    }
  }

  private static Map<String, String> properties(TableSpec spec) {
    Map<String, String> properties = new TreeMap<>();
    properties.put("format-version", "2");
    properties.put("write.format.default", "parquet");
    properties.put("write.parquet.compression-codec", "zstd");
    properties.put("write.distribution-mode", spec.partitionedBy().isEmpty() ? "none" : "hash");
    // One file at a time: a night may touch thousands of days, and each open file costs memory.
    properties.put("write.spark.fanout.enabled", "false");
    properties.put("write.parquet.bloom-filter-max-bytes", "32768");
    properties.put("write.metadata.delete-after-commit.enabled", "true");
    properties.put("write.metadata.previous-versions-max", "20");
    properties.put("dailies.schema-version", Integer.toString(spec.version()));
    for (String column : spec.bloom()) {
      properties.put("write.parquet.bloom-filter-enabled.column." + column, "true");
    }
    return properties;
  }
}
