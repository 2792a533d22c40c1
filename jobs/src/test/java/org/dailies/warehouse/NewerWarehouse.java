package org.dailies.warehouse;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.dailies.config.WarehouseConfig;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/** Warehouses as a later version of the program would leave them. */
public final class NewerWarehouse {
  private NewerWarehouse() {}

  /** Makes a warehouse whose newest run has written a schema that is not known yet. */
  public static Path in(Path directory) {
    try (WarehouseRun run =
        WarehouseRun.begin(
            directory.toString(), WarehouseConfig.defaults(), new Configuration(), "later")) {
      Map<String, Integer> versions = Map.of(Tables.ARTICLES.name(), Tables.ARTICLES.version() + 1);
      new RunLog(run.warehouse().table(Tables.RUNS))
          .append(new PublishedRun(1, "later", "nightly", Instant.EPOCH, Map.of(), versions, "{}"));
    }
    return directory;
  }

  /** The main branch of a table, which only repair and publishing move. */
  public static long main(Path warehouse, TableSpec table) {
    try (Warehouse open =
        Warehouse.open(warehouse.toString(), WarehouseConfig.defaults(), new Configuration())) {
      return open.table(table).currentSnapshot().snapshotId();
    }
  }
}
