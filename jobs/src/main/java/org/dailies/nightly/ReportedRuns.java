package org.dailies.nightly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.dailies.edition.Earlier;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Warehouse;

/** Which of the published runs readers have seen a report of. */
public final class ReportedRuns {
  private final List<PublishedRun> runs;
  private final List<PublishedRun> readable;
  private final Manifests manifests;

  private ReportedRuns(List<PublishedRun> runs, List<PublishedRun> readable, Manifests manifests) {
    this.runs = runs;
    this.readable = readable;
    this.manifests = manifests;
  }

  /** Of the runs of a warehouse, as they are now. */
  public static ReportedRuns of(Warehouse warehouse, Manifests manifests) {
    return new ReportedRuns(warehouse.runs(), warehouse.readable(), manifests);
  }

  /**
   * What the report of a run is compared with: the newest run before it whose report was written
   * and which can still be read; the run before where none was ever reported; null where there is
   * none.
   */
  public Earlier before(PublishedRun run) {
    List<PublishedRun> earlier = readable.stream().filter(one -> one.seq() < run.seq()).toList();
    for (int i = earlier.size() - 1; i >= 0; i--) {
      if (manifests.reported(earlier.get(i).runId())) {
        return since(earlier.get(i), run);
      }
    }
    return earlier.isEmpty() ? null : since(earlier.get(earlier.size() - 1), run);
  }

  private Earlier since(PublishedRun then, PublishedRun now) {
    return new Earlier(
        then,
        runs.stream()
            .filter(run -> run.seq() > then.seq() && run.seq() <= now.seq())
            .map(PublishedRun::runId)
            .collect(Collectors.toSet()));
  }

  /**
   * The runs up to the newest, after the last one that was reported, that were to write a report
   * and did not: the oldest first.
   */
  List<PublishedRun> unfinished() {
    List<PublishedRun> unfinished = new ArrayList<>();
    for (int i = runs.size() - 1; i >= 0; i--) {
      PublishedRun run = runs.get(i);
      if (manifests.reported(run.runId())) {
        break;
      }
      boolean own = run.value("run_id").equals(run.runId());
      if (own && !run.value("reports").isEmpty() && readable.contains(run)) {
        unfinished.add(run);
      }
    }
    Collections.reverse(unfinished);
    return unfinished;
  }

  /** The runs that reports to come are made of or compare with. */
  List<PublishedRun> needed() {
    List<PublishedRun> needed = unfinished();
    for (int i = readable.size() - 1; i >= 0; i--) {
      if (manifests.reported(readable.get(i).runId())) {
        needed.add(readable.get(i));
        break;
      }
    }
    return needed;
  }
}
