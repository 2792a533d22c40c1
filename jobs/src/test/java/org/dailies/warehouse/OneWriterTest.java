package org.dailies.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.apache.iceberg.Table;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run publishes only while it is the one writer, up to the commit itself. */
final class OneWriterTest {
  private static final Instant NOW = Instant.parse("2025-10-22T03:00:00Z");

  @TempDir Path directory;

  @Test
  void aWriterThatWasHaltedCannotPublishAfterAnother() throws IOException {
    PlainNights nights = new PlainNights(directory);
    nights.night("r1", "a.example");
    WarehouseRun halted = nights.begin("halted");
    PlainNights.write(halted, "b.example");
    // As where the lock of a halted writer has run out.
    Files.delete(directory.resolve("lock"));
    nights.night("r2", "c.example");
    assertThatThrownBy(() -> halted.publish("test", "{}", NOW))
        .isInstanceOfSatisfying(
            DailiesException.class, e -> assertThat(e.code()).isEqualTo(Code.LOCKED));
    halted.close();
    try (Warehouse warehouse = nights.open()) {
      assertThat(warehouse.runs()).extracting(PublishedRun::runId).containsExactly("r1", "r2");
    }
    assertThat(nights.outlets()).containsExactly("a.example", "c.example");
  }

  @Test
  void aLeaseThatIsGoneIsNamedAtTheCommit() {
    PlainNights nights = new PlainNights(directory);
    try (WarehouseRun run = nights.begin("r1")) {
      Table table = run.warehouse().table(Tables.RUNS);
      Lease lease = Lease.take(table, "first", Duration.ofSeconds(30));
      lease.check(table.properties());
      lease.close();
      table.refresh();
      assertThatThrownBy(() -> lease.check(table.properties()))
          .hasMessageContaining("ran out")
          .hasMessageNotContaining("null");
      Lease second = Lease.take(table, "second", Duration.ofSeconds(30));
      table.refresh();
      assertThatThrownBy(() -> lease.check(table.properties())).hasMessageContaining("second");
      second.close();
    }
  }

  @Test
  void aReaderOfTheCatalogHoldsUpNoCommit() throws SQLException {
    PlainNights nights = new PlainNights(directory);
    nights.night("r1", "a.example");
    try (Connection reader =
            DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("catalog.db"));
        Statement statement = reader.createStatement()) {
      reader.setAutoCommit(false);
      ResultSet rows = statement.executeQuery("SELECT count(*) FROM iceberg_tables");
      assertThat(rows.next()).isTrue();
      nights.night("r2", "b.example");
      reader.rollback();
    }
    assertThat(nights.outlets()).containsExactly("a.example", "b.example");
  }
}
