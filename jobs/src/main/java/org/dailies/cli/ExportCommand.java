package org.dailies.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.report.CsvWriter;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.SparkTables;
import org.dailies.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Published tables whole. */
@Command(name = "export", description = "Write published tables whole, as plain Parquet or CSV.")
final class ExportCommand implements Callable<Integer> {
  enum Format {
    PARQUET,
    CSV
  }

  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions warehouse;

  @Parameters(arity = "1..*", paramLabel = "TABLE", description = "Names of tables.")
  private List<String> names;

  @Option(names = "--to", paramLabel = "DIR", required = true, description = "Where they go.")
  private String to;

  @Option(
      names = "--format",
      defaultValue = "PARQUET",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(names = "--as-of", paramLabel = "RUN", description = "The tables as of that run.")
  private String asOf;

  @Override
  public Integer call() throws IOException {
    List<TableSpec> specs = names.stream().map(ExportCommand::spec).toList();
    try (Warehouse tables = warehouse.open()) {
      PublishedRun run = warehouse.run(tables, asOf);
      makeTarget();
      SparkSession spark = Session.start("dailies export", tables.sparkProperties());
      for (TableSpec table : specs) {
        Dataset<Row> rows = SparkTables.read(spark, table, run.snapshots().get(table.name()));
        String target = to + "/" + table.name() + (format == Format.CSV ? ".csv" : "");
        write(rows, target);
        spec.commandLine().getOut().println(target);
      }
    }
    return 0;
  }

  private static TableSpec spec(String name) {
    TableSpec table = Tables.named(name);
    if (table == null || !Tables.published().contains(table)) {
      throw new DailiesException(
          Code.USAGE,
          "There is no table %s to export: there are %s",
          name,
          String.join(", ", Tables.published().stream().map(TableSpec::name).toList()));
    }
    return table;
  }

  private void makeTarget() {
    if (format == Format.CSV && to.contains("://")) {
      throw new DailiesException(
          Code.USAGE, "CSV goes to a local directory, not %s: export Parquet there", to);
    }
    try {
      org.apache.hadoop.fs.Path directory = new org.apache.hadoop.fs.Path(to);
      if (!directory.getFileSystem(Session.hadoop()).mkdirs(directory)) {
        throw new IOException("it cannot be made");
      }
    } catch (IOException e) {
      throw new DailiesException(
          Code.USAGE,
          e,
          "The directory %s cannot be written (%s): choose another --to or mend its permissions",
          to,
          e.getMessage());
    }
  }

  private void write(Dataset<Row> rows, String target) throws IOException {
    if (format == Format.PARQUET) {
      rows.write().mode(SaveMode.Overwrite).option("compression", "zstd").parquet(target);
      return;
    }
    Path file = Path.of(target);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      CsvWriter csv = CsvWriter.begin(out, Arrays.asList(rows.columns()));
      for (Iterator<Row> all = rows.toLocalIterator(); all.hasNext(); ) {
        csv.row(cells(all.next()));
      }
    }
  }

  /** The cells of a row: numbers and texts as they are, lists joined, what nests deeper as JSON. */
  static List<Object> cells(Row row) {
    return IntStream.range(0, row.size()).mapToObj(i -> cell(row, i)).toList();
  }

  private static Object cell(Row row, int i) {
    if (row.isNullAt(i)) {
      return "";
    }
    DataType type = row.schema().fields()[i].dataType();
    if (type instanceof ArrayType array && !nests(array.elementType())) {
      return String.join("; ", row.getList(i).stream().map(String::valueOf).toList());
    }
    return nests(type) ? json(row, i) : row.get(i);
  }

  private static boolean nests(DataType type) {
    return type instanceof ArrayType || type instanceof MapType || type instanceof StructType;
  }

  /** A column's value as JSON: that of a row of this column alone, without the braces. */
  private static String json(Row row, int i) {
    StructField field = row.schema().fields()[i];
    StructType schema = new StructType().add("v", field.dataType());
    String object = new GenericRowWithSchema(new Object[] {row.get(i)}, schema).json();
    return object.substring("{\"v\":".length(), object.length() - 1);
  }
}
