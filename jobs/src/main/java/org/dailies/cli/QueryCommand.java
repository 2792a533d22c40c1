package org.dailies.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dailies.report.CsvWriter;
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

/** Spark SQL over the published tables. */
@Command(name = "query", description = "Spark SQL over the published tables.")
final class QueryCommand implements Callable<Integer> {
  enum Format {
    TABLE,
    CSV,
    JSON
  }

  private static final int LONGEST_TABLE = 1000;

  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions warehouse;

  @Parameters(
      paramLabel = "SQL",
      description =
          "A query, which reads and cannot write; tables by their names, such as coverage.")
  private String sql;

  @Option(
      names = "--format",
      defaultValue = "TABLE",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(names = "--as-of", paramLabel = "RUN", description = "The tables as of that run.")
  private String asOf;

  @Override
  public Integer call() {
    try (Warehouse tables = warehouse.open()) {
      PublishedRun run = warehouse.run(tables, asOf);
      spec.commandLine().getErr().println("Starting Spark ...");
      SparkSession spark = Session.start("dailies query", tables.sparkProperties());
      SparkTables.views(spark, run);
      print(parse(spark), spec.commandLine().getOut());
    }
    return 0;
  }

  private Dataset<Row> parse(SparkSession spark) {
    ReadOnly.check(spark, sql);
    try {
      return spark.sql(sql);
    } catch (Exception e) {
      throw ReadOnly.refused(e);
    }
  }

  private void print(Dataset<Row> rows, PrintWriter out) {
    switch (format) {
      case TABLE -> table(rows, out);
      case JSON -> rows.toJSON().toLocalIterator().forEachRemaining(out::println);
      case CSV -> csv(rows, out);
    }
    out.flush();
  }

  private void table(Dataset<Row> rows, PrintWriter out) {
    List<Row> first = rows.limit(LONGEST_TABLE + 1).collectAsList();
    TextTable.print(rows.columns(), first.subList(0, Math.min(LONGEST_TABLE, first.size())), out);
    if (first.size() > LONGEST_TABLE) {
      out.flush();
      spec.commandLine()
          .getErr()
          .printf("Only the first %d rows; --format csv prints all.%n", LONGEST_TABLE);
    }
  }

  private static void csv(Dataset<Row> rows, PrintWriter out) {
    try {
      CsvWriter csv = CsvWriter.begin(out, Arrays.asList(rows.columns()));
      for (Iterator<Row> all = rows.toLocalIterator(); all.hasNext(); ) {
        csv.row(ExportCommand.cells(all.next()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
