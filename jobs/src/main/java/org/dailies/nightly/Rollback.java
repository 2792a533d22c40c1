package org.dailies.nightly;

import java.time.Instant;
import java.util.List;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.config.WarehouseConfig;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.Warehouse;
import org.dailies.warehouse.WarehouseRun;

/** Publishing again what an earlier run had published. */
public final class Rollback {
  private Rollback() {}

  /**
   * Adds a run whose tables are those of an earlier one. Nothing is deleted. The newest run need
   * not be readable; the earlier one must be.
   *
   * @throws DailiesException USAGE where there is no such run, or files of it are gone; nothing is
   *     published then
   */
  public static PublishedRun to(String earlier, String warehouse, WarehouseConfig config) {
    Instant now = Instant.now();
    try (Warehouse there = Warehouse.open(warehouse, config, Session.hadoop())) {
      there.run(earlier);
    }
    try (WarehouseRun run =
        WarehouseRun.beginBroken(warehouse, config, Session.hadoop(), RunId.at(now))) {
      PublishedRun target = run.warehouse().run(earlier);
      List<String> lost = run.warehouse().lost(target);
      if (!lost.isEmpty()) {
        throw new DailiesException(
            Code.USAGE,
            "Run %s can no longer be read, and nothing was published: %s. `dailies runs` lists"
                + " those that can",
            earlier,
            String.join(", ", lost));
      }
      return run.publishAgain("rollback", target, target.manifest(), now);
    }
  }
}
