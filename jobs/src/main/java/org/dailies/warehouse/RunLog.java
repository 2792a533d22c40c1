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
import org.apache.iceberg.Table;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetWriter;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.io.DataWriter;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.parquet.Parquet;

/** Reads and appends the rows of {@code runs} without Spark. */
final class RunLog {
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

  /** Appends one row: the commit of a run. */
  void append(PublishedRun run) {
    Record row = GenericRecord.create(table.schema());
    row.setField("seq", run.seq());
    row.setField("run_id", run.runId());
    row.setField("command", run.command());
    row.setField("published_at", OffsetDateTime.ofInstant(run.publishedAt(), ZoneOffset.UTC));
    row.setField("snapshots", run.snapshots());
    row.setField("schema_versions", run.schemaVersions());
    row.setField("manifest", run.manifest());
    OutputFile file =
        table
            .io()
            .newOutputFile(table.locationProvider().newDataLocation(run.runId() + ".parquet"));
    table.newAppend().appendFile(write(file, row)).commit();
  }

  private DataFile write(OutputFile file, Record row) {
    try {
      DataWriter<Record> writer =
          Parquet.writeData(file)
              .schema(table.schema())
              .createWriterFunc(GenericParquetWriter::create)
              .overwrite()
              .withSpec(PartitionSpec.unpartitioned())
              .build();
      try (writer) {
        writer.write(row);
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
