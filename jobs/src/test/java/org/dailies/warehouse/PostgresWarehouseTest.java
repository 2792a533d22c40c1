package org.dailies.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.Table;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.SparkTest;
import org.dailies.cli.Dailies;
import org.dailies.config.WarehouseConfig;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A warehouse whose catalog is PostgreSQL: with a directory of its own, and with a shared one. */
final class PostgresWarehouseTest {
  private static final Instant NOW = Instant.parse("2025-10-22T03:00:00Z");
  private static final TableSpec TABLE = Tables.OUTLETS;
  private static Postgres postgres;
  private static int catalogs;

  @TempDir Path directory;

  /** One warehouse: where it lies, and how it is reached. */
  private record Place(String location, WarehouseConfig config, Configuration hadoop) {
    WarehouseRun begin(String id) {
      return WarehouseRun.begin(location, config, hadoop, id);
    }

    Warehouse open() {
      return Warehouse.open(location, config, hadoop);
    }

    SparkSession spark() {
      SparkSession spark = SparkTest.session().newSession();
      CatalogSettings.of(location, config).sparkProperties().forEach(spark.conf()::set);
      String catalog = "spark.sql.catalog." + CatalogSettings.CATALOG + ".hadoop.";
      SharedFileSystem.SETTINGS.forEach((key, value) -> spark.conf().set(catalog + key, value));
      return spark;
    }
  }

  @BeforeAll
  static void server() throws IOException {
    Assumptions.assumeTrue(
        Postgres.installed(), "PostgreSQL is not installed: apt-get install postgresql");
    postgres = Postgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (postgres != null) {
      postgres.close();
    }
  }

  private Place local() {
    return new Place(directory.toString(), config(60), new Configuration());
  }

  private Place shared(int leaseSeconds) {
    return new Place(
        "shared://" + directory, config(leaseSeconds), SharedFileSystem.configuration());
  }

