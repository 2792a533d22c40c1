package org.dailies.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dailies.DailiesException;
import org.dailies.archive.ArchiveCheck;
import org.dailies.archive.ArchiveReport;
import org.dailies.archive.Archives;
import org.dailies.archive.LocalInput;
import org.dailies.config.Config;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates archives. */
@Command(
    name = "check",
    description = "Validate archives: records, damage with offsets, what would be skipped.")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ConfigOptions config;

  @Parameters(arity = "1..*", paramLabel = "ARCHIVE", description = "Archives or directories.")
  private List<Path> paths;

  @Option(names = "--json", description = "One JSON object an archive and line.")
  private boolean json;

  @Override
  public Integer call() {
    Config inForce = config.read();
    PrintWriter out = spec.commandLine().getOut();
    CheckTotal total = new CheckTotal();
    boolean damaged = false;
    for (Path path : Archives.inputs(paths)) {
      ArchiveReport report = ArchiveCheck.of(LocalInput.of(path), inForce.archive());
      out.print(json ? CheckedArchive.json(report) : CheckedArchive.text(report));
      total.add(report);
      damaged |= report.damaged();
    }
    if (!json) {
      out.print(total.text());
    }
    out.flush();
    return damaged ? DailiesException.Code.DAMAGE.exit() : 0;
  }
}
