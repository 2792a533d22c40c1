package org.dailies.warehouse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Table;
import org.apache.iceberg.exceptions.NoSuchTableException;
import org.apache.iceberg.exceptions.NotFoundException;
import org.apache.iceberg.io.CloseableIterable;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/** Whether everything that a published run refers to is still there. */
final class RunFiles {
  private final Warehouse warehouse;
  private final Map<String, Table> tables = new TreeMap<>();
  private final List<PublishedRun> runs;
  private final long forgot;

  RunFiles(Warehouse warehouse) {
    this.warehouse = warehouse;
    this.runs = warehouse.runs();
    this.forgot =
        runs.stream()
            .filter(run -> run.command().equals(PublishedRun.FORGET))
            .mapToLong(PublishedRun::seq)
            .max()
            .orElse(0);
  }

  /** The published runs, first published first. */
  List<PublishedRun> runs() {
    return runs;
  }

  /**
   * Whether a table still lists what only runs show that were published before something was taken
   * out.
   */
  boolean holdsForgotten() {
    return Tables.published().stream().anyMatch(this::holdsForgotten);
  }

  private boolean holdsForgotten(TableSpec spec) {
    Set<Long> shown = new HashSet<>();
    Set<Long> purged = new HashSet<>();
    for (PublishedRun run : runs) {
      Long snapshot = run.snapshots().get(spec.name());
      (run.seq() < forgot ? purged : shown).add(snapshot);
    }
    purged.removeAll(shown);
    purged.remove(null);
    if (purged.isEmpty()) {
      return false;
    }
    Table table = table(spec);
    return purged.stream().anyMatch(snapshot -> table.snapshot(snapshot) != null);
  }

  /** Whether each table still lists the snapshot that the run published; opens no file of it. */
  boolean listed(PublishedRun run) {
    return run.seq() >= forgot
        && Tables.published().stream().allMatch(spec -> expired(spec, run) == null);
  }

  /**
   * What of a run cannot be read, one sentence part a table: snapshots that have expired, manifests
   * and data files that are gone.
   *
   * @return empty where the whole run can be read
   */
  List<String> lost(PublishedRun run) {
    List<String> lost = new ArrayList<>();
    if (run.seq() < forgot) {
      lost.add("something was taken out of all tables since (`dailies forget`)");
    }
    for (TableSpec spec : Tables.published()) {
      String fault = expired(spec, run);
      if (fault == null && run.snapshots().containsKey(spec.name())) {
        fault = missing(tables.get(spec.name()), run.snapshots().get(spec.name()));
      }
      if (fault != null) {
        lost.add(spec.name() + " (" + fault + ")");
      }
    }
    return List.copyOf(lost);
  }

  private String expired(TableSpec spec, PublishedRun run) {
    Long snapshot = run.snapshots().get(spec.name());
    if (snapshot == null) {
      return null;
    }
    try {
      Table table = table(spec);
      return table.snapshot(snapshot) == null ? "snapshot " + snapshot + " has expired" : null;
    } catch (NoSuchTableException e) {
      return "the table was dropped";
    } catch (NotFoundException e) {
      return "its metadata is gone: " + e.getMessage();
    }
  }

  private Table table(TableSpec spec) {
    return tables.computeIfAbsent(spec.name(), name -> warehouse.table(spec));
  }

  private static String missing(Table table, long snapshot) {
    long gone = 0;
    String first = null;
    try (CloseableIterable<FileScanTask> files =
        table.newScan().useSnapshot(snapshot).planFiles()) {
      for (FileScanTask task : files) {
        String file = task.file().location();
        if (!table.io().newInputFile(file).exists()) {
          gone++;
          first = first == null ? file : first;
        }
      }
    } catch (NotFoundException e) {
      return "a manifest is gone: " + e.getMessage();
    } catch (IOException e) {
      return "its manifests cannot be read: " + e.getMessage();
    }
    return gone == 0 ? null : gone + " data files are gone, the first is " + first;
  }
}
