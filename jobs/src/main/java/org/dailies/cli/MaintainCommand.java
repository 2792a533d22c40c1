package org.dailies.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.dailies.config.Config;
import org.dailies.config.MaintenanceConfig;
import org.dailies.nightly.Maintenance;
import org.dailies.warehouse.PublishedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts small files together and drops old runs. */
@Command(
    name = "maintain",
    description =
        "Put small files together, and drop old runs with what only they hold. Readers may go on.")
final class MaintainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions warehouse;

  @Option(
      names = "--keep-runs",
      paramLabel = "N",
      description = "How many of the newest runs stay readable (default: maintenance.keep-runs).")
  private Integer keepRuns;

  @Option(
      names = "--keep",
      paramLabel = "AGE",
      converter = StatusCommand.Age.class,
      description =
          "Runs younger than this stay readable too, as 30h or 2d (default:"
              + " maintenance.keep-hours).")
  private Duration keep;

  @Override
  public Integer call() {
    Config config = warehouse.config.read();
    Maintenance.Outcome outcome =
        Maintenance.of(warehouse.location, config.warehouse(), asked(config.maintenance()));
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%d data files, now %d; %d snapshots and %d orphans dropped%n",
        outcome.files().before(), outcome.files().after(), outcome.snapshots(), outcome.orphans());
    if (outcome.published() != null) {
      out.printf(
          "Run %s, number %d, shows the same rows%n",
          outcome.published().runId(), outcome.published().seq());
    }
    PublishedRun first = outcome.readable().get(0);
    out.printf(
        "%d runs to roll back to, the first is %s of %s%n",
        outcome.readable().size(), first.runId(), first.publishedAt());
    return 0;
  }

  /** In whole hours, a begun one counted. */
  private static int wholeHours(Duration age) {
    return Math.toIntExact(age.plusHours(1).minusNanos(1).toHours());
  }

  private MaintenanceConfig asked(MaintenanceConfig config) {
    return new MaintenanceConfig(
        config.nightly(),
        config.everyRuns(),
        config.maxRewriteBytes(),
        keepRuns == null ? config.keepRuns() : keepRuns,
        keep == null ? config.keepHours() : wholeHours(keep),
        config.orphanHours(),
        config.manifestDays());
  }
}
