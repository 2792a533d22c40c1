package org.dailies.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.config.Config;
import org.dailies.lexicon.Lexicon;
import org.dailies.lexicon.LexiconCheck;
import org.dailies.mention.LexiconExamples;
import org.dailies.mention.LexiconSuggest;
import org.dailies.mention.MentionFinder;
import org.dailies.report.Overrides;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Care of the lexicon. */
@Command(
    name = "lexicon",
    description = "Care of the lexicon.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      LexiconCommand.Check.class,
      LexiconCommand.Suggest.class,
      LexiconDiffCommand.class
    })
final class LexiconCommand {
  private LexiconCommand() {}

  @Command(
      name = "check",
      description = "Say what is wrong, or likely a slip, in the lexicon and the overrides.")
  static final class Check implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private ConfigOptions config;

    @Override
    public Integer call() {
      Config inForce = config.read();
      Lexicon lexicon = Lexicon.load(inForce.lexicon());
      LexiconCheck check = LexiconCheck.of(lexicon);
      Overrides.load(inForce.report().overrides());
      List<String> failures = LexiconExamples.failures(lexicon, inForce.mention());
      PrintWriter out = spec.commandLine().getOut();
      check.faults().forEach(fault -> out.println("fault: " + fault));
      failures.forEach(failure -> out.println("example: " + failure));
      check.warnings().forEach(warning -> out.println("warning: " + warning));
      out.printf(
          "%d entries, %d faults, %d examples that fail, %d warnings, version %s%n",
          lexicon.entries().size(),
          check.faults().size(),
          failures.size(),
          check.warnings().size(),
          lexicon.version());
      if (!check.faults().isEmpty() || !failures.isEmpty()) {
        throw new DailiesException(
            Code.USAGE,
            "The lexicon has %d faults and %d examples that fail",
            check.faults().size(),
            failures.size());
      }
      return 0;
    }
  }

  @Command(
      name = "suggest",
      description = "List names the lexicon lacks that stand near a studio and generative AI.")
  static final class Suggest implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private ConfigOptions config;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Archives, pages or texts.")
    private List<Path> paths;

    @Option(
        names = "--articles",
        defaultValue = "3",
        description = "Articles a name must stand in (default: ${DEFAULT-VALUE}).")
    private int articles;

    @Override
    public Integer call() {
      Config inForce = config.read();
      MentionFinder finder = MentionFinder.of(Lexicon.load(inForce.lexicon()), inForce.mention());
      LexiconSuggest suggest = new LexiconSuggest();
      Documents.read(
          paths,
          inForce,
          (article, document) -> suggest.add(document, finder.find(document, Set.of())));
      PrintWriter out = spec.commandLine().getOut();
      for (LexiconSuggest.Suggestion suggestion : suggest.suggestions(articles)) {
        out.printf("%4d  %s%n", suggestion.articles(), suggestion.name());
        suggestion.sentences().forEach(sentence -> out.println("        " + sentence));
      }
      return 0;
    }
  }
}
