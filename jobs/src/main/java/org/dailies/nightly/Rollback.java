package org.dailies.nightly;

import java.time.Instant;
import org.dailies.config.WarehouseConfig;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.Warehouse;
import org.dailies.warehouse.WarehouseRun;

/** Publishing again what an earlier run had published. */
public final class Rollback {
  private Rollback() {}

  /** Adds a run whose tables are those of an earlier one. Nothing is deleted. */
  public static PublishedRun to(String earlier, String warehouse, WarehouseConfig config) {
    Instant now = Instant.now();
    try (Warehouse there = Warehouse.open(warehouse, config, Session.hadoop())) {
      there.run(earlier);
    }
    try (WarehouseRun run =
        WarehouseRun.begin(warehouse, config, Session.hadoop(), RunId.at(now))) {
      PublishedRun target = run.warehouse().run(earlier);
      return run.rollback(target, target.manifest(), now);
    }
  }
}
