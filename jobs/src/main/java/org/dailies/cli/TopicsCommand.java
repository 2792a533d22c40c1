package org.dailies.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.Config;
import org.dailies.nightly.Plan;
import org.dailies.nightly.Rules;
import org.dailies.topic.TopicsFit;
import org.dailies.warehouse.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Topic models. */
@Command(
    name = "topics",
    description = "Fit topic models, or assign articles to them.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {TopicsCommand.Fit.class, TopicsCommand.Assign.class})
final class TopicsCommand {
  @Command(
      name = "fit",
      description = "Fit the model anew over the warehouse, or over a corpus with --corpus.")
  static final class Fit extends RunCommand {
    @Option(
        names = "--corpus",
        paramLabel = "FILE",
        arity = "1..*",
        description = "JSONL (.gz) of {id, text}: fit on it instead of a warehouse.")
    private List<Path> corpus;

    @Option(names = "--tokens", description = "The corpus's text is tokens parted by spaces.")
    private boolean tokens;

    @Option(names = "--split", description = "Fit on documents of this split only.")
    private String split;

    @Option(
        names = "--language",
        defaultValue = "en",
        description = "Language of documents that state none (default: ${DEFAULT-VALUE}).")
    private String language;

    @Option(names = "--k", description = "Number of topics; chosen where not given.")
    private Integer k;

    @Option(names = "--seed", description = "Seed of the fit.")
    private Long seed;

    @Option(names = "--method", description = "lda or embed.")
    private String method;

    @Option(
        names = "--out",
        paramLabel = "DIR",
        description = "Where topics.json and assignments.jsonl go.")
    private Path out;

    @Override
    List<String> settings() {
      List<String> settings = super.settings();
      if (k != null) {
        settings.add("topic.k=" + k);
      }
      if (seed != null) {
        settings.add("topic.seed=" + seed);
      }
      if (method != null) {
        settings.add("topic.method=" + method);
      }
      return settings;
    }

    @Override
    Plan plan() {
      return Plan.fitTopics();
    }

    @Override
    public Integer call() {
      if (corpus == null) {
        return super.call();
      }
      if (out == null) {
        throw new picocli.CommandLine.ParameterException(
            spec.commandLine(), "--corpus needs --out, the directory of the result");
      }
      Config inForce = config.read(settings());
      TopicsFit.Request request =
          new TopicsFit.Request(
              corpus,
              tokens,
              language,
              split,
              inForce.topic(),
              tokens ? Set.of() : Rules.of(inForce).names(),
              out);
      TopicsFit.run(request, () -> Session.start("dailies topics fit", Map.of()))
          .forEach(spec.commandLine().getOut()::println);
      return 0;
    }
  }

  @Command(name = "assign", description = "Assign every article to the model in force again.")
  static final class Assign extends RunCommand {
    @Override
    Plan plan() {
      return Plan.again(Plan.Stage.TOPICS);
    }
  }
}
