package org.dailies.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetWriter;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.io.DataWriter;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.parquet.Parquet;

/** Reads and appends the rows of {@code runs} without Spark. */
final class RunLog {
  /** From so many files on they are put into one. */
  private static final int FILES = 30;

  private final Table table;

  RunLog(Table table) {
    this.table = table;
  }

  /** All published runs, first published first. */
  List<PublishedRun> all() {
    table.refresh();
    List<PublishedRun> runs = new ArrayList<>();
    try (CloseableIterable<Record> records = IcebergGenerics.read(table).build()) {
      for (Record row : records) {
        runs.add(read(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    runs.sort(Comparator.comparingLong(PublishedRun::seq));
    return runs;
  }

  /**
   * Appends one row: the commit of a run. Where the rows lie in many files, the same commit puts
   * them into one.
   */
  void append(PublishedRun run) {
    List<PublishedRun> rows = new ArrayList<>();
    Snapshot current = table.currentSnapshot();
    boolean many =
        current != null
            && Integer.parseInt(current.summary().getOrDefault("total-data-files", "0")) >= FILES;
    if (many) {
      rows.addAll(all());
    }
    rows.add(run);
    DataFile file = write(rows);
    if (many) {
      table.newOverwrite().overwriteByRowFilter(Expressions.alwaysTrue()).addFile(file).commit();
    } else {
      table.newAppend().appendFile(file).commit();
    }
  }

  private Record row(PublishedRun run) {
    Record row = GenericRecord.create(table.schema());
    row.setField("seq", run.seq());
    row.setField("run_id", run.runId());
    row.setField("command", run.command());
    row.setField("published_at", OffsetDateTime.ofInstant(run.publishedAt(), ZoneOffset.UTC));
    row.setField("snapshots", run.snapshots());
    row.setField("schema_versions", run.schemaVersions());
    row.setField("manifest", run.manifest());
    return row;
  }

  /** One file of rows, named after the last. */
  private DataFile write(List<PublishedRun> runs) {
    String name = runs.get(runs.size() - 1).runId() + ".parquet";
    OutputFile file = table.io().newOutputFile(table.locationProvider().newDataLocation(name));
    try {
      DataWriter<Record> writer =
          Parquet.writeData(file)
              .schema(table.schema())
              .createWriterFunc(GenericParquetWriter::create)
              .overwrite()
              .withSpec(PartitionSpec.unpartitioned())
              .build();
      try (writer) {
        runs.forEach(run -> writer.write(row(run)));
      }
      return writer.toDataFile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static PublishedRun read(Record row) {
    return new PublishedRun(
        (Long) row.getField("seq"),
        (String) row.getField("run_id"),
        (String) row.getField("command"),
        instant(row.getField("published_at")),
        (Map<String, Long>) row.getField("snapshots"),
        (Map<String, Integer>) row.getField("schema_versions"),
        (String) row.getField("manifest"));
  }

  private static Instant instant(Object value) {
    return ((OffsetDateTime) value).toInstant();
  }
}
