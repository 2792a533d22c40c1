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
  private static final int MOST_ROWS = 10_000_000;

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
      if (!Boolean.TRUE.equals(spec.root().findOption("--debug").getValue())) {
        // What a query's task fails of is the query's answer, and said in one line.
        spark.sparkContext().setLogLevel("OFF");
      }
      SparkTables.views(spark, run);
      ReadOnly.restrict(spark);
      Dataset<Row> rows = ReadOnly.rows(spark, sql);
      ReadOnly.answer(() -> print(rows, spec.commandLine().getOut()));
    }
    return 0;
  }

  private Void print(Dataset<Row> rows, PrintWriter out) {
    switch (format) {
      case TABLE -> table(rows, out);
      case JSON -> json(rows, out);
      case CSV -> csv(rows, out);
    }
    out.flush();
    return null;
  }

  private void table(Dataset<Row> rows, PrintWriter out) {
    List<Row> first = rows.limit(LONGEST_TABLE + 1).collectAsList();
    TextTable.print(rows.columns(), first.subList(0, Math.min(LONGEST_TABLE, first.size())), out);
    if (first.size() > LONGEST_TABLE) {
      cut(LONGEST_TABLE, "; --format csv prints all", out);
    }
  }

  private void json(Dataset<Row> rows, PrintWriter out) {
    Iterator<String> all = rows.toJSON().toLocalIterator();
    for (int row = 0; all.hasNext(); row++) {
      if (row == MOST_ROWS) {
        cut(MOST_ROWS, "", out);
        return;
      }
      out.println(all.next());
    }
  }

  private void csv(Dataset<Row> rows, PrintWriter out) {
    try {
      CsvWriter csv = CsvWriter.begin(out, Arrays.asList(rows.columns()));
      Iterator<Row> all = rows.toLocalIterator();
      for (int row = 0; all.hasNext(); row++) {
        if (row == MOST_ROWS) {
          cut(MOST_ROWS, "", out);
          return;
        }
        csv.row(ExportCommand.cells(all.next()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void cut(int rows, String advice, PrintWriter out) {
    out.flush();
    spec.commandLine().getErr().printf("Only the first %d rows%s.%n", rows, advice);
  }
}
