package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.dailies.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a manifest says of a run that ended in a fault. */
final class ManifestTest {
  @TempDir Path warehouse;

  private static Manifest manifest() {
    return new Manifest(
        "20251121-030000-000001",
        new RunOptions(
            "nightly",
            List.of("/in"),
            "/w",
            "/r",
            LocalDate.of(2025, 11, 21),
            false,
            false,
            Config.defaults(),
            Instant.EPOCH,
            System.out),
        Instant.EPOCH);
  }

  private JsonNode written(Manifest manifest) {
    manifest.write(warehouse.toString(), new Configuration());
    return manifests().of("20251121-030000-000001").orElseThrow();
  }

  private Manifests manifests() {
    return Manifests.of(warehouse.toString(), new Configuration());
  }

  @Test
  void aFaultNamesItsStepAndItsPlace() {
    Manifest manifest = manifest();
    manifest.begin("stories");
    manifest.failed(new IllegalStateException("outer", new IOException("No space left")));
    JsonNode told = written(manifest);
    assertThat(told.path("state").asText()).isEqualTo("failed");
    assertThat(told.path("failed").asText()).isEqualTo("outer");
    assertThat(told.path("failed_in").asText()).isEqualTo("stories");
    assertThat(told.path("failed_as").asText()).isEqualTo("java.io.IOException");
    assertThat(told.path("failed_at").asText()).contains("ManifestTest");
  }

  @Test
  void aFaultAfterPublishingLeavesTheRunPublished() {
    Manifest manifest = manifest();
    manifest.state(Manifest.State.PUBLISHED);
    manifest.begin("report");
    manifest.failed(new IllegalStateException("full"));
    JsonNode told = written(manifest);
    assertThat(told.path("state").asText()).isEqualTo("published");
    assertThat(told.has("failed")).isFalse();
    assertThat(told.path("unfinished_in").asText()).isEqualTo("report");
    assertThat(manifests().reported("20251121-030000-000001")).isFalse();
    manifests().report("20251121-030000-000001", "/r/2025-11-21/index.html");
    assertThat(manifests().reported("20251121-030000-000001")).isTrue();
    assertThat(manifests().of("20251121-030000-000001").orElseThrow().has("unfinished")).isFalse();
  }

  @Test
  void aRunThatWasKilledStaysRunningInItsStep() {
    Manifest manifest = manifest();
    manifest.begin("trends");
    JsonNode told = written(manifest);
    assertThat(told.path("state").asText()).isEqualTo("running");
    assertThat(told.path("step").asText()).isEqualTo("trends");
  }

  @Test
  void aManifestThatWasCutIsNone() throws IOException {
    Files.createDirectories(warehouse.resolve("manifests"));
    Files.writeString(warehouse.resolve("manifests/cut.json"), "{\"run_id\": \"cu");
    Files.writeString(warehouse.resolve("manifests/empty.json"), "");
    assertThat(manifests().runs()).containsExactly("cut", "empty");
    assertThat(manifests().of("cut")).isEmpty();
    assertThat(manifests().of("empty")).isEmpty();
    assertThat(manifests().of("absent")).isEmpty();
  }
}
