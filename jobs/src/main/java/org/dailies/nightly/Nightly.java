package org.dailies.nightly;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.config.Config;
import org.dailies.config.QualityConfig;
import org.dailies.edition.AfterReport;
import org.dailies.edition.Edition;
import org.dailies.warehouse.Compaction;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.Warehouse;
import org.dailies.warehouse.WarehouseRun;

/** One run: its steps in order, the audit, the publishing, the report. */
public final class Nightly {
  private final RunOptions options;
  private final String runId;
  private final Clock clock;

  /** A run with these options. */
  public Nightly(RunOptions options) {
    this(options, Clock.systemUTC());
  }

  /** A run with these options, and an id that {@link RunId} has made. */
  public Nightly(RunOptions options, String runId) {
    this(options, runId, Clock.systemUTC());
  }

  Nightly(RunOptions options, Clock clock) {
    this(options, RunId.at(options.began()), clock);
  }

  private Nightly(RunOptions options, String runId, Clock clock) {
    this.options = options;
    this.runId = runId;
    this.clock = clock;
  }

  /**
   * What a run has published.
   *
   * @param report where its report lies, null where none was to be written
   * @param nothingNew whether it was to read archives and knew all of them
   * @param warnings what an operator should look at, one sentence each
   */
  public record Outcome(
      PublishedRun run, String report, boolean nothingNew, List<String> warnings) {
    public Outcome {
      warnings = List.copyOf(warnings);
    }
  }

  private record Step(String name, Supplier<String> work) {}

  /**
   * Runs a plan to its end.
   *
   * @throws org.dailies.DailiesException with the code the process ends in; its manifest says
   *     failed, or where it was published already, unfinished
   */
  public Outcome run(Plan plan) {
    RunHooks hooks = new RunHooks(options, runId);
    try {
      Outcome outcome = run(plan, new Manifest(runId, options, options.began()));
      hooks.published(outcome.warnings());
      return outcome;
    } catch (Throwable e) {
      hooks.failed(e);
      throw e;
    }
  }

  private Outcome run(Plan plan, Manifest manifest) {
    Config config = options.config();
    Configuration hadoop = Session.hadoop();
    if (plan.ingests()) {
      look(manifest, hadoop);
    }
    try (WarehouseRun run =
        WarehouseRun.begin(options.warehouse(), config.warehouse(), hadoop, runId)) {
      try {
        Rules rules = Rules.of(config);
        manifest.rules(rulesHash(plan, run, rules));
        SparkSession spark =
            Session.start("dailies " + options.command(), run.warehouse().sparkProperties());
        Outcome outcome = run(plan, run, rules, manifest, spark, hadoop);
        manifest.fact("warnings", outcome.warnings());
        end(manifest, run.warehouse().location(), hadoop);
        measure(manifest, run.warehouse(), hadoop);
        return outcome;
      } catch (Throwable e) {
        // Spark throws its checked exceptions without saying so.
        failed(manifest, e, run.warehouse().location(), hadoop);
        measure(manifest, run.warehouse(), hadoop);
        throw e;
      }
    }
  }

  /** What is not there is said before anything is made; a warehouse that is there keeps it too. */
  private void look(Manifest manifest, Configuration hadoop) {
    try {
      new InputFiles(hadoop).list(options.inputs());
    } catch (RuntimeException e) {
      String location = Warehouse.locate(options.warehouse());
      Path runs = RunFolder.path(location, "manifests");
      try {
        if (RunFolder.files(runs, hadoop).exists(runs)) {
          failed(manifest, e, location, hadoop);
          try (Warehouse there =
              Warehouse.open(options.warehouse(), options.config().warehouse(), hadoop)) {
            measure(manifest, there, hadoop);
          }
        }
      } catch (IOException | RuntimeException unreachable) {
        e.addSuppressed(unreachable);
      }
      throw e;
    }
  }

  /** Metrics that cannot be written, on a full disk say, change nothing of how the run ended. */
  private void measure(Manifest manifest, Warehouse warehouse, Configuration hadoop) {
    try {
      Metrics.write(
          Metrics.of(manifest.tree(), Status.lastGood(warehouse.runs())),
          warehouse.location(),
          hadoop);
    } catch (RuntimeException e) {
      options.out().println("The metrics were not written: " + e.getMessage());
    }
  }

