package org.dailies.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
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
import org.dailies.config.WarehouseConfig;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/** Runs of a warehouse that add one outlet each, written without Spark. */
public final class PlainNights {
  private static final Instant NOW = Instant.parse("2025-10-22T03:00:00Z");
  private static final TableSpec TABLE = Tables.OUTLETS;

  private final Path directory;

  /** Nights of the warehouse in a directory. */
  public PlainNights(Path directory) {
    this.directory = directory;
  }

  /** Takes the warehouse. */
  public WarehouseRun begin(String id) {
    return WarehouseRun.begin(
        directory.toString(), WarehouseConfig.defaults(), new Configuration(), id);
  }

  /** Opens it to read. */
  public Warehouse open() {
    return Warehouse.open(directory.toString(), WarehouseConfig.defaults(), new Configuration());
  }

  /** Publishes a run that adds an outlet. */
  public PublishedRun night(String id, String outlet) {
    return night(id, outlet, "{\"date\": \"2025-10-22\"}");
  }

  /** Publishes a run that adds an outlet, with a manifest. */
  public PublishedRun night(String id, String outlet, String manifest) {
    return night(id, outlet, "test", manifest);
  }

  /** Publishes a run of a command that adds an outlet, with a manifest. */
  public PublishedRun night(String id, String outlet, String command, String manifest) {
    try (WarehouseRun run = begin(id)) {
      write(run, outlet);
      return run.publish(command, manifest, NOW);
    }
  }

  /** Adds an outlet on the branch of a run. */
  public static void write(WarehouseRun run, String outlet) {
    String branch = run.branchOf(TABLE);
    Table table = run.warehouse().table(TABLE);
    OutputFile file =
        table
            .io()
            .newOutputFile(
                table.locationProvider().newDataLocation(run.runId() + outlet + ".parquet"));
    Record row = GenericRecord.create(table.schema());
    row.setField("domain", outlet);
    try {
      DataWriter<Record> writer =
          Parquet.writeData(file)
              .schema(table.schema())
              .createWriterFunc(GenericParquetWriter::create)
              .withSpec(PartitionSpec.unpartitioned())
              .build();
      try (writer) {
        writer.write(row);
      }
      table.newAppend().appendFile(writer.toDataFile()).toBranch(branch).commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    run.wrote(TABLE);
  }

  /** The outlets that the newest run shows, in order. */
  public List<String> outlets() {
    try (Warehouse warehouse = open()) {
      return outlets(warehouse, warehouse.newest().orElseThrow());
    }
  }

  /** The outlets that a run shows, in order. */
  public static List<String> outlets(Warehouse warehouse, PublishedRun run) {
    List<String> outlets = new ArrayList<>();
    long snapshot = run.snapshots().get(TABLE.name());
    try (CloseableIterable<Record> rows =
        IcebergGenerics.read(warehouse.table(TABLE)).useSnapshot(snapshot).build()) {
      rows.forEach(row -> outlets.add((String) row.getField("domain")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    outlets.sort(null);
    return outlets;
  }

  /** What Iceberg's own procedure does that keeps only what a branch shows. */
  public void expireAllButMain() {
    try (Warehouse warehouse = open()) {
      for (TableSpec spec : Tables.published()) {
        warehouse
            .table(spec)
            .expireSnapshots()
            .expireOlderThan(Long.MAX_VALUE)
            .retainLast(1)
            .commit();
      }
    }
  }
}
