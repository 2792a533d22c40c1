package org.dailies.warehouse;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.dailies.SparkTest;
import org.dailies.config.WarehouseConfig;
import org.dailies.table.Days;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days are replaced within months, and warehouses partitioned by days go on with months. */
final class MonthsTest {
  private static final Instant NOW = Instant.parse("2025-10-22T03:00:00Z");
  private static final TableSpec TABLE = Tables.ARTICLE_TOPICS;

  private static final StructType DAY = new StructType().add("day", "date");

  @TempDir Path directory;
  private SparkSession spark;

  @BeforeEach
  void session() {
    spark = SparkTest.session().newSession();
    CatalogSettings.of(directory.toString(), WarehouseConfig.defaults())
        .sparkProperties()
        .forEach((key, value) -> spark.conf().set(key, value));
  }

  private WarehouseRun begin(String id) {
    return WarehouseRun.begin(
        directory.toString(), WarehouseConfig.defaults(), new Configuration(), id);
  }

  private Dataset<Row> rows(String topic, String... days) {
    return spark.createDataFrame(
        Arrays.stream(days)
            .map(
                day ->
                    RowFactory.create(
                        day + topic,
                        day.isEmpty() ? null : LocalDate.parse(day),
                        "o",
                        "en",
                        "m",
                        topic,
                        1.0))
            .toList(),
        TABLE.schema());
  }

  private List<String> ids(WarehouseRun run) {
    return SparkTables.read(spark, TABLE, run).select("article_id").collectAsList().stream()
        .map(row -> row.getString(0))
        .sorted()
        .toList();
  }

  private static List<FileScanTask> files(WarehouseRun run) throws Exception {
    List<FileScanTask> files = new ArrayList<>();
    try (var planned =
        run.warehouse().table(TABLE).newScan().useSnapshot(run.snapshot(TABLE)).planFiles()) {
      planned.forEach(files::add);
    }
    return files;
  }

  @Test
  void daysAreReplacedAndTheOtherDaysOfTheirMonthsStay() throws Exception {
    try (WarehouseRun run = begin("r1")) {
      SparkTables.append(
          rows("a", "", "2025-10-01", "2025-10-31", "2025-11-01", "2025-11-30"), TABLE, run);
      assertThat(files(run)).hasSize(3);
      Dataset<Row> days = spark.createDataFrame(List.of(day("2025-10-31")), DAY);
      SparkTables.overwrite(
          rows("b", "2025-10-31", "2025-12-24"), TABLE, run, Days.among(days.collectAsList()));
      assertThat(ids(run))
          .containsExactly(
              "2025-10-01a", "2025-10-31b", "2025-11-01a", "2025-11-30a", "2025-12-24b", "a");
      assertThat(files(run)).hasSize(4);
      SparkTables.overwrite(rows("c", ""), TABLE, run, col("day").isNull());
      SparkTables.overwrite(rows("d", "2026-01-01"), TABLE, run, lit(false));
      assertThat(ids(run)).contains("c", "2026-01-01d", "2025-10-01a").doesNotContain("a");
      SparkTables.overwrite(rows("e", "2026-01-02"), TABLE, run, lit(true));
      assertThat(ids(run)).containsExactly("2026-01-02e");
      run.publish("test", "{}", NOW);
    }
  }

  private static Row day(String day) {
    return RowFactory.create(LocalDate.parse(day));
  }

  @Test
  void aTablePartitionedByDaysGoesOnWithMonths() throws Exception {
    begin("r0").close();
    try (Warehouse warehouse =
        Warehouse.open(directory.toString(), WarehouseConfig.defaults(), new Configuration())) {
      older(warehouse);
    }
    try (WarehouseRun run = begin("r1")) {
      SparkTables.overwrite(
          rows("b", "2025-10-02"), TABLE, run, col("day").equalTo(lit("2025-10-02")));
      assertThat(ids(run)).containsExactly("2025-10-01a", "2025-10-02b", "2025-11-01a");
      assertThat(files(run)).hasSize(2);
      assertThat(run.warehouse().table(TABLE).properties())
          .doesNotContainKey("write.parquet.bloom-filter-enabled.column.article_id");
      run.publish("test", "{}", NOW);
    }
  }

  /** The table as programs before this one made it, with a file a day. */
  private void older(Warehouse warehouse) throws Exception {
    warehouse.catalog().dropTable(Schemas.identifier(TABLE), true);
    Schema schema = SparkSchemaUtil.convert(TABLE.schema());
    Table table =
        warehouse
            .catalog()
            .createTable(
                Schemas.identifier(TABLE),
                schema,
                PartitionSpec.builderFor(schema).identity("day").build(),
                Map.of("write.parquet.bloom-filter-enabled.column.article_id", "true"));
    rows("a", "2025-10-01", "2025-10-02", "2025-11-01")
        .writeTo("dailies.news.article_topics")
        .append();
    table.refresh();
    new RunLog(warehouse.table(Tables.RUNS))
        .append(
            new PublishedRun(
                1,
                "r0",
                "test",
                NOW,
                Map.of(TABLE.name(), table.currentSnapshot().snapshotId()),
                Map.of(TABLE.name(), 1),
                "{}"));
  }
}
