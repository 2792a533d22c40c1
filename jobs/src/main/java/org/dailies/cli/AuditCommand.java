package org.dailies.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.evaluate.AuditItem;
import org.dailies.evaluate.AuditPage;
import org.dailies.evaluate.AuditScores;
import org.dailies.lexicon.Lexicon;
import org.dailies.warehouse.AuditFigures;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.SparkTables;
import org.dailies.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How right a warehouse is, by judging a sample of it. */
@Command(
    name = "audit",
    description = "How right a warehouse is, by judging a sample of its own texts.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {AuditCommand.Sample.class, AuditCommand.Score.class})
final class AuditCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Draws a sample as a page to judge. */
  @Command(
      name = "sample",
      description = "Draw a sample, half counted and half refused, as a page to judge by keyboard.")
  static final class Sample implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private WarehouseOptions warehouse;

    @Option(
        names = "--what",
        split = ",",
        paramLabel = "WHAT",
        defaultValue = "PAIRS",
        description = "${COMPLETION-CANDIDATES}, several by commas (default: ${DEFAULT-VALUE}).")
    private List<AuditWhat> what;

    @Option(
        names = "--n",
        paramLabel = "N",
        defaultValue = "200",
        description = "Items of each (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(
        names = "--seed",
        paramLabel = "N",
        defaultValue = "1",
        description = "Another seed draws other items (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
        names = "--to",
        paramLabel = "FILE",
        defaultValue = "audit.html",
        description = "The page (default: ${DEFAULT-VALUE}).")
    private Path to;

    @Option(names = "--as-of", paramLabel = "RUN", description = "The tables as of that run.")
    private String asOf;

    @Override
    public Integer call() {
      if (count < 2) {
        throw new DailiesException(Code.USAGE, "--n is %d: a sample has 2 items or more", count);
      }
      Lexicon lexicon = Lexicon.load(warehouse.config.read().lexicon());
      try (Warehouse tables = warehouse.open()) {
        PublishedRun run = warehouse.run(tables, asOf);
        spec.commandLine().getErr().println("Starting Spark ...");
        SparkSession spark = Session.start("dailies audit", tables.sparkProperties());
        SparkTables.views(spark, run);
        AuditDraw draw = new AuditDraw(spark, lexicon);
        List<AuditItem> items = new ArrayList<>();
        what.stream().distinct().forEach(one -> items.addAll(draw.items(one, count, seed)));
        if (items.isEmpty()) {
          throw new DailiesException(Code.INPUT, "The warehouse holds nothing of this to judge");
        }
        write(AuditPage.html(run.runId(), items));
        spec.commandLine().getOut().printf("%d items: %s%n", items.size(), to.toAbsolutePath());
      }
      return 0;
    }

    private void write(String page) {
      try {
        Files.writeString(to, page);
      } catch (IOException e) {
        throw new DailiesException(Code.USAGE, e, "Not writable: %s", to);
      }
    }
  }

  /** Scores a judged sample. */
  @Command(
      name = "score",
      description = "Precision and recall of a judged sample, kept beside the warehouse's tables.")
  static final class Score implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private WarehouseOptions warehouse;

    @Parameters(paramLabel = "FILE", description = "The CSV that the page has saved.")
    private Path file;

    @Override
    public Integer call() {
      AuditScores scores = AuditScores.of(lines());
      try (Warehouse tables = warehouse.open()) {
        if (tables.runs().stream().noneMatch(run -> run.runId().equals(scores.run()))) {
          throw new DailiesException(
              Code.INPUT,
              "The sample is of run %s, which the warehouse %s does not hold",
              scores.run(),
              warehouse.location);
        }
        PrintWriter out = spec.commandLine().getOut();
        scores.rows().forEach(row -> out.println(line(row)));
        AuditFigures figures = AuditFigures.of(tables.location(), Session.hadoop());
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        out.println("Kept: " + figures.keep(new ObjectMapper().valueToTree(scores), now));
      }
      return 0;
    }

    private List<String> lines() {
      try {
        return Files.readAllLines(file);
      } catch (IOException e) {
        throw new DailiesException(Code.INPUT, e, "Judged sample not readable: %s", file);
      }
    }

    private static String line(AuditScores.Row row) {
      return String.format(
          Locale.ROOT,
          "%-8s %-8s %-22s precision %s of %d, recall %s with %d missed of %d refused",
          row.what(),
          row.by(),
          row.key(),
          share(row.precision()),
          row.judged(),
          share(row.recall()),
          row.missed(),
          row.refused());
    }

    private static String share(AuditScores.Share share) {
      return share == null
          ? "none"
          : String.format(
              Locale.ROOT, "%.2f (%.2f to %.2f)", share.value(), share.low(), share.high());
    }
  }
}
