package org.dailies.cli;

import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.Warehouse;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of a command that reads a warehouse. */
final class WarehouseOptions {
  @Mixin ConfigOptions config;

  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      defaultValue = "out/warehouse",
      description = "Path or URI of the warehouse (default: ${DEFAULT-VALUE}).")
  String location;

  Warehouse open() {
    return Warehouse.open(location, config.read().warehouse(), Session.hadoop());
  }

  /** The run of that id, the newest where the id is null. */
  PublishedRun run(Warehouse warehouse, String id) {
    return id != null ? warehouse.run(id) : newest(warehouse, location);
  }

  /** The newest run of a warehouse. */
  static PublishedRun newest(Warehouse warehouse, String location) {
    return warehouse
        .newest()
        .orElseThrow(
            () ->
                new DailiesException(
                    Code.INPUT, "The warehouse %s holds no published run yet", location));
  }
}
