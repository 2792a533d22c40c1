package org.dailies.cli;

import java.util.List;
import org.dailies.nightly.Plan;
import picocli.CommandLine.Option;

/** A run that reads archives and brings every table up to date. */
abstract class IngestingCommand extends RunCommand {
  @Option(
      names = "--input",
      paramLabel = "PATH",
      arity = "1..*",
      required = true,
      description = "Archives, directories, globs or URIs.")
  private List<String> inputs;

  @Option(
      names = "--accept",
      description = "Publish though rules of quality hold the night back; they become warnings.")
  private boolean accept;

  @Override
  boolean accept() {
    return accept;
  }

  @Override
  Plan plan() {
    return Plan.nightly();
  }

  @Override
  List<String> inputs() {
    return inputs;
  }
}
