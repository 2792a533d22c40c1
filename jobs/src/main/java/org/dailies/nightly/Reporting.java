package org.dailies.nightly;

import java.time.LocalDate;
import java.util.List;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.edition.Earlier;
import org.dailies.edition.Edition;
import org.dailies.edition.EditionPlan;
import org.dailies.warehouse.AuditFigures;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;

/** The reports that a run writes once it is published: its own, and those that runs before owe. */
final class Reporting {
  private final Work work;
  private final Manifests manifests;

  Reporting(Work work) {
    this.work = work;
    this.manifests =
        Manifests.of(
            work.run().warehouse().location(), work.spark().sparkContext().hadoopConfiguration());
  }

  /**
   * The runs before this one whose report was to be written and is not there, oldest first: one a
   * day, and none for the day of this run, which writes it anyway.
   */
  List<PublishedRun> owed() {
    List<PublishedRun> unfinished = ReportedRuns.of(work.run().warehouse(), manifests).unfinished();
    return unfinished.stream()
        .filter(run -> !run.value("date").equals(work.options().date().toString()))
        .filter(
            run ->
                unfinished.stream()
                    .noneMatch(
                        later ->
                            later.seq() > run.seq()
                                && later.value("date").equals(run.value("date"))))
        .toList();
  }

  /**
   * Writes the report of a published run, as of the day that run was for.
   *
   * @return the path of its page
   * @throws DailiesException UNFINISHED where it cannot be written
   */
  String write(PublishedRun run, LocalDate date) {
    RunOptions options = work.options();
    try {
      EditionPlan plan =
          new EditionPlan(
                  date, options.reports(), options.config(), work.rules().lexicon(), options.out())
              .audited(
                  AuditFigures.of(work.run().warehouse().location(), Session.hadoop()).newest());
      Earlier before = ReportedRuns.of(work.run().warehouse(), manifests).before(run);
      return new Edition(work.spark(), run, before, plan).write();
    } catch (Throwable e) {
      // Errors too: whatever it is, the tables are published.
      throw new DailiesException(
          Code.UNFINISHED,
          e,
          "Run %s is published, but its report could not be written (%s): mend that and run"
              + " `dailies report --date %s`, or let the next nightly write it",
          run.runId(),
          cause(e),
          date);
    }
  }

  private static String cause(Throwable e) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    return message.lines().findFirst().orElse("");
  }

  /** Notes that the report of an earlier run is there. */
  void noted(PublishedRun run, String page) {
    manifests.report(run.runId(), page);
  }
}
