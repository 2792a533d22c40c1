package org.dailies.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.Table;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.SparkTest;
import org.dailies.config.WarehouseConfig;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WarehouseRunTest {
  private static final Instant NOW = Instant.parse("2025-10-22T03:00:00Z");
  private static final TableSpec TABLE = Tables.OUTLETS;

  @TempDir Path directory;
  private SparkSession spark;

  @BeforeEach
  void session() {
    spark = SparkTest.session().newSession();
    settings().sparkProperties().forEach((key, value) -> spark.conf().set(key, value));
  }

  private CatalogSettings settings() {
    return CatalogSettings.of(directory.toString(), WarehouseConfig.defaults());
  }

  private WarehouseRun begin(String id) {
    return WarehouseRun.begin(
        directory.toString(), WarehouseConfig.defaults(), new Configuration(), id);
  }

  private Warehouse open() {
    return Warehouse.open(directory.toString(), WarehouseConfig.defaults(), new Configuration());
  }

  private Dataset<Row> outlets(String... domains) {
    return spark.createDataFrame(
        Arrays.stream(domains)
            .map(domain -> RowFactory.create(domain, domain, "FR", null, "press", null, null))
            .toList(),
        TABLE.schema());
  }

  private List<String> published() {
    try (Warehouse warehouse = open()) {
      Long snapshot = warehouse.newest().map(run -> run.snapshots().get(TABLE.name())).orElse(null);
      return domains(SparkTables.read(spark, TABLE, snapshot));
    }
  }

  private static List<String> domains(Dataset<Row> rows) {
    return rows.select("domain").orderBy("domain").collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private void night(String id, String... domains) {
    try (WarehouseRun run = begin(id)) {
      SparkTables.append(outlets(domains), TABLE, run);
      run.publish("test", "{}", NOW);
    }
  }

  @Test
  void whatARunWritesIsSeenOnlyWhenItPublishes() {
    night("r1", "a.example");
    try (WarehouseRun run = begin("r2")) {
      SparkTables.append(outlets("b.example"), TABLE, run);
      assertThat(domains(SparkTables.read(spark, TABLE, run)))
          .containsExactly("a.example", "b.example");
      assertThat(published()).containsExactly("a.example");
      run.publish("test", "{}", NOW);
    }
    assertThat(published()).containsExactly("a.example", "b.example");
  }

  @Test
  void aRunThatEndsWithoutPublishingLeavesNothing() {
    night("r1", "a.example");
    try (WarehouseRun run = begin("r2")) {
      SparkTables.replace(outlets("z.example"), TABLE, run);
    }
    night("r3", "b.example");
    assertThat(published()).containsExactly("a.example", "b.example");
    assertThat(refs()).containsOnlyKeys("main");
  }

  @Test
  void aRunThatDiedBetweenItsRowAndItsBranchesIsPublishedAndRepaired() {
    night("r1", "a.example");
    PublishedRun published;
    try (WarehouseRun run = begin("r2")) {
      SparkTables.append(outlets("b.example"), TABLE, run);
      published = run.commit("test", "{}", NOW);
    }
    assertThat(published()).containsExactly("a.example", "b.example");
    assertThat(main()).isNotEqualTo(published.snapshots().get(TABLE.name()));
    try (WarehouseRun run = begin("r3")) {
      assertThat(run.base()).map(PublishedRun::runId).contains("r2");
    }
    assertThat(main()).isEqualTo(published.snapshots().get(TABLE.name()));
    assertThat(refs()).containsOnlyKeys("main");
  }

  @Test
  void aTableThatLostWhatWasPublishedIsNamed() {
    night("r1", "a.example");
    spark.sql("drop table dailies.news." + TABLE.name() + " purge");
    assertThatThrownBy(() -> begin("r2"))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("The table " + TABLE.name())
        .hasMessageContaining("run r1 published");
  }

  @Test
  void rollbackPublishesAgainWhatWasThere() {
    night("r1", "a.example");
    night("r2", "b.example");
    try (WarehouseRun run = begin("r3")) {
      run.publishAgain("rollback", run.warehouse().run("r1"), "{}", NOW);
    }
    assertThat(published()).containsExactly("a.example");
    night("r4", "c.example");
    assertThat(published()).containsExactly("a.example", "c.example");
    try (Warehouse warehouse = open()) {
      assertThat(warehouse.runs()).extracting(PublishedRun::seq).containsExactly(1L, 2L, 3L, 4L);
    }
  }

  @Test
  void aSecondWriterIsRefusedUntilTheFirstHasEnded() {
    try (WarehouseRun run = begin("r1")) {
      assertThat(run.runId()).isEqualTo("r1");
      assertThatThrownBy(() -> begin("r2"))
          .isInstanceOfSatisfying(
              DailiesException.class, e -> assertThat(e.code()).isEqualTo(Code.LOCKED))
          .hasMessageContaining("r1");
    }
    begin("r2").close();
  }

  @Test
  void aLeaseIsHeldByOneAndFreeAfterItsEnd() {
    try (WarehouseRun run = begin("r1")) {
      Table table = run.warehouse().table(Tables.RUNS);
      Lease first = Lease.take(table, "first", Duration.ofSeconds(30));
      assertThatThrownBy(() -> Lease.take(table, "second", Duration.ofSeconds(30)))
          .isInstanceOf(DailiesException.class)
          .hasMessageContaining("first");
      first.check();
      first.close();
      Lease second = Lease.take(table, "second", Duration.ofSeconds(30));
      assertThatThrownBy(first::check).isInstanceOf(DailiesException.class);
      second.close();
    }
  }

  @Test
  void aProgramOlderThanTheWarehouseIsRefused() {
    night("r1", "a.example");
    try (WarehouseRun run = begin("r2")) {
      Map<String, Integer> newer = new TreeMap<>(Map.of(TABLE.name(), TABLE.version() + 1));
      new RunLog(run.warehouse().table(Tables.RUNS))
          .append(new PublishedRun(2, "r2", "test", NOW, Map.of(), newer, "{}"));
    }
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            DailiesException.class, e -> assertThat(e.code()).isEqualTo(Code.USAGE))
        .hasMessageContaining("newer program");
  }

  @Test
  void aWarehouseOfThePreviousSchemaIsReadAndGetsItsNewColumns() {
    try (WarehouseRun run = begin("r1")) {
      run.warehouse().table(TABLE).updateSchema().deleteColumn("owner").commit();
      Dataset<Row> older = outlets("a.example").drop("owner");
      try {
        older.writeTo("dailies.news.outlets.branch_" + run.branchOf(TABLE)).append();
      } catch (NoSuchTableException e) {
        throw new IllegalStateException(e);
      }
      run.wrote(TABLE);
      run.publish("test", "{}", NOW);
    }
    try (Warehouse warehouse = open()) {
      Long snapshot = warehouse.newest().orElseThrow().snapshots().get(TABLE.name());
      Row row = SparkTables.read(spark, TABLE, snapshot).first();
      assertThat(row.schema().fieldNames()).containsExactly(TABLE.schema().fieldNames());
      assertThat(row.isNullAt(row.fieldIndex("owner"))).isTrue();
    }
    night("r2", "b.example");
    assertThat(published()).containsExactly("a.example", "b.example");
  }

  @Test
  void aSqliteCatalogServesLocalDirectoriesOnly() {
    assertThatThrownBy(() -> CatalogSettings.of("hdfs://host/w", WarehouseConfig.defaults()))
        .isInstanceOfSatisfying(
            DailiesException.class, e -> assertThat(e.code()).isEqualTo(Code.USAGE))
        .hasMessageContaining("jdbc:postgresql");
  }

  private long main() {
    try (Warehouse warehouse = open()) {
      return warehouse.table(TABLE).currentSnapshot().snapshotId();
    }
  }

  private Map<String, ?> refs() {
    try (Warehouse warehouse = open()) {
      return warehouse.table(TABLE).refs();
    }
  }
}
