package org.dailies.warehouse;

import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.ReplaceSortOrder;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.UpdatePartitionSpec;
import org.apache.iceberg.UpdateProperties;
import org.apache.iceberg.UpdateSchema;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.iceberg.types.Types;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/** Makes the tables of a warehouse, and brings those of an older one up to date. */
final class Schemas {
  private static final String BLOOM = "write.parquet.bloom-filter-";

  /** The property that says how a table's files are laid out. */
  private static final String LAYOUT_KEY = "dailies.layout";

  private static final String LAYOUT = "months";

  private Schemas() {}

  static TableIdentifier identifier(TableSpec spec) {
    return TableIdentifier.of(Namespace.of(CatalogSettings.NAMESPACE), spec.name());
  }

  /** The table of a spec, made where there is none, and brought to the layout of this program. */
  static Table ensure(Catalog catalog, TableSpec spec) {
    TableIdentifier identifier = identifier(spec);
    Schema schema = SparkSchemaUtil.convert(spec.schema());
    if (!catalog.tableExists(identifier)) {
      Table made =
          catalog.createTable(identifier, schema, partitions(spec, schema), properties(spec));
      sort(made, spec);
      return made;
    }
    Table table = catalog.loadTable(identifier);
    addColumns(table, schema);
    if (!LAYOUT.equals(table.properties().get(LAYOUT_KEY))) {
      layOut(table, spec);
    }
    return table;
  }

  private static PartitionSpec partitions(TableSpec spec, Schema schema) {
    PartitionSpec.Builder partitions = PartitionSpec.builderFor(schema);
    for (String column : spec.partitionedBy()) {
      if (spec.isByMonth()) {
        partitions.month(column);
      } else {
        partitions.identity(column);
      }
    }
    return partitions.build();
  }

  /** What was written before stays as it is until it is written anew. */
  private static void layOut(Table table, TableSpec spec) {
    UpdatePartitionSpec update = table.updateSpec();
    boolean changed = false;
    for (String column : spec.partitionedBy()) {
      boolean asIs = table.spec().fields().stream().anyMatch(is -> is.name().equals(column));
      if (spec.isByMonth()) {
        if (asIs) {
          update.removeField(column);
        }
        update.addField(Expressions.month(column));
        changed = true;
      } else if (!asIs) {
        update.addField(column);
        changed = true;
      }
    }
    if (changed) {
      update.commit();
    }
    sort(table, spec);
    UpdateProperties properties = table.updateProperties();
    table.properties().keySet().stream()
        .filter(name -> name.startsWith(BLOOM))
        .forEach(properties::remove);
    properties(spec).forEach(properties::set);
    properties.commit();
  }

  private static void sort(Table table, TableSpec spec) {
    ReplaceSortOrder order = table.replaceSortOrder();
    spec.sortedBy().forEach(order::asc);
    order.commit();
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
    properties.put("write.metadata.delete-after-commit.enabled", "true");
    properties.put("write.metadata.previous-versions-max", "10");
    properties.put("commit.manifest.min-count-to-merge", "10");
    properties.put("dailies.schema-version", Integer.toString(spec.version()));
    properties.put(LAYOUT_KEY, LAYOUT);
    // Elsewhere the least and greatest values of a sorted file serve.
    if (spec.equals(Tables.ARTICLES)) {
      properties.put(BLOOM + "enabled.column.article_id", "true");
      properties.put(BLOOM + "ndv.column.article_id", "2000");
    }
    return properties;
  }
}
