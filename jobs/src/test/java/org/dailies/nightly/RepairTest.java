package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.iceberg.Table;
import org.dailies.DailiesException;
import org.dailies.config.WarehouseConfig;
import org.dailies.table.Tables;
import org.dailies.warehouse.PlainNights;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rollback publishes only what can be read, and a warehouse that lost files opens again. */
final class RepairTest {
  @TempDir Path directory;
  private PlainNights nights;

  @BeforeEach
  void twoNights() {
    nights = new PlainNights(directory);
    nights.night("r1", "a.example");
    nights.night("r2", "b.example");
  }

  private PublishedRun rollback(String run) {
    return Rollback.to(run, directory.toString(), WarehouseConfig.defaults());
  }

  private Repair repair() {
    return Repair.of(directory.toString(), WarehouseConfig.defaults());
  }

  private long runs() {
    try (Warehouse warehouse = nights.open()) {
      return warehouse.runs().size();
    }
  }

  @Test
  void aRunWhoseSnapshotHasExpiredIsNotPublishedAgain() {
    nights.expireAllButMain();
    assertThatThrownBy(() -> rollback("r1"))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("r1")
        .hasMessageContaining("outlets (snapshot")
        .hasMessageContaining("expired");
    assertThat(runs()).isEqualTo(2);
    assertThat(nights.outlets()).containsExactly("a.example", "b.example");
    try (Warehouse warehouse = nights.open()) {
      assertThat(warehouse.readable()).extracting(PublishedRun::runId).containsExactly("r2");
    }
    nights.night("r3", "c.example");
    assertThat(nights.outlets()).containsExactly("a.example", "b.example", "c.example");
  }

  @Test
  void aRunWhoseFileIsGoneIsNotPublishedAgain() throws IOException {
    rollback("r1");
    delete("r2");
    assertThatThrownBy(() -> rollback("r2")).hasMessageContaining("1 data files are gone");
    assertThat(nights.outlets()).containsExactly("a.example");
  }

  @Test
  void aWarehouseWhoseNewestRunIsLostShowsTheOneBefore() throws IOException {
    delete("r2");
    Repair repair = repair();
    assertThat(repair.kept().runId()).isEqualTo("r1");
    assertThat(repair.published().command()).isEqualTo("repair");
    assertThat(repair.lost()).hasSize(1);
    assertThat(repair.lost().get(0)).contains("run r2", "outlets", "r2b.example.parquet");
    assertThat(nights.outlets()).containsExactly("a.example");
    nights.night("r3", "c.example");
    assertThat(nights.outlets()).containsExactly("a.example", "c.example");
    assertThat(repair().published()).isNull();
  }

  @Test
  void aRunThatDroppedSnapshotsSaysHowToRepair() {
    try (Warehouse warehouse = nights.open()) {
      Table table = warehouse.table(Tables.OUTLETS);
      long first = warehouse.run("r1").snapshots().get("outlets");
      table.manageSnapshots().rollbackTo(first).commit();
      table.expireSnapshots().expireSnapshotId(newest(warehouse)).commit();
    }
    assertThatThrownBy(() -> nights.begin("r3")).hasMessageContaining("dailies repair");
    assertThat(repair().kept().runId()).isEqualTo("r1");
    nights.begin("r4").close();
  }

  @Test
  void aWarehouseOfWhichNothingCanBeReadSaysSo() throws IOException {
    delete("r1");
    assertThatThrownBy(this::repair)
        .hasMessageContaining("No run of the warehouse")
        .hasMessageContaining("outlets");
    assertThat(runs()).isEqualTo(2);
  }

  private static long newest(Warehouse warehouse) {
    return warehouse.newest().orElseThrow().snapshots().get("outlets");
  }

  private void delete(String run) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(directory)) {
      files = all.filter(file -> file.getFileName().toString().startsWith(run)).toList();
    }
    for (Path file : files) {
      if (file.toString().contains("outlets")) {
        Files.delete(file);
      }
    }
  }
}
