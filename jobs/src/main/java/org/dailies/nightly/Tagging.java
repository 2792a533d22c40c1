package org.dailies.nightly;

import java.time.Instant;
import org.dailies.config.WarehouseConfig;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.Warehouse;
import org.dailies.warehouse.WarehouseRun;

/** Names of runs, which maintenance keeps. */
public final class Tagging {
  private Tagging() {}

  /**
   * Gives a run a name, or takes the name away.
   *
   * @param run the run, or null to take the name away
   * @throws org.dailies.DailiesException USAGE where there is no such run, or it cannot be read
   */
  public static void set(
      String name, String run, String location, WarehouseConfig config, Instant now) {
    try (Warehouse there = Warehouse.open(location, config, Session.hadoop())) {
      if (run != null) {
        there.run(run);
      }
    }
    try (WarehouseRun writer =
        WarehouseRun.beginBroken(location, config, Session.hadoop(), RunId.at(now))) {
      if (run == null) {
        writer.untag(name);
      } else {
        writer.tag(name, run);
      }
    }
  }
}
