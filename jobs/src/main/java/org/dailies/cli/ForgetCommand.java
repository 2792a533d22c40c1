package org.dailies.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailies.DailiesException;
import org.dailies.config.Config;
import org.dailies.nightly.Forgetting;
import org.dailies.nightly.Takedown;
import org.dailies.table.EvidenceFile;
import org.dailies.warehouse.PublishedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes articles out of the warehouse for good. */
@Command(
    name = "forget",
    description =
        "Take articles out of all tables and all earlier runs, for good: nothing of them comes"
            + " back on later nights, and no earlier run can be read any more.")
final class ForgetCommand implements Callable<Integer> {
  /** How many articles are listed. */
  private static final int LISTED = 20;

  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions warehouse;

  @Parameters(
      arity = "1..*",
      paramLabel = "URL|ARTICLE|OUTLET|ARCHIVE",
      description =
          "An address, an article_id, an outlet as the tables name it, or the path of an archive"
              + " (with a slash).")
  private List<String> targets;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why; it is kept in the table forgotten, so name nobody.")
  private String reason;

  @Option(names = "--dry-run", description = "Say what would be taken out, and change nothing.")
  private boolean dryRun;

  @Option(
      names = "--absent",
      description =
          "Go on where the warehouse holds no article of it: it is kept out from now on, and all"
              + " earlier runs go all the same.")
  private boolean absent;

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      defaultValue = "out/reports",
      description =
          "Where reports lie: those that hold a sentence of it are listed (default:"
              + " ${DEFAULT-VALUE}).")
  private Path reports;

  @Override
  public Integer call() throws IOException {
    Config config = warehouse.config.read();
    Takedown takedown = new Takedown(targets.stream().map(Takedown.Target::of).toList(), reason);
    PrintWriter out = spec.commandLine().getOut();
    Forgetting.Found found = Forgetting.look(warehouse.location, config, takedown);
    list(out, dryRun ? "to be taken out" : "being taken out", found.articles());
    if (!found.copies().isEmpty()) {
      list(out, "of the same stories, which stay", found.copies());
    }
    out.flush();
    if (!dryRun && !absent && found.articles().isEmpty()) {
      throw new DailiesException(
          DailiesException.Code.USAGE,
          "The warehouse holds no article of %s, and forgetting drops all earlier runs: an address"
              + " begins with https://, an article_id has 32 digits, an outlet is named as in the"
              + " tables, and the path of an archive has a slash. Nothing was changed; --absent"
              + " keeps it out all the same",
          String.join(", ", targets));
    }
    if (!dryRun) {
      PublishedRun run = Forgetting.run(warehouse.location, config, takedown, System.out);
      out.printf("Run %s, number %d, is the first that can be read%n", run.runId(), run.seq());
    }
    Set<String> ids =
        found.articles().stream().map(Forgetting.Stored::articleId).collect(Collectors.toSet());
    for (Path report : holding(ids)) {
      out.printf("To be written again or deleted: %s%n", report);
    }
    return 0;
  }

  private static void list(PrintWriter out, String what, List<Forgetting.Stored> articles) {
    out.printf("%d articles %s%n", articles.size(), what);
    articles.stream()
        .limit(LISTED)
        .forEach(
            article ->
                out.printf(
                    "  %s  %s  %s  %s%n",
                    article.articleId(),
                    article.day() == null ? "undated" : article.day(),
                    article.outlet(),
                    article.url() == null ? "" : article.url()));
    if (articles.size() > LISTED) {
      out.printf("  and %d more%n", articles.size() - LISTED);
    }
  }

  /** The reports with a sentence of one of these articles, in their order. */
  private List<Path> holding(Set<String> ids) throws IOException {
    if (ids.isEmpty() || !Files.isDirectory(reports)) {
      return List.of();
    }
    List<Path> holding = new ArrayList<>();
    try (Stream<Path> all = Files.list(reports)) {
      for (Path report : all.filter(one -> !Files.isSymbolicLink(one)).sorted().toList()) {
        if (Files.exists(report.resolve(EvidenceFile.NAME))
            && !Collections.disjoint(EvidenceFile.articles(report), ids)) {
          holding.add(report);
        }
      }
    }
    return holding;
  }

  /** Keeps archives from being read. */
  @Command(
      name = "exclude",
      description = "Never read some archives from now on; what has come from them stays.")
  static final class Exclude implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private WarehouseOptions warehouse;

    @Parameters(arity = "1..*", paramLabel = "ARCHIVE", description = "Paths or URIs of files.")
    private List<String> archives;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    private String reason;

    @Override
    public Integer call() {
      Takedown excluded =
          new Takedown(archives.stream().map(Takedown.Target::archive).toList(), reason);
      PublishedRun run = Forgetting.exclude(warehouse.location, warehouse.config.read(), excluded);
      spec.commandLine()
          .getOut()
          .printf(
              "%d archives excluded; run %s, number %d, shows the same rows%n",
              archives.size(), run.runId(), run.seq());
      return 0;
    }
  }
}