  private void end(Manifest manifest, String location, Configuration hadoop) {
    manifest.fact("ended", clock.instant().toString());
    manifest.write(location, hadoop);
  }

  private void failed(Manifest manifest, Throwable failure, String location, Configuration hadoop) {
    manifest.failed(failure);
    try {
      end(manifest, location, hadoop);
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private Outcome run(
      Plan plan,
      WarehouseRun run,
      Rules rules,
      Manifest manifest,
      SparkSession spark,
      Configuration hadoop) {
    Edition.check(options.reports(), options.config().report());
    String location = run.warehouse().location();
    try (Staging staging = Staging.in(location, run.runId(), hadoop)) {
      Work work = new Work(spark, run, options, rules, staging);
      manifest.countedTo(work.countedTo());
      boolean maintains =
          plan.takedown().isPresent() || Maintenance.isDue(run, options.config().maintenance());
      List<Step> steps = steps(plan, work, maintains);
      int reporting = (options.reports() == null ? 1 : 2) + (maintains ? 1 : 0);
      Progress progress =
          new Progress(
              options.out(), steps.size() + reporting, Boolean.getBoolean("dailies.terminal"));
      spark.sparkContext().addSparkListener(progress);
      try {
        try {
          for (Step step : steps) {
            manifest.begin(step.name());
            manifest.write(location, hadoop);
            progress.begin(step.name());
            manifest.step(progress.end(step.work().get()));
          }
        } finally {
          manifest.counts(work.counts());
        }
        if (maintains) {
          manifest.fact(Maintenance.NAME, true);
        }
        manifest.begin("publish");
        progress.begin("publish");
        PublishedRun published = publish(run, manifest);
        manifest.step(progress.end("run " + published.runId() + ", number " + published.seq()));
        List<String> warnings = warnings(plan, work);
        String report = report(work, published, manifest, progress, warnings);
        if (maintains) {
          clean(plan, run, manifest, progress, hadoop, warnings);
        }
        boolean nothingNew = plan.ingests() && work.counts().getOrDefault("archives_new", 0L) == 0;
        return new Outcome(published, report, nothingNew, warnings);
      } finally {
        spark.sparkContext().removeSparkListener(progress);
      }
    }
  }

  /** The row says published, since it is there only if it was. */
  private PublishedRun publish(WarehouseRun run, Manifest manifest) {
    manifest.state(Manifest.State.PUBLISHED);
    try {
      return run.publish(options.command(), manifest.json(), clock.instant());
    } catch (RuntimeException e) {
      boolean there =
          e instanceof DailiesException known && known.code() == DailiesException.Code.UNFINISHED;
      if (!there) {
        manifest.state(Manifest.State.RUNNING);
      }
      throw e;
    }
  }

  private List<String> warnings(Plan plan, Work work) {
    List<String> warnings = new ArrayList<>();
    Map<String, Long> counts = work.counts();
    warn(warnings, counts, "unread", "stored articles could not be read by a later stage");
    warn(warnings, counts, "damaged", "damaged stretches of archives gave no record");
    warn(warnings, counts, "unreadable_inputs", "input files could not be read");
    warnings.addAll(work.warnings());
    boolean told = options.config().quality().rulesChanged() != QualityConfig.Action.IGNORE;
    if (told && plan.reaches(Plan.Stage.MENTIONS) && rulesChanged(work.run(), work.rules())) {
      warnings.add(
          options.defer()
              ? "The rules have changed; history was left as it was"
              : "The rules have changed; history was computed again");
    }
    return warnings;
  }

  private static void warn(
      List<String> warnings, Map<String, Long> counts, String count, String what) {
    long number = counts.getOrDefault(count, 0L);
    if (number > 0) {
      warnings.add(number + " " + what);
    }
  }

  private String report(
      Work work,
      PublishedRun published,
      Manifest manifest,
      Progress progress,
      List<String> warnings) {
    if (options.reports() == null) {
      return null;
    }
    Reporting reporting = new Reporting(work);
    manifest.begin("report");
    manifest.write(work.run().warehouse().location(), Session.hadoop());
    progress.begin("report");
    for (PublishedRun owed : reporting.owed()) {
      LocalDate day = LocalDate.parse(owed.value("date"));
      try {
        String late = reporting.write(owed, day);
        reporting.noted(owed, late);
        AfterReport.of(options.config().hook())
            .run(late, day, owed.runId())
            .ifPresent(warnings::add);
        options.out().println("report of " + day + ", owed by run " + owed.runId() + ", written");
      } catch (DailiesException e) {
        warnings.add(e.getMessage());
      }
    }
    String report = reporting.write(published, options.date());
    manifest.step(progress.end(report));
    manifest.fact("report", report);
    AfterReport.of(options.config().hook())
        .run(report, options.date(), published.runId())
        .ifPresent(warnings::add);
    return report;
  }

  /** Once all is published and told; where it fails, the next time does it. */
  private void clean(
      Plan plan,
      WarehouseRun run,
      Manifest manifest,
      Progress progress,
      Configuration hadoop,
      List<String> warnings) {
    progress.begin("cleaning");
    String told;
    try {
      Maintenance.Cleaned cleaned =
          Maintenance.clean(run, options.config().maintenance(), hadoop, clock.instant());
      told = cleaned.snapshots() + " snapshots and " + cleaned.orphans() + " orphans dropped";
    } catch (RuntimeException e) {
      if (plan.takedown().isPresent()) {
        throw new DailiesException(
            Code.UNFINISHED,
            e,
            "It is out of the newest run, but files of earlier ones could not all be deleted (%s):"
                + " run `dailies maintain`",
            e.getMessage());
      }
      told = "cut short";
      warnings.add("Old snapshots could not all be dropped: " + e.getMessage());
    }
    manifest.step(progress.end(told));
  }

  private static String compact(Work work) {
    Compaction files =
        Compaction.of(work.spark(), work.run(), work.settings().maintenance().maxRewriteBytes());
    return files.before() + " data files, now " + files.after();
  }

  private List<Step> steps(Plan plan, Work work, boolean maintains) {
    Pipeline pipeline = new Pipeline(work);
    Scope scope =
        rulesChanged(work.run(), work.rules()) && !options.defer() ? new Scope.All() : plan.scope();
    List<Step> steps = new ArrayList<>();
    plan.takedown()
        .ifPresent(
            takedown -> {
              ForgetStep forget = new ForgetStep(work, takedown);
              steps.add(new Step("forget", forget::forget));
              steps.add(new Step("quality of pages", pipeline::quality));
            });
    if (plan.ingests()) {
      steps.add(new Step("ingest", pipeline::ingest));
      steps.add(new Step("quality of pages", pipeline::quality));
      QualityStep gates = new QualityStep(work, rulesChanged(work.run(), work.rules()));
      steps.add(new Step("rules of quality", gates::judge));
    }
    if (plan.reaches(Plan.Stage.MENTIONS)) {
      // Which articles can be read is known before stories are told, whose heads they may be.
      steps.add(new Step("mentions, quotes, frames", () -> pipeline.analyses(scope)));
      steps.add(new Step("recurring lines", () -> pipeline.boilerplate(scope)));
      Scope placed = plan.reaches(Plan.Stage.STORIES) ? plan.scope() : new Scope.None();
      steps.add(new Step("stories", () -> pipeline.stories(placed)));
    }
    if (plan.reaches(Plan.Stage.COVERAGE)) {
      steps.add(new Step("coverage", () -> pipeline.coverage(scope)));
      steps.add(new Step("uses", () -> pipeline.uses(scope)));
    }
    if (plan.reaches(Plan.Stage.TOPICS)) {
      steps.add(new Step("topics", () -> pipeline.topics(plan.refit(), scope)));
    }
    steps.add(new Step("trends", () -> pipeline.trends(scope)));
    steps.add(new Step("alerts", pipeline::alerts));
    if (maintains) {
      steps.add(new Step("compaction", () -> compact(work)));
    }
    steps.add(new Step("audit", () -> Audit.of(work)));
    if (plan.takedown().isPresent()) {
      steps.add(new Step("purge", () -> work.run().purge() + " tables purged"));
    }
    return steps;
  }

  /** The hash that the derived rows will carry: the former one where they are not touched. */
  private static String rulesHash(Plan plan, WarehouseRun run, Rules rules) {
    boolean analyses = plan.reaches(Plan.Stage.MENTIONS);
    return analyses
        ? rules.hash()
        : run.base().map(base -> base.value("rules_hash")).orElse(rules.hash());
  }

  private static boolean rulesChanged(WarehouseRun run, Rules rules) {
    Optional<String> former = run.base().map(base -> base.value("rules_hash"));
    return former.isPresent() && !former.get().equals(rules.hash());
  }
}
