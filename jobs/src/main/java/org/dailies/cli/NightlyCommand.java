package org.dailies.cli;

import java.util.List;
import org.dailies.nightly.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole night. */
@Command(
    name = "nightly",
    description = "Ingest what is new, run all stages, audit, publish, report.")
final class NightlyCommand extends RunCommand {
  @Option(
      names = "--input",
      paramLabel = "PATH",
      arity = "1..*",
      required = true,
      description = "Archives, directories, globs or URIs.")
  private List<String> inputs;

  @Override
  Plan plan() {
    return Plan.nightly();
  }

  @Override
  List<String> inputs() {
    return inputs;
  }

  @Override
  String reports() {
    return reports == null ? "out/reports" : reports;
  }
}
