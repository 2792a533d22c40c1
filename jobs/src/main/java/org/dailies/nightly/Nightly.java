package org.dailies.nightly;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.dailies.config.Config;
import org.dailies.edition.Edition;
import org.dailies.edition.EditionPlan;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.WarehouseRun;

/** One run: its steps in order, the audit, the publishing, the report. */
public final class Nightly {
  private final RunOptions options;
  private final Clock clock;

  /** A run with these options. */
  public Nightly(RunOptions options) {
    this(options, Clock.systemUTC());
  }

  Nightly(RunOptions options, Clock clock) {
    this.options = options;
    this.clock = clock;
  }

  /** What a run has published and where its report lies, null where none was written. */
  public record Outcome(PublishedRun run, String report) {}

  private record Step(String name, Supplier<String> work) {}

  /**
   * Runs a plan to its end.
   *
   * @throws org.dailies.DailiesException with the code the process ends in
   */
  public Outcome run(Plan plan) {
    Instant began = options.began();
    String runId = RunId.at(began);
    Config config = options.config();
    Configuration hadoop = Session.hadoop();
    if (plan.ingests()) {
      // What is not there is said before anything is made.
      new InputFiles(hadoop).list(options.inputs());
    }
    try (WarehouseRun run =
        WarehouseRun.begin(options.warehouse(), config.warehouse(), hadoop, runId)) {
      Rules rules = Rules.of(config);
      Manifest manifest = new Manifest(runId, options, rulesHash(plan, run, rules), began);
      SparkSession spark =
          Session.start("dailies " + options.command(), run.warehouse().sparkProperties());
      try {
        return run(plan, run, rules, manifest, spark, hadoop);
      } catch (RuntimeException e) {
        manifest.fact("failed", String.valueOf(e.getMessage()));
        throw e;
      } finally {
        manifest.fact("ended", clock.instant().toString());
        manifest.write(run.warehouse().location(), runId, hadoop);
      }
    }
  }

  private Outcome run(
      Plan plan,
      WarehouseRun run,
      Rules rules,
      Manifest manifest,
      SparkSession spark,
      Configuration hadoop) {
    Edition.check(options.reports());
    try (Staging staging = Staging.in(run.warehouse().location(), hadoop)) {
      Work work = new Work(spark, run, options, rules, staging);
      List<Step> steps = steps(plan, work);
      int reporting = options.reports() == null ? 1 : 2;
      Progress progress =
          new Progress(
              options.out(), steps.size() + reporting, Boolean.getBoolean("dailies.terminal"));
      spark.sparkContext().addSparkListener(progress);
      try {
        for (Step step : steps) {
          progress.begin(step.name());
          manifest.step(progress.end(step.work().get()));
        }
        progress.begin("publish");
        manifest.counts(work.counts());
        PublishedRun published = run.publish(options.command(), manifest.json(), clock.instant());
        manifest.step(progress.end("run " + published.runId() + ", number " + published.seq()));
        return new Outcome(published, report(work, published, rules, manifest, progress));
      } finally {
        spark.sparkContext().removeSparkListener(progress);
      }
    }
  }

  private String report(
      Work work, PublishedRun published, Rules rules, Manifest manifest, Progress progress) {
    if (options.reports() == null) {
      return null;
    }
    progress.begin("report");
    PublishedRun before = work.run().base().orElse(null);
    String report =
        new Edition(
                work.spark(),
                published,
                before,
                new EditionPlan(
                    options.date(),
                    options.reports(),
                    options.config(),
                    rules.lexicon(),
                    options.out()))
            .write();
    manifest.step(progress.end(report));
    return report;
  }

  private List<Step> steps(Plan plan, Work work) {
    Pipeline pipeline = new Pipeline(work);
    Scope scope =
        rulesChanged(work.run(), work.rules()) && !options.defer() ? new Scope.All() : plan.scope();
    List<Step> steps = new ArrayList<>();
    if (plan.ingests()) {
      steps.add(new Step("ingest", pipeline::ingest));
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
    steps.add(new Step("audit", () -> Audit.of(work)));
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
