package org.dailies.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.dailies.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of runs, a row a commit. */
final class RunLogTest {
  @TempDir Path directory;

  @Test
  void manyRowsArePutIntoOneFileAndNoneIsLost() {
    PlainNights nights = new PlainNights(directory);
    nights.begin("r0").close();
    try (Warehouse warehouse = nights.open()) {
      RunLog log = new RunLog(warehouse.table(Tables.RUNS));
      for (long seq = 1; seq <= 33; seq++) {
        Instant now = Instant.parse("2025-10-22T03:00:00Z");
        log.append(new PublishedRun(seq, "r" + seq, "test", now, Map.of(), Map.of(), "{}"));
      }
      assertThat(warehouse.runs()).hasSize(33).extracting(PublishedRun::seq).startsWith(1L, 2L);
      assertThat(warehouse.run("r31").seq()).isEqualTo(31);
      String files =
          warehouse.table(Tables.RUNS).currentSnapshot().summary().get("total-data-files");
      assertThat(files).isEqualTo("3");
    }
  }
}
