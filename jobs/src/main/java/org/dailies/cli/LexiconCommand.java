package org.dailies.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dailies.Config;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.coverage.Closest;
import org.dailies.coverage.LexiconImpact;
import org.dailies.lexicon.Lexicon;
import org.dailies.lexicon.LexiconCheck;
import org.dailies.lexicon.LexiconDiff;
import org.dailies.mention.LexiconExamples;
import org.dailies.mention.LexiconSuggest;
import org.dailies.mention.MentionFinder;
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
      LexiconCommand.Diff.class
    })
final class LexiconCommand {
  private LexiconCommand() {}

  @Command(name = "check", description = "Say what is wrong, or likely a slip, in the lexicon.")
  static final class Check implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private ConfigOptions config;

    @Override
    public Integer call() {
      Config inForce = config.read();
      Lexicon lexicon = Lexicon.load(inForce.lexicon());
      LexiconCheck check = LexiconCheck.of(lexicon);
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

  @Command(
      name = "diff",
      description = "Say what changed between two stacks of lexicon files, and what it would move.")
  static final class Diff implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private ConfigOptions config;

    @Parameters(
        index = "0",
        paramLabel = "OLD",
        description = "A lexicon: a directory with an index.yaml, or files for ours.")
    private Path before;

    @Parameters(
        index = "1",
        paramLabel = "NEW",
        description = "A lexicon: a directory with an index.yaml, or files for ours.")
    private Path after;

    @Option(
        names = "--impact",
        arity = "1..*",
        paramLabel = "PATH",
        description = "Articles over which moved coverage is listed.")
    private List<Path> impact;

    @Override
    public Integer call() {
      Config inForce = config.read();
      Lexicon old = Lexicon.at(before);
      Lexicon fresh = Lexicon.at(after);
      PrintWriter out = spec.commandLine().getOut();
      LexiconDiff diff = LexiconDiff.of(old, fresh);
      diff.added().forEach(id -> out.println("+ " + id));
      diff.removed().forEach(id -> out.println("- " + id));
      diff.changed().forEach(line -> out.println("~ " + line));
      diff.rules().forEach(name -> out.println("rule " + name));
      if (impact != null) {
        Map<String, Integer> months = new TreeMap<>();
        LexiconImpact moves = LexiconImpact.of(old, fresh, inForce.mention());
        Documents.read(
            impact,
            inForce,
            (article, document) ->
                moves
                    .moved(document, Set.of())
                    .forEach(
                        moved -> {
                          out.printf(
                              "%s  %s  %s: %s → %s%n",
                              article.day() == null ? "undated" : article.day(),
                              article.articleId(),
                              moved.actorId(),
                              level(moved.before()),
                              level(moved.after()));
                          months.merge(
                              month(article.day()) + "  " + moved.actorId(), 1, Integer::sum);
                        }));
        out.println("Articles moved by month and actor:");
        months.forEach((month, count) -> out.printf("%s  %d%n", month, count));
      }
      return 0;
    }

    private static String level(Closest closest) {
      return closest == null ? "absent" : closest.code();
    }

    private static String month(LocalDate day) {
      return day == null ? "undated" : YearMonth.from(day).toString();
    }
  }
}
