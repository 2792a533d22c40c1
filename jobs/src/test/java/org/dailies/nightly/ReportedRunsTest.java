package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.dailies.warehouse.PlainNights;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Warehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report compares with what readers saw last, and what was owed is known. */
final class ReportedRunsTest {
  @TempDir Path directory;

  @Test
  void aRunThatDiedInItsReportIsSkippedAndOwed() throws IOException {
    PlainNights nights = new PlainNights(directory);
    Manifests manifests = Manifests.of(directory.toString(), new Configuration());
    for (int day = 1; day <= 3; day++) {
      String id = "r" + day;
      nights.night(id, day + ".example", manifest(id, day));
    }
    Files.createDirectories(directory.resolve("manifests"));
    Files.writeString(
        directory.resolve("manifests/r0.json"),
        "{\"state\": \"failed\", \"failed\": \"full\", \"failed_in\": \"stories\"}");
    try (Warehouse warehouse = nights.open()) {
      ReportedRuns none = ReportedRuns.of(warehouse, manifests);
      assertThat(none.before(warehouse.run("r1"))).isNull();
      assertThat(none.before(warehouse.run("r3")).run().runId()).isEqualTo("r2");
      manifests.report("r1", "/r/index.html");
      ReportedRuns runs = ReportedRuns.of(warehouse, manifests);
      assertThat(runs.before(warehouse.run("r3")).run().runId()).isEqualTo("r1");
      assertThat(runs.before(warehouse.run("r3")).since()).containsExactlyInAnyOrder("r2", "r3");
      assertThat(runs.needed())
          .as("what is owed, and what it is compared with")
          .extracting(PublishedRun::runId)
          .containsExactly("r2", "r3", "r1");
      assertThat(runs.unfinished()).extracting(PublishedRun::runId).containsExactly("r2", "r3");
      assertThat(warehouse.run("r2").countedTo()).contains(LocalDate.of(2025, 11, 2));

      List<JsonNode> all = new ArrayList<>();
      RunList.of(warehouse, manifests).forEach(all::add);
      assertThat(all)
          .extracting(run -> run.path("run_id").asText() + " " + run.path("state").asText())
          .containsExactly("r0 failed", "r1 published", "r2 published", "r3 published");
      assertThat(all.get(0).path("failed_in").asText()).isEqualTo("stories");
      assertThat(all.get(3).path("readable").asBoolean()).isTrue();
      status(warehouse, manifests);
    }
  }

  private static String manifest(String id, int day) {
    return String.format(
        "{\"run_id\": \"%s\", \"reports\": \"/r\", \"date\": \"2025-11-%02d\"}", id, day);
  }

  private void status(Warehouse warehouse, Manifests manifests) throws IOException {
    Instant noon = Instant.parse("2025-10-22T12:00:00Z");
    Instant early = Instant.parse("2025-10-22T03:30:00Z");
    assertThat(Status.of(warehouse, manifests, Duration.ofHours(30), 0, early).faults())
        .containsExactly("No night was ever published");
    Status never = Status.of(warehouse, manifests, Duration.ofHours(30), 0, noon);
    assertThat(never.faults())
        .containsExactly(
            "No night was ever published",
            "The report of run r2 is missing",
            "The report of run r3 is missing");
    new PlainNights(directory).night("r4", "4.example", "nightly", manifest("r4", 4));
    manifests.report("r4", "/r/index.html");
    Status good = Status.of(warehouse, manifests, Duration.ofHours(30), 0, noon);
    assertThat(good.faults()).isEmpty();
    assertThat(good.age()).isEqualTo(Duration.ofHours(9));
    assertThat(good.json().path("readable_runs").asInt()).isEqualTo(4);
    Files.writeString(
        directory.resolve("manifests/r5.json"),
        "{\"state\": \"failed\", \"failed\": \"disk full\", \"failed_in\": \"trends\"}");
    Status late = Status.of(warehouse, manifests, Duration.ofHours(8), 0, noon);
    assertThat(Status.of(warehouse, manifests, Duration.ofDays(9), 1L << 60, noon).faults())
        .anyMatch(fault -> fault.endsWith("MiB are free on the disk of the warehouse"));
    assertThat(late.good()).isFalse();
    assertThat(late.faults())
        .containsExactly(
            "The last good night is 9 hours old", "Run r5 failed in trends: disk full");
  }
}
