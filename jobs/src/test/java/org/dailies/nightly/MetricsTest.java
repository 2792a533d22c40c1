package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.dailies.warehouse.PublishedRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run's figures in the text format of Prometheus. */
final class MetricsTest {
  private static final String MANIFEST =
      """
      {"run_id": "r1", "command": "nightly", "version": "1", "state": "failed",
       "failed_in": "a \\"step\\"", "began": "2025-11-21T03:00:00Z",
       "ended": "2025-11-21T03:10:00Z", "warnings": ["one", "two"],
       "steps": [{"step": "ingest", "wallMillis": 1500, "cpuMillis": 2500, "readBytes": 7}],
       "counts": {"records": 43, "articles": 40, "rejects_of_no-text": 3, "outlets_silent": 1}}
      """;

  private static final Pattern SAMPLE =
      Pattern.compile("[a-z_]+(\\{([a-z]+=\"([^\"\\\\]|\\\\.)*\",?)+\\})? [0-9.]+");

  @TempDir Path directory;

  private static String metrics() throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(MANIFEST);
    PublishedRun good =
        new PublishedRun(
            1, "r0", "nightly", Instant.ofEpochSecond(1763607600), Map.of(), Map.of(), "{}");
    return Metrics.of(manifest, Optional.of(good));
  }

  @Test
  void everyFigureIsThere() throws IOException {
    assertThat(metrics().lines())
        .contains(
            "dailies_run_failed 1",
            "dailies_run_unfinished 0",
            "dailies_run_warnings 2",
            "dailies_run_ended_timestamp_seconds 1763694600",
            "dailies_last_good_timestamp_seconds 1763607600",
            "dailies_step_seconds{step=\"ingest\"} 1.5",
            "dailies_step_cpu_seconds{step=\"ingest\"} 2.5",
            "dailies_step_read_bytes{step=\"ingest\"} 7",
            "dailies_rejects{reason=\"no-text\"} 3",
            "dailies_count{of=\"articles\"} 40",
            "dailies_count{of=\"outlets_silent\"} 1");
  }

  @Test
  void everyLineIsOfTheFormatAndEveryFamilyComesOnce() throws IOException {
    Set<String> families = new HashSet<>();
    for (String line : metrics().lines().toList()) {
      if (line.startsWith("# TYPE ")) {
        assertThat(families.add(line.split(" ")[2])).as(line).isTrue();
      } else if (!line.startsWith("# HELP ")) {
        assertThat(line).matches(SAMPLE);
        assertThat(families).contains(line.split("[{ ]")[0]);
      }
    }
  }

  @Test
  void theFileIsReplacedWhole() throws IOException {
    Metrics.write("first\n", directory.toString(), new Configuration());
    Metrics.write("second\n", directory.toString(), new Configuration());
    assertThat(directory.resolve(Metrics.FILE)).hasContent("second\n");
    try (var files = Files.list(directory)) {
      assertThat(files).hasSize(1);
    }
  }
}
