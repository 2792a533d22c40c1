package org.dailies.nightly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.config.MaintenanceConfig;
import org.dailies.config.WarehouseConfig;
import org.dailies.warehouse.Compaction;
import org.dailies.warehouse.Expiry;
import org.dailies.warehouse.Orphans;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.Warehouse;
import org.dailies.warehouse.WarehouseRun;

/**
 * The upkeep of a warehouse: small files are put together, runs beyond those that are kept are
 * dropped with what only they hold, and so is what nothing refers to.
 */
public final class Maintenance {
  /** The name of the command, and of the fact in a manifest that a run has done its share. */
  static final String NAME = "maintain";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Maintenance() {}

  /**
   * What was done.
   *
   * @param published the run that shows the new files, or null where none had to be written
   * @param files data files before and after, and bytes written anew
   * @param readable runs that one can roll back to, first published first
   */
  public record Outcome(
      PublishedRun published,
      Compaction files,
      int snapshots,
      int orphans,
      List<PublishedRun> readable) {
    public Outcome {
      readable = List.copyOf(readable);
    }
  }

  /**
   * Maintains a warehouse as a whole. Where it is cut short, nothing is lost, and the next time
   * goes on.
   *
   * @throws DailiesException INPUT where nothing is published yet; LOCKED where a run is on
   */
  public static Outcome of(String location, WarehouseConfig warehouse, MaintenanceConfig config) {
    Instant began = Instant.now();
    Configuration hadoop = Session.hadoop();
    try (Warehouse there = Warehouse.open(location, warehouse, hadoop)) {
      if (there.runs().isEmpty()) {
        throw new DailiesException(
            Code.INPUT, "The warehouse %s holds no published run yet", there.location());
      }
    }
    try (WarehouseRun run = WarehouseRun.begin(location, warehouse, hadoop, RunId.at(began))) {
      SparkSession spark = Session.start("dailies " + NAME, run.warehouse().sparkProperties());
      Compaction files = Compaction.of(spark, run, Long.MAX_VALUE);
      PublishedRun published =
          run.hasWritten()
              ? run.publishSame(NAME, manifest(run.base().orElseThrow()), Instant.now())
              : null;
      Cleaned cleaned = clean(run, config, hadoop, Instant.now());
      return new Outcome(
          published, files, cleaned.snapshots(), cleaned.orphans(), run.warehouse().readable());
    }
  }

  /** That of the run before, whose rows these are, with the fact that it was maintained. */
  private static String manifest(PublishedRun before) {
    try {
      ObjectNode manifest = (ObjectNode) JSON.readTree(before.manifest());
      return manifest.put(NAME, true).toPrettyString();
    } catch (JsonProcessingException e) {
      throw new DailiesException(
          Code.INTERNAL, e, "The manifest of run %s is no JSON", before.runId());
    }
  }

  /**
   * Whether so many runs were published since the last one that did its share, or a run that took
   * something out left files of earlier ones.
   */
  static boolean isDue(WarehouseRun run, MaintenanceConfig config) {
    if (run.warehouse().holdsForgotten()) {
      return true;
    }
    if (!config.nightly()) {
      return false;
    }
    List<PublishedRun> runs = run.warehouse().runs();
    int since = 0;
    for (int i = runs.size() - 1; i >= 0 && runs.get(i).value(NAME).isEmpty(); i--) {
      since++;
    }
    return since >= config.everyRuns();
  }

  /**
   * What was dropped.
   *
   * @param orphans files that nothing referred to
   */
  record Cleaned(int snapshots, int orphans) {}

  /** Drops what no kept run shows, once the newest is published. */
  static Cleaned clean(
      WarehouseRun run, MaintenanceConfig config, Configuration hadoop, Instant now) {
    Warehouse warehouse = run.warehouse();
    Manifests manifests = Manifests.of(warehouse.location(), hadoop);
    List<PublishedRun> kept = kept(warehouse, manifests, config, now);
    // What was taken out may stand in files of dead runs too.
    Instant before =
        warehouse.holdsForgotten()
            ? Instant.now()
            : now.minus(Duration.ofHours(config.orphanHours()));
    int snapshots = Expiry.of(run, kept);
    int orphans = Orphans.delete(run, hadoop, before);
    manifests.drop(
        warehouse.runs().stream()
            .filter(one -> !kept.contains(one))
            .filter(
                one ->
                    one.publishedAt().isBefore(now.minus(Duration.ofDays(config.manifestDays()))))
            .map(PublishedRun::runId)
            .toList());
    return new Cleaned(snapshots, orphans);
  }

  /**
   * The runs to keep, among those that can be read: the newest, those of the last hours, those with
   * a name, and those that the next report compares with or that are owed one.
   */
  private static List<PublishedRun> kept(
      Warehouse warehouse, Manifests manifests, MaintenanceConfig config, Instant now) {
    List<PublishedRun> readable = warehouse.readable();
    Instant since = now.minus(Duration.ofHours(config.keepHours()));
    Set<PublishedRun> needed = new HashSet<>(ReportedRuns.of(warehouse, manifests).needed());
    Set<String> named = new HashSet<>(warehouse.tags().values());
    List<PublishedRun> kept = new ArrayList<>();
    for (int i = 0; i < readable.size(); i++) {
      PublishedRun run = readable.get(i);
      if (i >= readable.size() - config.keepRuns()
          || !run.publishedAt().isBefore(since)
          || named.contains(run.runId())
          || needed.contains(run)) {
        kept.add(run);
      }
    }
    return kept;
  }
}
