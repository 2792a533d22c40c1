package org.dailies.warehouse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.iceberg.ExpireSnapshots;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/** Drops snapshots that no kept run names, with the files that only they hold. */
public final class Expiry {
  /** How long somebody who reads the list of runs may take. */
  private static final Duration READING = Duration.ofHours(1);

  private Expiry() {}

  /**
   * Expires all snapshots but those of some runs. A table at a time: where this is cut short, runs
   * are left that some tables still list, which count as not readable, and the next time goes on.
   *
   * @param kept the runs that stay readable; the newest must be among them
   * @return how many snapshots were dropped
   */
  public static int of(WarehouseRun run, Collection<PublishedRun> kept) {
    int dropped = 0;
    for (TableSpec spec : Tables.published()) {
      run.check();
      Table table = run.warehouse().table(spec);
      Set<Long> named = new HashSet<>();
      kept.stream()
          .map(one -> one.snapshots().get(spec.name()))
          .filter(Objects::nonNull)
          .forEach(named::add);
      table.refs().values().stream().map(SnapshotRef::snapshotId).forEach(named::add);
      List<Long> expired =
          snapshots(table).stream()
              .map(Snapshot::snapshotId)
              .filter(id -> !named.contains(id))
              .toList();
      if (!expired.isEmpty()) {
        // Age alone expires nothing.
        ExpireSnapshots expire = table.expireSnapshots().expireOlderThan(0);
        expired.forEach(expire::expireSnapshotId);
        expire.commit();
        dropped += expired.size();
      }
    }
    run.warehouse()
        .table(Tables.RUNS)
        .expireSnapshots()
        .expireOlderThan(Instant.now().minus(READING).toEpochMilli())
        .retainLast(1)
        .commit();
    return dropped;
  }

  private static List<Snapshot> snapshots(Table table) {
    List<Snapshot> all = new ArrayList<>();
    table.snapshots().forEach(all::add);
    return all;
  }
}
