package org.dailies.warehouse;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.dailies.table.Tables;

/**
 * A catalog in which the process dies, without any of its hooks, when it first turns to another
 * table after a row was added to {@code runs}: between the commit of a run and the moving of main.
 */
public final class HaltingCatalog extends JdbcCatalog {
  /** The exit code of the dead process: that of a kill -9. */
  public static final int EXIT = 137;

  private Long published;
  private boolean began;

  @Override
  public void initialize(String name, Map<String, String> properties) {
    Map<String, String> versioned = new TreeMap<>(properties);
    versioned.put("jdbc.schema-version", "V1");
    super.initialize(name, versioned);
  }

  @Override
  public Table loadTable(TableIdentifier identifier) {
    if (identifier.name().equals(Tables.RUNS.name())) {
      Table runs = super.loadTable(identifier);
      if (!began) {
        began = true;
        published = newest(runs);
      }
      return runs;
    }
    if (began
        && !Objects.equals(published, newest(super.loadTable(Schemas.identifier(Tables.RUNS))))) {
      Runtime.getRuntime().halt(EXIT);
    }
    return super.loadTable(identifier);
  }

  private static Long newest(Table runs) {
    return runs.currentSnapshot() == null ? null : runs.currentSnapshot().snapshotId();
  }
}
