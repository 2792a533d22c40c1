package org.dailies.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.config.Config;
import org.dailies.edition.ModelFigures;
import org.dailies.nightly.Plan;
import org.dailies.nightly.Rules;
import org.dailies.nightly.RunOptions;
import org.dailies.nightly.TopicCuration;
import org.dailies.report.TopicPage;
import org.dailies.report.Words;
import org.dailies.topic.Curation;
import org.dailies.topic.Diagnostics;
import org.dailies.topic.TopicModel;
import org.dailies.topic.TopicsFit;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Topic models. */
@Command(
    name = "topics",
    description = "Fit topic models, assign articles to them, or decide about topics.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      TopicsCommand.Fit.class,
      TopicsCommand.Assign.class,
      TopicsCommand.Rename.class,
      TopicsCommand.Merge.class,
      TopicsCommand.Pin.class
    })
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
      Config inForce = config.read();
      TopicsFit.Request request =
          new TopicsFit.Request(
              corpus,
              tokens,
              language,
              split,
              inForce.topic(),
              tokens ? Set.of() : Rules.of(inForce).names(),
              out);
      TopicsFit.Done done =
          TopicsFit.run(request, () -> Session.start("dailies topics fit", Map.of()));
      done.told().forEach(spec.commandLine().getOut()::println);
      page(done, Words.of(inForce.report().language()));
      return 0;
    }

    private void page(TopicsFit.Done done, Words words) {
      Diagnostics diagnostics = done.diagnostics();
      Diagnostics.Agreement found = diagnostics.agreement();
      String about =
          corpus.stream().map(path -> path.getFileName().toString()).collect(joining(", "));
      try {
        TopicPage.write(
            out,
            about,
            done.models().stream()
                .map(m -> ModelFigures.line(m, diagnostics.unassigned(m.about().language())))
                .toList(),
            found == null
                ? null
                : new TopicPage.Agreement(found.labelled(), found.purity(), found.nmi()),
            words);
      } catch (IOException e) {
        throw new DailiesException(
            Code.INPUT, e, "Cannot write the page of the topics to %s: %s", out, e.getMessage());
      }
    }
  }

  @Command(name = "assign", description = "Assign every article to the model in force again.")
  static final class Assign extends RunCommand {
    @Override
    Plan plan() {
      return Plan.again(Plan.Stage.TOPICS);
    }
  }

  /** What a person decides about a topic; refits keep it. */
  private abstract static class Decision implements Callable<Integer> {
    @Spec CommandSpec spec;
    @Mixin WarehouseOptions warehouse;

    @Parameters(index = "0", paramLabel = "TOPIC", description = "The topic's id.")
    String topic;

    abstract TopicModel decide(TopicModel model);

    @Override
    public Integer call() {
      Instant now = Instant.now();
      RunOptions options =
          new RunOptions(
              "topics " + spec.name(),
              List.of(),
              warehouse.location,
              null,
              LocalDate.ofInstant(now, ZoneOffset.UTC),
              false,
              false,
              warehouse.config.read(),
              now,
              System.out);
      PublishedRun run = TopicCuration.run(options, topic, this::decide);
      spec.commandLine()
          .getOut()
          .printf("Topic %s decided, run %s, number %d%n", topic, run.runId(), run.seq());
      return 0;
    }
  }

  @Command(name = "rename", description = "Give a topic a label that refits keep.")
  static final class Rename extends Decision {
    @Parameters(index = "1", paramLabel = "LABEL", description = "Its label from now on.")
    private String label;

    @Override
    TopicModel decide(TopicModel model) {
      return Curation.rename(model, topic, label);
    }
  }

  @Command(name = "merge", description = "Count a topic as another one, refits as well.")
  static final class Merge extends Decision {
    @Parameters(index = "1", paramLabel = "INTO", description = "The topic it is counted as.")
    private String into;

    @Override
    TopicModel decide(TopicModel model) {
      return Curation.merge(model, topic, into);
    }
  }

  @Command(
      name = "pin",
      description = "Keep a topic: refits continue it by whatever is nearest to it.")
  static final class Pin extends Decision {
    @Override
    TopicModel decide(TopicModel model) {
      return Curation.pin(model, topic);
    }
  }
}
