package org.dailies.nightly;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.types.Types;
import org.apache.spark.sql.SparkSession;
import org.dailies.SparkTest;
import org.dailies.config.Config;
import org.dailies.config.WarehouseConfig;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Warehouse;

/** Runs nights in this process, and reads what a warehouse has published, without Spark. */
public final class Published {
  /** Every table that a run computes from archives, but for the models of topics. */
  public static final List<TableSpec> COMPUTED =
      List.of(
          Tables.ARCHIVES,
          Tables.ARTICLES,
          Tables.REJECTS,
          Tables.STORIES,
          Tables.MENTIONS,
          Tables.QUOTES,
          Tables.FRAMES,
          Tables.STATEMENTS,
          Tables.STANCES,
          Tables.USE_REPORTS,
          Tables.USES,
          Tables.COVERAGE,
          Tables.BOILERPLATE,
          Tables.TRENDS);

  private Published() {}

  /** One nightly over inputs, in a session of its own. */
  public static PublishedRun night(Path warehouse, LocalDate date, Path... inputs) {
    return run(Plan.nightly(), warehouse, date, inputs);
  }

  /** One run of a plan, in a session of its own. */
  static PublishedRun run(Plan plan, Path warehouse, LocalDate date, Path... inputs) {
    return run(plan, warehouse, date, Config.defaults(), OutputStream.nullOutputStream(), inputs);
  }

  /** The same by a config, with what the run says. */
  public static PublishedRun run(
      Plan plan, Path warehouse, LocalDate date, Config config, OutputStream said, Path... inputs) {
    session();
    PrintStream out = new PrintStream(said, false, StandardCharsets.UTF_8);
    RunOptions options =
        new RunOptions(
            "nightly",
            Arrays.stream(inputs).map(Path::toString).toList(),
            warehouse.toString(),
            null,
            date,
            false,
            false,
            config,
            Instant.now(),
            out);
    return new Nightly(options).run(plan).run();
  }

  /** A nightly by options of its own, with a clock that says when it is published. */
  public static Nightly.Outcome night(RunOptions options, Clock clock) {
    return new Nightly(options, clock).run(Plan.nightly());
  }

  /** Makes commands that this thread runs see no catalog that an earlier one has opened. */
  public static SparkSession session() {
    SparkSession session = SparkTest.session().newSession();
    SparkSession.setActiveSession(session);
    return session;
  }

  /** The published runs, first published first. */
  public static List<PublishedRun> runs(Path warehouse) {
    try (Warehouse open = open(warehouse)) {
      return open.runs();
    }
  }

  private static Warehouse open(Path warehouse) {
    return Warehouse.open(warehouse.toString(), WarehouseConfig.defaults(), new Configuration());
  }

  /** The published rows of a table, each as its values by column. */
  public static List<Map<String, Object>> rows(Path warehouse, TableSpec table) {
    try (Warehouse open = open(warehouse)) {
      long snapshot = open.newest().orElseThrow().snapshots().get(table.name());
      List<Map<String, Object>> rows = new ArrayList<>();
      try (CloseableIterable<Record> records =
          IcebergGenerics.read(open.table(table)).useSnapshot(snapshot).build()) {
        for (Record record : records) {
          Map<String, Object> row = new TreeMap<>();
          for (Types.NestedField field : record.struct().fields()) {
            row.put(field.name(), record.getField(field.name()));
          }
          rows.add(row);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return rows;
    }
  }

  /** The published rows of a table as sorted lines, without the run's id and other columns. */
  public static List<String> lines(Path warehouse, TableSpec table, String... without) {
    return lines(rows(warehouse, table), without);
  }

  /** Rows as sorted lines, without the run's id and other columns. */
  public static List<String> lines(List<Map<String, Object>> rows, String... without) {
    return rows.stream()
        .map(
            row -> {
              Map<String, Object> rest = new TreeMap<>(row);
              rest.keySet().removeAll(Set.of(without));
              rest.remove("run_id");
              return rest.toString();
            })
        .sorted()
        .toList();
  }
}
