package org.dailies.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.PartitionField;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.spark.sql.SparkSession;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/**
 * Writes what lies in many small files, or in the layout of an older program, again in few sorted
 * ones, on the branches of a run. Rows stay as they are.
 *
 * @param before data files that the tables had
 * @param after data files that they have now
 * @param bytes bytes of the files that were written anew
 */
public record Compaction(int before, int after, long bytes) {
  /** Files above it are left alone. */
  private static final long SMALL_BYTES = 64L << 20;

  /** What files are about as large as at least that engines write for many rows. */
  private static final long USUAL_BYTES = 16L << 20;

  /** A table, or one month of it. */
  private static final class Piece {
    private final TableSpec spec;
    private final LocalDate month;
    private int small;
    private int older;
    private long bytes;

    Piece(TableSpec spec, LocalDate month) {
      this.spec = spec;
      this.month = month;
    }

    /** Files that its bytes need: what is written anew would not be fewer. */
    private long needed() {
      return 1 + bytes / USUAL_BYTES;
    }

    boolean isDue() {
      return small > needed() || older > 0;
    }

    /** Files that there will be fewer. */
    int saved() {
      return Math.max(0, small - 1) + older;
    }
  }

  /** Data files and rows of a table. */
  private record Size(int files, long rows) {}

  /**
   * Compacts the tables as a run sees them, first what saves most files.
   *
   * @param maxBytes bytes to write anew at most; what is larger waits
   * @throws DailiesException INTERNAL where a table would have other rows than before
   */
  public static Compaction of(SparkSession spark, WarehouseRun run, long maxBytes) {
    List<Piece> due = new ArrayList<>();
    Map<TableSpec, Size> sizes = new HashMap<>();
    for (TableSpec spec : Tables.published()) {
      sizes.put(spec, look(run, spec, due));
    }
    due.sort(Comparator.comparingInt(Piece::saved).reversed());
    long bytes = 0;
    Map<String, List<Piece>> chosen = new TreeMap<>();
    for (Piece piece : due) {
      if (bytes + piece.bytes <= maxBytes) {
        bytes += piece.bytes;
        chosen.computeIfAbsent(piece.spec.name(), name -> new ArrayList<>()).add(piece);
      }
    }
    chosen.forEach((name, pieces) -> rewrite(spark, run, Tables.named(name), pieces));
    int before = 0;
    int after = 0;
    for (Map.Entry<TableSpec, Size> entry : sizes.entrySet()) {
      Size then = entry.getValue();
      Size now = look(run, entry.getKey(), new ArrayList<>());
      if (now.rows() != then.rows()) {
        throw new DailiesException(
            Code.INTERNAL,
            "Compacting changed the rows of %s from %d to %d, and nothing was published",
            entry.getKey().name(),
            then.rows(),
            now.rows());
      }
      before += then.files();
      after += now.files();
    }
    return new Compaction(before, after, bytes);
  }

  private static void rewrite(
      SparkSession spark, WarehouseRun run, TableSpec spec, List<Piece> pieces) {
    if (spec.isByMonth()) {
      List<LocalDate> months = new ArrayList<>();
      pieces.forEach(piece -> months.add(piece.month));
      SparkTables.rewriteMonths(spark, spec, run, months);
    } else {
      SparkTables.replace(SparkTables.read(spark, spec, run), spec, run);
    }
  }

  /** The size of a table; adds what of it is due. */
  private static Size look(WarehouseRun run, TableSpec spec, List<Piece> due) {
    Long snapshot = run.snapshot(spec);
    if (snapshot == null) {
      return new Size(0, 0);
    }
    Table table = run.warehouse().table(spec);
    Map<String, Piece> pieces = new HashMap<>();
    int files = 0;
    long rows = 0;
    try (CloseableIterable<FileScanTask> tasks =
        table.newScan().useSnapshot(snapshot).planFiles()) {
      for (FileScanTask task : tasks) {
        files++;
        rows += task.file().recordCount();
        LocalDate month = spec.isByMonth() ? month(task) : null;
        String key =
            spec.isByMonth()
                ? String.valueOf(month)
                : task.spec().partitionToPath(task.file().partition());
        Piece piece = pieces.computeIfAbsent(key, one -> new Piece(spec, month));
        piece.bytes += task.file().fileSizeInBytes();
        if (task.spec().specId() != table.spec().specId()) {
          piece.older++;
        } else if (task.file().fileSizeInBytes() < SMALL_BYTES) {
          piece.small++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (spec.isByMonth()) {
      pieces.values().stream().filter(Piece::isDue).forEach(due::add);
    } else if (pieces.values().stream().anyMatch(Piece::isDue)) {
      due.add(whole(spec, pieces));
    }
    return new Size(files, rows);
  }

  /** A table without months is written as a whole. */
  private static Piece whole(TableSpec spec, Map<String, Piece> pieces) {
    Piece whole = new Piece(spec, null);
    whole.small = 1;
    for (Piece piece : pieces.values()) {
      whole.small += Math.max(0, piece.small - 1);
      whole.older += piece.older;
      whole.bytes += piece.bytes;
    }
    return whole;
  }

  /** The first day of the month that a file lies in, null for what has no day. */
  private static LocalDate month(FileScanTask task) {
    PartitionField field = task.spec().fields().get(0);
    Integer value = task.file().partition().get(0, Integer.class);
    if (value == null) {
      return null;
    }
    return field.transform().isIdentity()
        ? LocalDate.ofEpochDay(value).withDayOfMonth(1)
        : LocalDate.EPOCH.plusMonths(value);
  }
}
