package org.dailies.cli;

import picocli.CommandLine.Command;

/** The whole night. */
@Command(
    name = "nightly",
    description = "Ingest what is new, run all stages, audit, publish, report.")
final class NightlyCommand extends IngestingCommand {
  @Override
  String reports() {
    return reports == null ? "out/reports" : reports;
  }
}
