package org.dailies.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.LocalInputFile;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.table.Inspection;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a Parquet file or a table holds. */
@Command(
    name = "inspect",
    description = "Show schema, row groups, encodings, filters and footer of a file or table.")
final class InspectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions warehouse;

  @Parameters(paramLabel = "FILE|TABLE", description = "A Parquet file, or a table's name.")
  private String what;

  @Option(
      names = "--files",
      defaultValue = "1",
      description = "Data files of a table to look into (default: ${DEFAULT-VALUE}).")
  private int files;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path path = Path.of(what);
    if (Files.isRegularFile(path)) {
      if (!Inspection.isParquet(path)) {
        throw new DailiesException(Code.INPUT, "%s is not a Parquet file", what);
      }
      Inspection.print(new LocalInputFile(path), what, out);
      return 0;
    }
    TableSpec table = Tables.named(what);
    if (table == null) {
      throw new DailiesException(
          Code.INPUT,
          "%s is neither a Parquet file nor a table of the warehouse; its tables are %s",
          what,
          Tables.published().stream().map(TableSpec::name).collect(Collectors.joining(", ")));
    }
    try (Warehouse tables = warehouse.open()) {
      inspect(tables, table, out);
    }
    return 0;
  }

  private void inspect(Warehouse tables, TableSpec spec, PrintWriter out) throws IOException {
    PublishedRun run = warehouse.run(tables, null);
    Table table = tables.table(spec);
    Long snapshot = run.snapshots().get(spec.name());
    out.printf("table %s, snapshot %s of run %s%n", spec.name(), snapshot, run.runId());
    out.println("schema " + table.schema());
    out.println("partitioned by " + table.spec().fields());
    var scan = table.newScan();
    if (snapshot != null) {
      scan = scan.useSnapshot(snapshot);
    }
    long rows = 0;
    long bytes = 0;
    int count = 0;
    try (CloseableIterable<FileScanTask> tasks = scan.planFiles()) {
      for (FileScanTask task : tasks) {
        DataFile file = task.file();
        rows += file.recordCount();
        bytes += file.fileSizeInBytes();
        if (count++ < files) {
          Inspection.print(
              HadoopInputFile.fromPath(
                  new org.apache.hadoop.fs.Path(tables.place(file.location())), Session.hadoop()),
              file.location(),
              out);
        }
      }
    }
    out.printf("%d files, %d rows, %d bytes in all%n", count, rows, bytes);
  }
}
