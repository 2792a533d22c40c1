package org.dailies.cli;

import java.util.concurrent.Callable;
import org.dailies.nightly.Rollback;
import org.dailies.warehouse.PublishedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Publishes again what a run had published. */
@Command(name = "rollback", description = "Publish again what an earlier run had published.")
final class RollbackCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions warehouse;

  @Parameters(paramLabel = "RUN", description = "The run, as `dailies runs` lists it.")
  private String run;

  @Override
  public Integer call() {
    PublishedRun published =
        Rollback.to(run, warehouse.location, warehouse.config.read().warehouse());
    spec.commandLine()
        .getOut()
        .printf(
            "Run %s, number %d, shows what %s had published%n",
            published.runId(), published.seq(), run);
    return 0;
  }
}
