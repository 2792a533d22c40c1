package org.dailies.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dailies.Shown;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The published runs. */
@Command(name = "runs", description = "List the published runs, or show one's manifest.")
final class RunsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions warehouse;

  @Option(names = "--manifest", paramLabel = "RUN", description = "Print that run's manifest.")
  private String manifest;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Warehouse tables = warehouse.open()) {
      if (manifest != null) {
        out.println(Shown.masked(tables.run(manifest).manifest()));
        return 0;
      }
      List<PublishedRun> runs = tables.runs();
      for (PublishedRun run : runs) {
        out.printf("%4d  %s  %s  %s%n", run.seq(), run.runId(), run.publishedAt(), run.command());
      }
    }
    return 0;
  }
}
