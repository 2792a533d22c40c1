package org.dailies.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dailies.DailiesException;
import org.dailies.config.Config;
import org.dailies.nightly.Nightly;
import org.dailies.nightly.Plan;
import org.dailies.nightly.RunId;
import org.dailies.nightly.RunOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that is a run: it writes to a warehouse and publishes. */
abstract class RunCommand implements Callable<Integer> {
  private static final String LOG_CONFIG = "log4j2.configurationFile";

  @Spec CommandSpec spec;
  @Mixin final ConfigOptions config = new ConfigOptions(this::settings);

  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      defaultValue = "out/warehouse",
      description = "Path or URI of the warehouse (default: ${DEFAULT-VALUE}).")
  String warehouse;

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      description =
          "Where the report goes (nightly and demo: out/reports; other runs write none unless"
              + " told).")
  String reports;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The report's today, the only clock results depend on (default: today, UTC).")
  LocalDate date;

  @Option(
      names = "--defer",
      description = "Leave history as it is where the rules have changed; series mark the break.")
  boolean defer;

  @Option(
      names = "--strict",
      description =
          "End with code 9 where there was nothing new to read, and with 10 where the run was"
              + " published with warnings (both end with 0 otherwise).")
  boolean strict;

  @Option(
      names = "--digest",
      description =
          "Write digests beside the report: mail, Slack and Teams messages, Markdown, Atom.")
  boolean digest;

  @Option(
      names = "--log",
      paramLabel = "FORMAT",
      description =
          "How lines look: plain; text, with time, level and run; json, an object a line (default:"
              + " plain on a terminal, else text).")
  private LogFormat log;

  private String runId = "-";

  /** Whether what would hold the run back is a warning. */
  boolean accept() {
    return false;
  }

  /** What the run does. */
  abstract Plan plan();

  /** The archives it reads. */
  List<String> inputs() {
    return List.of();
  }

  /** Settings of the command that the user's config goes over. */
  List<String> settings() {
    return new ArrayList<>();
  }

  /** The report's directory, or null. */
  String reports() {
    return reports;
  }

  @Override
  public Integer call() {
    Config inForce = digest ? config.read().withDigest() : config.read();
    Instant began = Instant.now();
    runId = RunId.at(began);
    System.setProperty("dailies.run", runId);
    if (format() == LogFormat.JSON
        && "log4j2-dailies.properties".equals(System.getProperty(LOG_CONFIG))) {
      // Read when the first library logs, which is later.
      System.setProperty(LOG_CONFIG, "log4j2-dailies-json.properties");
    }
    LocalDate today = date == null ? LocalDate.now(ZoneOffset.UTC) : date;
    RunOptions options =
        new RunOptions(
            spec.name(),
            inputs(),
            warehouse,
            reports(),
            today,
            defer,
            accept(),
            inForce,
            began,
            LogStream.on(System.out, format(), runId, Clock.systemUTC()));
    Nightly.Outcome outcome = new Nightly(options, runId).run(plan());
    PrintWriter out = spec.commandLine().getOut();
    if (outcome.report() != null) {
      out.println(line("INFO", "Report: " + outcome.report()));
    }
    if (outcome.nothingNew()) {
      out.println(line("INFO", "Nothing new: every input file was known already"));
    }
    outcome.warnings().forEach(warning -> out.println(line("WARN", "Warning: " + warning)));
    return exit(outcome, strict).map(DailiesException.Code::exit).orElse(0);
  }

  private LogFormat format() {
    return log == null ? LogFormat.usual() : log;
  }

  /** A line as the run's others are. */
  String line(String level, String message) {
    return format().line(Instant.now(), level, runId, message);
  }

  /** The code of a run that was published; empty where it ends in 0. */
  static Optional<DailiesException.Code> exit(Nightly.Outcome outcome, boolean strict) {
    if (!strict) {
      return Optional.empty();
    }
    if (!outcome.warnings().isEmpty()) {
      return Optional.of(DailiesException.Code.WARNED);
    }
    return outcome.nothingNew() ? Optional.of(DailiesException.Code.NOTHING_NEW) : Optional.empty();
  }
}
