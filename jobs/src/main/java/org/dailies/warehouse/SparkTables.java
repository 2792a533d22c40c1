package org.dailies.warehouse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriterV2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.table.ArticleRow;
import org.dailies.table.Days;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/** Reads tables as of a published run, and writes them within one, as Spark datasets. */
public final class SparkTables {
  private SparkTables() {}

  /** A table as of a snapshot in the code's schema; an empty one where the snapshot is null. */
  public static Dataset<Row> read(SparkSession spark, TableSpec spec, Long snapshot) {
    if (snapshot == null) {
      return spark.createDataFrame(List.of(), spec.schema());
    }
    Dataset<Row> rows =
        spark.read().format("iceberg").option("snapshot-id", snapshot).load(name(spec));
    return conform(rows, spec);
  }

  /** Registers every table, as of a published run, as a temporary view under its own name. */
  public static void views(SparkSession spark, PublishedRun run) {
    for (TableSpec spec : Tables.published()) {
      read(spark, spec, run.snapshots().get(spec.name())).createOrReplaceTempView(spec.name());
    }
    spark
        .read()
        .format("iceberg")
        .load(name(Tables.RUNS))
        .createOrReplaceTempView(Tables.RUNS.name());
  }

  /** A table as this run sees it: what it has written, else what is published. */
  public static Dataset<Row> read(SparkSession spark, TableSpec spec, WarehouseRun run) {
    return read(spark, spec, run.snapshot(spec));
  }

  /** Adds rows to a table. */
  public static void append(Dataset<Row> rows, TableSpec spec, WarehouseRun run) {
    write(rows, spec, run, DataFrameWriterV2::append);
  }

  /** Replaces the whole table. */
  public static void replace(Dataset<Row> rows, TableSpec spec, WarehouseRun run) {
    write(rows, spec, run, writer -> writer.overwrite(functions.lit(true)));
  }

  /**
   * Replaces the rows that a condition selects.
   *
   * @param condition on {@code day} where the table has days: the other rows of their months are
   *     written again; elsewhere on partition columns
   */
  public static void overwrite(
      Dataset<Row> rows, TableSpec spec, WarehouseRun run, Column condition) {
    if (!spec.isByMonth()) {
      write(rows, spec, run, writer -> writer.overwrite(condition));
      return;
    }
    Dataset<Row> stored = read(rows.sparkSession(), spec, run);
    List<LocalDate> months =
        stored
            .filter(condition)
            .select(functions.trunc(functions.col("day"), "MM").as("day"))
            .distinct()
            .collectAsList()
            .stream()
            .map(row -> ArticleRow.day(row, "day"))
            .collect(Collectors.toList());
    if (months.isEmpty()) {
      append(rows, spec, run);
      return;
    }
    Column touched = Days.inMonths(months);
    Column others = functions.not(functions.coalesce(condition, functions.lit(false)));
    Dataset<Row> rest = stored.filter(touched).filter(others);
    write(conform(rows, spec).unionByName(rest), spec, run, writer -> writer.overwrite(touched));
  }

  /** Writes some months of a table again as they are, in few files. */
  static void rewriteMonths(
      SparkSession spark, TableSpec spec, WarehouseRun run, Collection<LocalDate> months) {
    Column touched = Days.inMonths(months);
    write(read(spark, spec, run).filter(touched), spec, run, writer -> writer.overwrite(touched));
  }

  private interface Commit {
    void run(DataFrameWriterV2<Row> writer) throws NoSuchTableException;
  }

  private static void write(Dataset<Row> rows, TableSpec spec, WarehouseRun run, Commit commit) {
    String target = name(spec) + ".branch_" + run.branchOf(spec);
    try {
      Dataset<Row> conforming = conform(rows, spec);
      // Few rows make one file, however many tasks they came from.
      boolean whole = spec.partitionedBy().isEmpty();
      commit.run((whole ? conforming.hint("rebalance") : conforming).writeTo(target));
    } catch (NoSuchTableException e) {
      throw new DailiesException(Code.INTERNAL, e, "The table %s vanished during the run", target);
    }
    run.wrote(spec);
  }

  private static Dataset<Row> conform(Dataset<Row> rows, TableSpec spec) {
    Set<String> present = Arrays.stream(rows.columns()).collect(Collectors.toSet());
    Column[] columns =
        Arrays.stream(spec.schema().fields())
            .map(field -> column(field, present))
            .toArray(Column[]::new);
    return rows.select(columns);
  }

  private static Column column(StructField field, Set<String> present) {
    Column value =
        present.contains(field.name()) ? functions.col(field.name()) : functions.lit(null);
    return value.cast(field.dataType()).as(field.name());
  }

  private static String name(TableSpec spec) {
    return CatalogSettings.CATALOG + "." + CatalogSettings.NAMESPACE + "." + spec.name();
  }
}
