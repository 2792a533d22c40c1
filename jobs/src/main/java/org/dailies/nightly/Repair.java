package org.dailies.nightly;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.config.WarehouseConfig;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.Warehouse;
import org.dailies.warehouse.WarehouseRun;

/**
 * Opens a warehouse whose newest run cannot be read: publishes again the newest run that can.
 *
 * @param published the run that was published now, or null where the newest one can be read
 * @param kept the run whose tables are shown
 * @param lost what cannot be read, one line a run, newest first
 */
public record Repair(PublishedRun published, PublishedRun kept, List<String> lost) {

  public Repair {
    lost = List.copyOf(lost);
  }

  /**
   * Looks at the files of the runs, newest first, until one can be read.
   *
   * @throws DailiesException INPUT where there is no run; INTERNAL naming what is lost where none
   *     can be read
   */
  public static Repair of(String warehouse, WarehouseConfig config) {
    Instant now = Instant.now();
    try (Warehouse there = Warehouse.open(warehouse, config, Session.hadoop())) {
      if (there.runs().isEmpty()) {
        throw new DailiesException(
            Code.INPUT, "The warehouse %s holds no published run yet", there.location());
      }
    }
    try (WarehouseRun run =
        WarehouseRun.beginBroken(warehouse, config, Session.hadoop(), RunId.at(now))) {
      List<PublishedRun> runs = run.warehouse().runs();
      List<String> lost = new ArrayList<>();
      for (int i = runs.size() - 1; i >= 0; i--) {
        PublishedRun candidate = runs.get(i);
        List<String> faults = run.warehouse().lost(candidate);
        if (faults.isEmpty()) {
          boolean newest = i == runs.size() - 1;
          PublishedRun published =
              newest ? null : run.publishAgain("repair", candidate, candidate.manifest(), now);
          return new Repair(published, candidate, lost);
        }
        lost.add(line(candidate, faults));
      }
      throw new DailiesException(
          Code.INTERNAL,
          "No run of the warehouse %s can be read: restore it from a copy, or begin a new one from"
              + " the archives. Lost: %s",
          run.warehouse().location(),
          lost.get(0));
    }
  }

  private static String line(PublishedRun run, List<String> faults) {
    return "run " + run.runId() + ", number " + run.seq() + ": " + String.join(", ", faults);
  }
}
