package org.dailies.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.dailies.config.WarehouseConfig;
import org.dailies.nightly.Tagging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a run a name, so that maintenance keeps it. */
@Command(name = "tag", description = "Name a run, so that maintenance keeps it.")
final class TagCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions warehouse;

  @Parameters(index = "0", paramLabel = "NAME", description = "Letters, digits, '.', '_' and '-'.")
  private String name;

  @Parameters(index = "1", arity = "0..1", paramLabel = "RUN", description = "The run.")
  private String run;

  @Option(names = "--remove", description = "Take the name away; the run is kept no longer.")
  private boolean remove;

  @Override
  public Integer call() {
    if (!name.matches("[A-Za-z0-9._-]{1,64}")) {
      throw new ParameterException(spec.commandLine(), "'" + name + "' is no name for a run");
    }
    if (remove == (run != null)) {
      throw new ParameterException(spec.commandLine(), "Give either a run or --remove");
    }
    WarehouseConfig config = warehouse.config.read().warehouse();
    Tagging.set(name, run, warehouse.location, config, Instant.now());
    return 0;
  }
}
