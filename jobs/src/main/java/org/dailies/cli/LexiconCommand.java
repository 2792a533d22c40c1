package org.dailies.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.lexicon.Lexicon;
import org.dailies.lexicon.LexiconCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Care of the lexicon. */
@Command(
    name = "lexicon",
    description = "Care of the lexicon.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {LexiconCommand.Check.class})
final class LexiconCommand {
  @Command(name = "check", description = "Say what is wrong, or likely a slip, in the lexicon.")
  static final class Check implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private ConfigOptions config;

    @Override
    public Integer call() {
      Lexicon lexicon = Lexicon.load(config.read().lexicon());
      LexiconCheck check = LexiconCheck.of(lexicon);
      PrintWriter out = spec.commandLine().getOut();
      check.faults().forEach(fault -> out.println("fault: " + fault));
      check.warnings().forEach(warning -> out.println("warning: " + warning));
      out.printf(
          "%d entries, %d faults, %d warnings, version %s%n",
          lexicon.entries().size(),
          check.faults().size(),
          check.warnings().size(),
          lexicon.version());
      if (!check.faults().isEmpty()) {
        throw new DailiesException(Code.USAGE, "The lexicon has %d faults", check.faults().size());
      }
      return 0;
    }
  }
}
