package org.dailies.cli;

import java.time.LocalDate;
import org.dailies.nightly.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Computes some days again. */
@Command(name = "backfill", description = "Compute everything again for the articles of some days.")
final class BackfillCommand extends RunCommand {
  @Option(names = "--from", paramLabel = "DAY", required = true, description = "First day.")
  private LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", required = true, description = "Last day, included.")
  private LocalDate to;

  @Override
  Plan plan() {
    if (to.isBefore(from)) {
      throw new ParameterException(
          spec.commandLine(), "--to " + to + " lies before --from " + from);
    }
    return Plan.days(from, to);
  }
}
