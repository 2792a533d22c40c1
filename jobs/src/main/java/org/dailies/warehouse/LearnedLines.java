package org.dailies.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;
import org.dailies.table.Tables;

/** The lines of outlets that a warehouse has published, read without Spark. */
public final class LearnedLines {
  private LearnedLines() {}

  /** Lines by outlet as of the newest run; none where nothing is published. */
  public static Map<String, Set<String>> of(Warehouse warehouse) {
    Long snapshot =
        warehouse.newest().map(run -> run.snapshots().get(Tables.BOILERPLATE.name())).orElse(null);
    if (snapshot == null) {
      return Map.of();
    }
    Map<String, Set<String>> lines = new TreeMap<>();
    try (CloseableIterable<Record> rows =
        IcebergGenerics.read(warehouse.table(Tables.BOILERPLATE))
            .useSnapshot(snapshot)
            .select("outlet", "line")
            .build()) {
      for (Record row : rows) {
        lines
            .computeIfAbsent((String) row.getField("outlet"), outlet -> new TreeSet<>())
            .add((String) row.getField("line"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
