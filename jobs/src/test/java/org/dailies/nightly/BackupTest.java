package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.dailies.config.MaintenanceConfig;
import org.dailies.config.WarehouseConfig;
import org.dailies.table.Tables;
import org.dailies.warehouse.PlainNights;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.SparkTables;
import org.dailies.warehouse.Warehouse;
import org.dailies.warehouse.WarehouseRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of a warehouse open where they lie, and live on without the first one. */
final class BackupTest {
  @TempDir Path directory;
  private Path first;
  private Path copy;

  @BeforeEach
  void oneNight() {
    first = directory.resolve("first");
    copy = directory.resolve("co py");
    new PlainNights(first).night("r1", "a");
  }

  private Backup backup() {
    return Backup.to(copy, first.toString(), WarehouseConfig.defaults());
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Test
  void aCopyOpensWithoutTheFirstOneAndIsWrittenMaintainedAndMovedAgain() throws IOException {
    backup();
    delete(first);
    PlainNights nights = new PlainNights(copy);
    assertThat(nights.outlets()).containsExactly("a");
    nights.night("r2", "b");
    assertThat(nights.outlets()).containsExactly("a", "b");
    try (Warehouse warehouse = nights.open()) {
      var table = warehouse.table(Tables.RUNS);
      String file = table.currentSnapshot().manifestListLocation();
      // Parquet's readers would take what lies behind such streams, and let these be collected.
      try (var stream = table.io().newInputFile(file).newStream()) {
        assertThat(stream).isNotInstanceOf(org.apache.iceberg.io.DelegatingInputStream.class);
      }
    }
    Path again = directory.resolve("again");
    Files.move(copy, again);
    PlainNights moved = new PlainNights(again);
    moved.night("r3", "c");
    Published.session();
    Maintenance.Outcome outcome =
        Maintenance.of(
            again.toString(),
            WarehouseConfig.defaults(),
            new MaintenanceConfig(true, 7, 1L << 30, 2, 0, 1, 0));
    assertThat(outcome.readable()).hasSize(2);
    try (Warehouse warehouse = moved.open()) {
      PublishedRun newest = warehouse.newest().orElseThrow();
      assertThat(warehouse.lost(newest)).isEmpty();
      Published.session();
      SparkSession spark = Session.start("test", warehouse.sparkProperties());
      assertThat(SparkTables.read(spark, Tables.OUTLETS, newest.snapshots().get("outlets")).count())
          .isEqualTo(3);
    }
    assertThat(first).doesNotExist();
    assertThat(copy).doesNotExist();
  }

  @Test
  void aSecondBackupCopiesWhatIsNewWhileARunIsOnAndIsRestored() throws IOException {
    int all = backup().copied();
    PlainNights nights = new PlainNights(first);
    nights.night("r2", "b");
    try (WarehouseRun run = nights.begin("r3")) {
      PlainNights.write(run, "c");
      Backup second = backup();
      assertThat(second.run().runId()).isEqualTo("r2");
      assertThat(second.copied()).isPositive().isLessThan(second.files());
      assertThat(second.files()).isGreaterThan(all);
    }
    assertThat(new PlainNights(copy).outlets()).containsExactly("a", "b");
    delete(first);
    assertThat(Backup.restore(copy, first.toString(), WarehouseConfig.defaults()).run().seq())
        .isEqualTo(2);
    nights.night("r4", "d");
    assertThat(nights.outlets()).containsExactly("a", "b", "d");
    assertThat(new PlainNights(copy).outlets()).containsExactly("a", "b");
  }

  @Test
  void anotherWarehouseAndACopyThatHasGoneOnAreLeftAlone() throws IOException {
    Path other = directory.resolve("other");
    new PlainNights(other).night("r1", "z");
    assertThatThrownBy(() -> Backup.to(other, first.toString(), WarehouseConfig.defaults()))
        .hasMessageContaining("no copy of");
    assertThat(new PlainNights(other).outlets()).containsExactly("z");
    backup();
    new PlainNights(copy).night("r9", "y");
    assertThatThrownBy(this::backup).hasMessageContaining("runs of its own");
    assertThat(new PlainNights(copy).outlets()).containsExactly("a", "y");
    Path link = directory.resolve("link");
    Files.createSymbolicLink(link, first);
    assertThatThrownBy(() -> Backup.to(link, first.toString(), WarehouseConfig.defaults()))
        .hasMessageContaining("in one another");
  }

  @Test
  void whatPeopleJudgedIsCopiedAndABackupCutShortGoesOn() throws IOException {
    Files.createDirectories(first.resolve("audits"));
    Files.writeString(first.resolve("audits/r1.json"), "{}");
    Files.createDirectories(copy.resolve("news"));
    Files.writeString(copy.resolve("catalog.db.part"), "half");
    backup();
    assertThat(copy.resolve("audits/r1.json")).exists();
    assertThat(new PlainNights(copy).outlets()).containsExactly("a");
  }

  @Test
  void nothingIsOverwrittenThatIsNoCopy() throws IOException {
    Files.createDirectories(copy);
    Files.writeString(copy.resolve("letter.txt"), "x");
    assertThatThrownBy(this::backup).hasMessageContaining("something else");
    assertThatThrownBy(() -> Backup.restore(first, copy.toString(), WarehouseConfig.defaults()))
        .hasMessageContaining("There is something at");
    assertThatThrownBy(
            () -> Backup.to(first.resolve("x"), first.toString(), WarehouseConfig.defaults()))
        .hasMessageContaining("in one another");
  }
}
