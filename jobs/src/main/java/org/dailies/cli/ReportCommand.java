package org.dailies.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dailies.config.Config;
import org.dailies.edition.AfterReport;
import org.dailies.edition.Earlier;
import org.dailies.edition.Edition;
import org.dailies.edition.EditionPlan;
import org.dailies.lexicon.Lexicon;
import org.dailies.nightly.Manifests;
import org.dailies.nightly.ReportedRuns;
import org.dailies.warehouse.AuditFigures;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The report of what is published. */
@Command(
    name = "report",
    description = "Write the report of what is published, now or as of a run.")
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions warehouse;

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      defaultValue = "out/reports",
      description = "Where the report goes (default: ${DEFAULT-VALUE}).")
  private String reports;

  @Option(names = "--as-of", paramLabel = "RUN", description = "The tables as of that run.")
  private String asOf;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The report's today (default: today, UTC).")
  private LocalDate date;

  @Option(
      names = "--digest",
      description =
          "Write digests beside the report: mail, Slack and Teams messages, Markdown, Atom.")
  private boolean digest;

  @Override
  public Integer call() {
    Config read = warehouse.config.read();
    Config config = digest ? read.withDigest() : read;
    LocalDate today = date == null ? LocalDate.now(ZoneOffset.UTC) : date;
    try (Warehouse tables = warehouse.open()) {
      PublishedRun run = warehouse.run(tables, asOf);
      SparkSession spark = Session.start("dailies report", tables.sparkProperties());
      EditionPlan plan =
          new EditionPlan(today, reports, config, Lexicon.load(config.lexicon()), System.out)
              .audited(AuditFigures.of(tables.location(), Session.hadoop()).newest());
      Manifests manifests = Manifests.of(tables.location(), Session.hadoop());
      Earlier before = ReportedRuns.of(tables, manifests).before(run);
      String page = new Edition(spark, run, before, plan).write();
      spec.commandLine().getOut().println("Report: " + page);
      if (asOf == null) {
        manifests.report(run.runId(), page);
      }
      AfterReport.of(config.hook())
          .run(page, today, run.runId())
          .ifPresent(warning -> spec.commandLine().getOut().println("Warning: " + warning));
    }
    return 0;
  }
}
