package org.dailies.warehouse;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.BaseTable;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.ManageSnapshots;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableOperations;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.config.WarehouseConfig;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/**
 * The one writer of a warehouse during one run. Everything is written on branches named after the
 * run; {@link #commit} makes it visible by one row in {@code runs}; {@link #settle} then moves the
 * tables' main branches, which a later run does where this one dies in between.
 */
public final class WarehouseRun implements AutoCloseable {
  private static final String BRANCH = "run_";

  private final Warehouse warehouse;
  private final WriterLock lock;
  private final String runId;
  private final Map<String, Long> written = new TreeMap<>();
  private final Optional<PublishedRun> base;
  private final long head;

  private WarehouseRun(Warehouse warehouse, WriterLock lock, String runId) {
    this.warehouse = warehouse;
    this.lock = lock;
    this.runId = runId;
    for (TableSpec spec : Tables.published()) {
      Schemas.ensure(warehouse.catalog(), spec);
    }
    this.head = head(warehouse.table(Tables.RUNS).currentSnapshot());
    this.base = warehouse.newest();
  }

  /** The snapshot of {@code runs} that is newest, or -1. */
  private static long head(Snapshot snapshot) {
    return snapshot == null ? -1 : snapshot.snapshotId();
  }

  /**
   * Takes the warehouse, making it where there is none, and repairs what a dead run left.
   *
   * @throws org.dailies.DailiesException LOCKED where another run holds it
   */
  public static WarehouseRun begin(
      String location, WarehouseConfig config, Configuration hadoop, String runId) {
    WarehouseRun run = beginBroken(location, config, hadoop, runId);
    try {
      run.repair();
      return run;
    } catch (RuntimeException e) {
      run.close();
      throw e;
    }
  }

