package org.dailies.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.nightly.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The nightly over the sample. */
@Command(
    name = "demo",
    description = "Run the whole nightly over data/sample into out/ and say where the report is.")
final class DemoCommand extends RunCommand {
  @Option(
      names = "--sample",
      paramLabel = "DIR",
      defaultValue = "data/sample",
      description = "The sample (default: ${DEFAULT-VALUE}).")
  private Path sample;

  @Override
  Plan plan() {
    return Plan.nightly();
  }

  @Override
  List<String> inputs() {
    Path archives = sample.resolve("archives");
    if (!Files.isDirectory(archives)) {
      throw new DailiesException(
          Code.INPUT, "There is no sample at %s: run the demo from the project's root", archives);
    }
    return List.of(archives.toString());
  }

  @Override
  List<String> settings() {
    List<String> settings = super.settings();
    Path outlets = sample.resolve("outlets.yaml");
    if (Files.exists(outlets)) {
      settings.add("outlets.paths=[\"" + outlets.toAbsolutePath() + "\"]");
    }
    return settings;
  }

  @Override
  String reports() {
    return reports == null ? "out/reports" : reports;
  }

  @Override
  public Integer call() {
    if (date == null) {
      date = LocalDate.of(2025, 11, 21);
    }
    return super.call();
  }
}
