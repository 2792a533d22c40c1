package org.dailies.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dailies.nightly.Repair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Opens a warehouse whose newest run cannot be read. */
@Command(
    name = "repair",
    description =
        "Publish again the newest run that can be read, where the newest one cannot, and say what"
            + " is lost.")
final class RepairCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions warehouse;

  @Override
  public Integer call() {
    Repair repair = Repair.of(warehouse.location, warehouse.config.read().warehouse());
    PrintWriter out = spec.commandLine().getOut();
    repair.lost().forEach(line -> out.println("Lost: " + line));
    if (repair.published() == null) {
      out.printf("The newest run, %s, can be read: nothing to repair%n", repair.kept().runId());
    } else {
      out.printf(
          "Run %s, number %d, shows what %s had published on %s; the next nightly reads again what"
              + " later runs had read%n",
          repair.published().runId(),
          repair.published().seq(),
          repair.kept().runId(),
          repair.kept().publishedAt());
    }
    return 0;
  }
}