  /** A database for each warehouse: Iceberg looks for its tables in all schemas of one. */
  private static WarehouseConfig config(int leaseSeconds) {
    catalogs++;
    String database = "w" + catalogs;
    try (Connection connection =
            DriverManager.getConnection(postgres.uri("postgres"), "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + database);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new WarehouseConfig(
        "jdbc", postgres.uri(database), "postgres", "", Map.of(), leaseSeconds);
  }

  private static Dataset<Row> outlets(SparkSession spark, String... domains) {
    return spark.createDataFrame(
        Arrays.stream(domains)
            .map(domain -> RowFactory.create(domain, domain, "FR", null, "press", null, null))
            .toList(),
        TABLE.schema());
  }

  private static List<String> published(Place place, SparkSession spark) {
    try (Warehouse warehouse = place.open()) {
      Long snapshot = warehouse.newest().orElseThrow().snapshots().get(TABLE.name());
      return SparkTables.read(spark, TABLE, snapshot).collectAsList().stream()
          .map(row -> row.<String>getAs("domain"))
          .sorted()
          .toList();
    }
  }

  private static void publishesAndRepairs(Place place) {
    SparkSession spark = place.spark();
    try (WarehouseRun run = place.begin("r1")) {
      SparkTables.append(outlets(spark, "a.example"), TABLE, run);
      run.publish("test", "{}", NOW);
    }
    PublishedRun second;
    try (WarehouseRun run = place.begin("r2")) {
      SparkTables.append(outlets(spark, "b.example"), TABLE, run);
      assertThat(published(place, spark)).containsExactly("a.example");
      second = run.commit("test", "{}", NOW);
    }
    assertThat(published(place, spark)).containsExactly("a.example", "b.example");
    assertThat(main(place)).isNotEqualTo(second.snapshots().get(TABLE.name()));
    place.begin("r3").close();
    assertThat(main(place)).isEqualTo(second.snapshots().get(TABLE.name()));
    try (Warehouse warehouse = place.open()) {
      assertThat(warehouse.table(TABLE).refs()).containsOnlyKeys("main");
    }
  }

  private static long main(Place place) {
    try (Warehouse warehouse = place.open()) {
      return warehouse.table(TABLE).currentSnapshot().snapshotId();
    }
  }

  private static void locked(Place place, String holder) {
    assertThatThrownBy(() -> place.begin("second"))
        .isInstanceOfSatisfying(
            DailiesException.class, e -> assertThat(e.code()).isEqualTo(Code.LOCKED))
        .hasMessageContaining(holder);
  }

  @Test
  void aLocalDirectoryIsPublishedRepairedAndLockedByItsFile() {
    Place place = local();
    publishesAndRepairs(place);
    try (WarehouseRun run = place.begin("first")) {
      locked(place, run.runId());
    }
    assertThat(directory.resolve("catalog.db")).doesNotExist();
    assertThat(directory.resolve("lock")).exists();
  }

  @Test
  void aSharedOneIsPublishedRepairedAndLockedByALease() {
    Place place = shared(60);
    publishesAndRepairs(place);
    try (WarehouseRun run = place.begin("first")) {
      locked(place, run.runId());
    }
    assertThat(directory.resolve("lock")).doesNotExist();
    place.begin("third").close();
  }

  @Test
  void aNightlyIsToldOfTheFileSystemBySparkSubmitAndEndsInFiveWhereTheLeaseIsHeld() {
    Place place = shared(60);
    String prefix = "spark.hadoop.";
    SharedFileSystem.SETTINGS.forEach((key, value) -> System.setProperty(prefix + key, value));
    try (WarehouseRun run = place.begin("first")) {
      assertThat(run.base()).isEmpty();
      int code =
          Dailies.run(
              "nightly",
              "--input",
              directory.toString(),
              "--warehouse",
              place.location(),
              "--set",
              "warehouse.uri=" + place.config().uri(),
              "--set",
              "warehouse.user=postgres");
      assertThat(code).isEqualTo(Code.LOCKED.exit());
    } finally {
      SharedFileSystem.SETTINGS.keySet().forEach(key -> System.clearProperty(prefix + key));
    }
  }

  @Test
  void aCatalogServesOneWarehouse(@TempDir Path other) {
    Place place = local();
    place.begin("first").close();
    Place second = new Place(other.toString(), place.config(), place.hadoop());
    assertThatThrownBy(() -> second.begin("second"))
        .isInstanceOfSatisfying(
            DailiesException.class, e -> assertThat(e.code()).isEqualTo(Code.USAGE))
        .hasMessageContaining(directory.toString());
  }

  @Test
  void aHeartbeatKeepsTheLeaseBeyondItsTerm() throws InterruptedException {
    Place place = shared(2);
    try (WarehouseRun run = place.begin("first")) {
      Thread.sleep(Duration.ofSeconds(4).toMillis());
      locked(place, run.runId());
      run.publish("test", "{}", NOW);
    }
    try (Warehouse warehouse = place.open()) {
      assertThat(warehouse.runs()).hasSize(1);
    }
  }

  @Test
  void theLeaseOfADeadRunEndsAndTheOneWhoLostItPublishesNothing() {
    Place place = shared(60);
    try (WarehouseRun run = place.begin("slow")) {
      Table runs = run.warehouse().table(Tables.RUNS);
      runs.updateProperties().set("dailies.lease.owner", "dead").commit();
      locked(place, "dead");
      runs.updateProperties().set("dailies.lease.until", NOW.toString()).commit();
      try (WarehouseRun next = place.begin("next")) {
        assertThat(next.base()).isEmpty();
        assertThatThrownBy(() -> run.publish("test", "{}", NOW))
            .isInstanceOfSatisfying(
                DailiesException.class, e -> assertThat(e.code()).isEqualTo(Code.LOCKED));
        next.publish("test", "{}", NOW);
      }
    }
    try (Warehouse warehouse = place.open()) {
      assertThat(warehouse.runs()).extracting(PublishedRun::runId).containsExactly("next");
    }
  }
}