  /**
   * Takes the warehouse as it is, though its newest run may not be readable: only to {@link
   * #publishAgain} an earlier one.
   *
   * @throws org.dailies.DailiesException LOCKED where another run holds it
   */
  public static WarehouseRun beginBroken(
      String location, WarehouseConfig config, Configuration hadoop, String runId) {
    CatalogSettings settings = CatalogSettings.of(location, config);
    String owner = runId + " on " + host() + ", process " + ProcessHandle.current().pid();
    WriterLock lock =
        settings.isLocal()
            ? FileLock.take(CatalogSettings.localPath(settings.location()), owner)
            : null;
    Warehouse warehouse = null;
    try {
      warehouse = Warehouse.create(settings, config, hadoop);
      if (lock == null) {
        lock =
            Lease.take(
                warehouse.table(Tables.RUNS), owner, Duration.ofSeconds(config.leaseSeconds()));
      }
      return new WarehouseRun(warehouse, lock, runId);
    } catch (RuntimeException e) {
      if (warehouse != null) {
        warehouse.close();
      }
      if (lock != null) {
        lock.close();
      }
      throw e;
    }
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown host";
    }
  }

  private void repair() {
    Map<String, Long> published = base.map(PublishedRun::snapshots).orElse(Map.of());
    for (TableSpec spec : Tables.published()) {
      Table table = warehouse.table(spec);
      Set<String> dead = new TreeSet<>();
      table.refs().keySet().stream().filter(name -> name.startsWith(BRANCH)).forEach(dead::add);
      Long wanted = published.get(spec.name());
      boolean astray =
          wanted != null
              && (table.currentSnapshot() == null
                  || table.currentSnapshot().snapshotId() != wanted);
      if (astray || !dead.isEmpty()) {
        ManageSnapshots change = table.manageSnapshots();
        if (astray) {
          if (table.snapshot(wanted) == null) {
            throw new DailiesException(
                Code.INTERNAL,
                "The table %s of %s no longer holds what run %s published (snapshot %d): something"
                    + " else has dropped, replaced or expired it. `dailies repair` says what is"
                    + " lost and publishes again the newest run that can be read",
                spec.name(),
                warehouse.location(),
                base.orElseThrow().runId(),
                wanted);
          }
          change.setCurrentSnapshot(wanted);
        }
        dead.forEach(change::removeBranch);
        change.commit();
      }
    }
  }

  /** The name of the branch that this run writes on. */
  String branch() {
    return BRANCH + runId.replace('-', '_');
  }

  /** The branch of a table, made from what is published on first use. */
  String branchOf(TableSpec spec) {
    Table table = warehouse.table(spec);
    if (!table.refs().containsKey(branch())) {
      Long published = base.map(run -> run.snapshots().get(spec.name())).orElse(null);
      ManageSnapshots change = table.manageSnapshots();
      (published == null ? change.createBranch(branch()) : change.createBranch(branch(), published))
          .commit();
    }
    return branch();
  }

  /** Notes the head of this run's branch after a write. */
  void wrote(TableSpec spec) {
    SnapshotRef ref = warehouse.table(spec).refs().get(branch());
    written.put(spec.name(), ref.snapshotId());
  }

  /** The snapshot that a reader inside this run sees, or null for an empty table. */
  public Long snapshot(TableSpec spec) {
    Long own = written.get(spec.name());
    return own != null ? own : base.map(run -> run.snapshots().get(spec.name())).orElse(null);
  }

  /** The run that was newest when this one began. */
  public Optional<PublishedRun> base() {
    return base;
  }

  /** This run's id. */
  public String runId() {
    return runId;
  }

  /** The warehouse it writes to. */
  public Warehouse warehouse() {
    return warehouse;
  }

  /**
   * Publishes everything written with one row in {@code runs}.
   *
   * @throws DailiesException UNFINISHED where the row is there, but the branches could not be
   *     settled; the next run settles them
   */
  public PublishedRun publish(String command, String manifest, Instant now) {
    PublishedRun published = commit(command, manifest, now);
    settleOrSay(published);
    return published;
  }

  private void settleOrSay(PublishedRun published) {
    try {
      settle(published);
    } catch (RuntimeException e) {
      throw new DailiesException(
          Code.UNFINISHED,
          e,
          "Run %s is published, but the branches of its tables could not be settled (%s): the next"
              + " run does it",
          published.runId(),
          e.getMessage());
    }
  }

  /** The one row that makes the run visible. */
  PublishedRun commit(String command, String manifest, Instant now) {
    for (TableSpec spec : Tables.published()) {
      if (snapshot(spec) == null) {
        branchOf(spec);
        wrote(spec);
      }
    }
    Map<String, Long> snapshots = new TreeMap<>();
    Map<String, Integer> versions = new TreeMap<>();
    for (TableSpec spec : Tables.published()) {
      snapshots.put(spec.name(), snapshot(spec));
      versions.put(spec.name(), spec.version());
    }
    return append(command, manifest, now, snapshots, versions);
  }

  /** Publishes again what an earlier run had published, under a command's name. */
  public PublishedRun publishAgain(
      String command, PublishedRun earlier, String manifest, Instant now) {
    PublishedRun published =
        append(command, manifest, now, earlier.snapshots(), earlier.schemaVersions());
    settleOrSay(published);
    return published;
  }

  /**
   * Publishes tables whose files were written anew, as this program lays them out, and whose rows
   * are those of the run before.
   *
   * @throws DailiesException as {@link #publish}
   */
  public PublishedRun publishSame(String command, String manifest, Instant now) {
    PublishedRun before = base.orElseThrow();
    Map<String, Long> snapshots = new TreeMap<>(before.snapshots());
    snapshots.putAll(written);
    Map<String, Integer> versions = new TreeMap<>(before.schemaVersions());
    // An older program must not write into a layout that it does not know.
    Tables.published().stream()
        .filter(spec -> written.containsKey(spec.name()))
        .forEach(spec -> versions.put(spec.name(), spec.version()));
    PublishedRun published = append(command, manifest, now, snapshots, versions);
    settleOrSay(published);
    return published;
  }

  /**
   * Writes the manifests of all tables anew, so that they name no file that this run or an earlier
   * one has dropped: with such a file stand the least and greatest of its values.
   *
   * @return how many tables had such manifests
   */
  public int purge() {
    int purged = 0;
    for (TableSpec spec : Tables.published()) {
      String branch = branchOf(spec);
      Table table = warehouse.table(spec);
      Snapshot head = table.snapshot(branch);
      if (head != null
          && head.allManifests(table.io()).stream().anyMatch(ManifestFile::hasDeletedFiles)) {
        lock.check();
        // Iceberg rewrites manifests on main alone; where this dies, the next run sets it back.
        table.manageSnapshots().setCurrentSnapshot(head.snapshotId()).commit();
        table
            .rewriteManifests()
            .clusterBy(file -> "")
            .rewriteIf(ManifestFile::hasDeletedFiles)
            .commit();
        long clean = table.currentSnapshot().snapshotId();
        table.manageSnapshots().replaceBranch(branch, clean).commit();
        purged++;
      }
      wrote(spec);
    }
    return purged;
  }

  /** Whether this run has written anything. */
  public boolean hasWritten() {
    return !written.isEmpty();
  }

  /** Fails with LOCKED if the warehouse is not this run's any more. */
  void check() {
    lock.check();
  }

  /**
   * Names a run, so that maintenance keeps it; takes the name from the run that had it.
   *
   * @throws DailiesException USAGE where there is no such run, or it cannot be read any more
   */
  public void tag(String name, String runId) {
    PublishedRun run = warehouse.run(runId);
    if (!warehouse.readable().contains(run)) {
      throw new DailiesException(Code.USAGE, "Run %s cannot be read any more", runId);
    }
    lock.check();
    warehouse.table(Tables.RUNS).updateProperties().set(Warehouse.TAG + name, runId).commit();
  }

  /** Takes a name from the run that has it. */
  public void untag(String name) {
    lock.check();
    warehouse.table(Tables.RUNS).updateProperties().remove(Warehouse.TAG + name).commit();
  }

  private PublishedRun append(
      String command,
      String manifest,
      Instant now,
      Map<String, Long> snapshots,
      Map<String, Integer> versions) {
    lock.check();
    long seq = base.map(PublishedRun::seq).orElse(0L) + 1;
    PublishedRun run = new PublishedRun(seq, runId, command, now, snapshots, versions, manifest);
    TableOperations operations = ((HasTableOperations) warehouse.table(Tables.RUNS)).operations();
    new RunLog(new BaseTable(new GuardedOperations(operations, this::refuse), "runs")).append(run);
    return run;
  }

  /** Refuses to commit over what another run has published, or without the lock. */
  private void refuse(TableMetadata replaced) {
    lock.check(replaced.properties());
    if (head(replaced.currentSnapshot()) != head) {
      throw new DailiesException(
          Code.LOCKED,
          "Another run has published on %s since this one began, and nothing was published: run"
              + " this one again",
          warehouse.location());
    }
  }

  /** Moves the tables' main branches to what was published and drops the run's branches. */
  void settle(PublishedRun published) {
    for (TableSpec spec : Tables.published()) {
      Table table = warehouse.table(spec);
      Long wanted = published.snapshots().get(spec.name());
      ManageSnapshots change = table.manageSnapshots();
      boolean changed = false;
      if (wanted != null
          && (table.currentSnapshot() == null || table.currentSnapshot().snapshotId() != wanted)) {
        change.setCurrentSnapshot(wanted);
        changed = true;
      }
      if (table.refs().containsKey(branch())) {
        change.removeBranch(branch());
        changed = true;
      }
      if (changed) {
        change.commit();
      }
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } finally {
      warehouse.close();
    }
  }
}
