package org.dailies.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.iceberg.DeleteFiles;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.CloseableIterable;
import org.dailies.table.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run takes out stands in no file any more, wherever it is cut short. */
final class PurgeTest {
  private static final String NAME = "aaa-secret.example";
  private static final Instant NOW = Instant.parse("2025-10-22T03:00:00Z");

  @TempDir Path directory;
  private PlainNights nights;

  @BeforeEach
  void twoNights() throws IOException {
    nights = new PlainNights(directory);
    nights.night("r1", NAME);
    nights.night("r2", "b.example");
    assertThat(Decoded.holding(directory, NAME)).as("rows and bounds").hasSizeGreaterThan(1);
  }

  /** Each night has a file of its own. */
  private static void take(WarehouseRun run) throws IOException {
    String branch = run.branchOf(Tables.OUTLETS);
    Table table = run.warehouse().table(Tables.OUTLETS);
    DeleteFiles delete = table.newDelete().toBranch(branch);
    try (CloseableIterable<FileScanTask> files = table.newScan().useRef(branch).planFiles()) {
      files.forEach(
          task -> {
            if (task.file().location().contains(NAME)) {
              delete.deleteFile(task.file());
            }
          });
    }
    delete.commit();
    run.wrote(Tables.OUTLETS);
  }

  private PublishedRun forget(String id) throws IOException {
    try (WarehouseRun run = nights.begin(id)) {
      take(run);
      assertThat(run.purge()).isEqualTo(1);
      PublishedRun published = run.publish(PublishedRun.FORGET, "{}", NOW);
      assertThat(run.warehouse().readable()).containsExactly(published);
      assertThat(run.warehouse().holdsForgotten()).isTrue();
      Expiry.of(run, List.of(published));
      assertThat(run.warehouse().holdsForgotten()).isFalse();
      return published;
    }
  }

  @Test
  void noFileHoldsItAndTheRestIsThere() throws IOException {
    PublishedRun published = forget("r3");
    assertThat(Decoded.holding(directory, NAME)).isEmpty();
    assertThat(nights.outlets()).containsExactly("b.example");
    try (Warehouse warehouse = nights.open()) {
      assertThat(warehouse.lost(published)).isEmpty();
      assertThat(warehouse.lost(warehouse.run("r2"))).first().asString().contains("taken out");
    }
    nights.night("r4", "c.example");
    assertThat(nights.outlets()).containsExactly("b.example", "c.example");
  }

  @Test
  void aRunThatDiesBeforeItsRowHasTakenNothingOut() throws IOException {
    try (WarehouseRun run = nights.begin("dead")) {
      take(run);
      run.purge();
    }
    assertThat(nights.outlets()).containsExactly(NAME, "b.example");
    nights.night("r3", "c.example");
    assertThat(nights.outlets()).containsExactly(NAME, "b.example", "c.example");
    forget("r5");
    assertThat(Decoded.holding(directory, NAME)).isEmpty();
  }
}
