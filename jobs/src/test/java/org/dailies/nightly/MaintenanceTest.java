package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.iceberg.Table;
import org.dailies.config.MaintenanceConfig;
import org.dailies.config.WarehouseConfig;
import org.dailies.table.Tables;
import org.dailies.warehouse.Compaction;
import org.dailies.warehouse.PlainNights;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.Warehouse;
import org.dailies.warehouse.WarehouseRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Upkeep changes no row, keeps what it says it keeps, and can be cut short anywhere. */
final class MaintenanceTest {
  private static final String REPORTED =
      "{\"date\": \"2025-10-22\", \"counted_to\": \"2025-10-23\"}";

  @TempDir Path directory;
  private PlainNights nights;

  @BeforeEach
  void threeNights() {
    nights = new PlainNights(directory);
    for (String night : List.of("a", "b", "c")) {
      nights.night("r" + night, night, REPORTED);
    }
  }

  private Maintenance.Outcome maintain(int keepRuns, int keepHours) {
    Published.session();
    return Maintenance.of(
        directory.toString(),
        WarehouseConfig.defaults(),
        new MaintenanceConfig(true, 7, 1L << 30, keepRuns, keepHours, 1, 0));
  }

  /** Reads every run that is called readable, and gives the outlets of each. */
  private List<String> readable() {
    List<String> read = new ArrayList<>();
    try (Warehouse warehouse = nights.open()) {
      for (PublishedRun run : warehouse.readable()) {
        assertThat(warehouse.lost(run)).as(run.runId()).isEmpty();
        read.add(run.command() + String.join("", PlainNights.outlets(warehouse, run)));
      }
    }
    return read;
  }

  @Test
  void filesArePutTogetherAndAllRunsThatAreKeptCanBeRead() {
    Maintenance.Outcome outcome = maintain(2, 0);
    assertThat(outcome.files().before()).isEqualTo(3);
    assertThat(outcome.files().after()).isEqualTo(1);
    assertThat(outcome.published().value("counted_to")).isEqualTo("2025-10-23");
    assertThat(outcome.snapshots()).isPositive();
    assertThat(outcome.readable()).extracting(PublishedRun::seq).containsExactly(3L, 4L);
    assertThat(readable()).containsExactly("testabc", "maintainabc");
    Rollback.to("rc", directory.toString(), WarehouseConfig.defaults());
    assertThat(nights.outlets()).containsExactly("a", "b", "c");
    assertThatThrownBy(() -> Rollback.to("rb", directory.toString(), WarehouseConfig.defaults()))
        .hasMessageContaining("expired");
  }

  @Test
  void aSecondTimeWritesNothingAndTheNextNightGoesOn() throws IOException {
    maintain(1, 0);
    long files = dataFiles();
    assertThat(files).isEqualTo(1);
    assertThat(maintain(1, 0).published()).isNull();
    assertThat(dataFiles()).isEqualTo(files);
    nights.night("rf", "f");
    assertThat(nights.outlets()).containsExactly("a", "b", "c", "f");
  }

  private long dataFiles() throws IOException {
    try (Stream<Path> all = Files.walk(directory.resolve("news").resolve("outlets"))) {
      return all.filter(file -> file.toString().endsWith(".parquet")).count();
    }
  }

  @Test
  void aRunWithANameAndRunsOfTheLastHoursAreKept() {
    Tagging.set("audited", "rb", directory.toString(), WarehouseConfig.defaults(), Instant.now());
    maintain(1, 0);
    assertThat(readable()).containsExactly("testab", "maintainabc");
    Tagging.set("audited", null, directory.toString(), WarehouseConfig.defaults(), Instant.now());
    nights.night("rf", "f");
    maintain(1, 1_000_000);
    assertThat(readable()).contains("testab", "testabcf");
  }

  @Test
  void whatIsCutShortBeforeItsRowLosesNothing() {
    Published.session();
    try (WarehouseRun run = nights.begin("cut")) {
      Compaction.of(Session.start("test", run.warehouse().sparkProperties()), run, Long.MAX_VALUE);
      assertThat(run.hasWritten()).isTrue();
    }
    assertThat(readable()).hasSize(3);
    maintain(2, 0);
    assertThat(readable()).containsExactly("testabc", "maintainabc");
  }

  @Test
  void whatIsCutShortBetweenTwoTablesGoesOnTheNextTime() {
    try (Warehouse warehouse = nights.open()) {
      Table table = warehouse.table(Tables.OUTLETS);
      long first = warehouse.run("ra").snapshots().get("outlets");
      table.expireSnapshots().expireOlderThan(0).expireSnapshotId(first).commit();
    }
    assertThat(readable()).hasSize(2);
    maintain(2, 0);
    assertThat(readable()).containsExactly("testabc", "maintainabc");
  }

  private boolean isDue(boolean nightly, int everyRuns) {
    try (WarehouseRun run = nights.begin("asks")) {
      return Maintenance.isDue(
          run, new MaintenanceConfig(nightly, everyRuns, 1L << 30, 14, 24, 72, 30));
    }
  }

  @Test
  void aNightsShareIsDueAfterSoManyRunsSinceTheLast() {
    assertThat(isDue(true, 3)).as("three runs and none did its share").isTrue();
    assertThat(isDue(true, 4)).isFalse();
    assertThat(isDue(false, 1)).as("only the command does it").isFalse();
    nights.night("rs", "s", "{\"date\": \"2025-10-22\", \"maintain\": true}");
    assertThat(isDue(true, 1)).as("it was just done").isFalse();
    nights.night("rt", "t", REPORTED);
    assertThat(isDue(true, 1)).isTrue();
    assertThat(isDue(true, 2)).isFalse();
  }

  @Test
  void whatAForgettingRunLeftIsDueAtOnce() {
    nights.night("rf", "f", PublishedRun.FORGET, REPORTED);
    assertThat(isDue(false, 100)).isTrue();
    maintain(100, 1_000_000);
    assertThat(readable()).containsExactly("forgetabcf", "maintainabcf");
    assertThat(isDue(false, 100)).isFalse();
  }

  @Test
  void onlyOldFilesThatNothingRefersToAreDeleted() throws IOException {
    Path data = directory.resolve("news").resolve("outlets").resolve("data");
    Path old = Files.writeString(data.resolve("dead.parquet"), "x");
    Path fresh = Files.writeString(data.resolve("fresh.parquet"), "x");
    try (Stream<Path> all = Files.walk(directory.resolve("news"))) {
      for (Path file : all.filter(file -> !file.equals(fresh)).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-01-01T00:00:00Z")));
      }
    }
    assertThat(maintain(100, 0).orphans()).isEqualTo(1);
    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
    assertThat(readable()).hasSize(4);
  }
}
