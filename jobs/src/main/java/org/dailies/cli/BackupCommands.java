package org.dailies.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dailies.nightly.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands that copy a warehouse. */
final class BackupCommands {
  private BackupCommands() {}

  @Command(
      name = "backup",
      description =
          "Copy a local warehouse, also while a run is on; a copy that is there is brought up to"
              + " date.")
  static final class Take implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private WarehouseOptions warehouse;

    @Parameters(paramLabel = "DIR", description = "Where the copy is, or is to be.")
    private Path directory;

    @Override
    public Integer call() {
      Backup backup = Backup.to(directory, warehouse.location, warehouse.config.read().warehouse());
      say(spec, backup);
      return 0;
    }
  }

  @Command(name = "restore", description = "Make a warehouse from a copy that `backup` has taken.")
  static final class Restore implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private WarehouseOptions warehouse;

    @Parameters(paramLabel = "DIR", description = "The copy.")
    private Path directory;

    @Override
    public Integer call() {
      Backup backup =
          Backup.restore(directory, warehouse.location, warehouse.config.read().warehouse());
      say(spec, backup);
      return 0;
    }
  }

  private static void say(CommandSpec spec, Backup backup) {
    spec.commandLine()
        .getOut()
        .printf(
            "%d of %d files copied; the newest run is %s, number %d%n",
            backup.copied(), backup.files(), backup.run().runId(), backup.run().seq());
  }
}
