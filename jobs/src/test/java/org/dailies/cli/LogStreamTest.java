package org.dailies.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Lines of a run as lines of a log. */
final class LogStreamTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-11-22T03:00:07.25Z"), ZoneOffset.UTC);

  private static String logged(LogFormat format) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream target = new PrintStream(said, true, StandardCharsets.UTF_8);
    PrintStream out = LogStream.on(target, format, "r1", CLOCK);
    out.printf("[1/2] %s", "ingest");
    out.print(" Ünïcode \"quoted\"\n\nnext\n");
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aLineHasTimeLevelAndRun() {
    assertThat(logged(LogFormat.TEXT).lines())
        .containsExactly(
            "2025-11-22T03:00:07Z INFO r1 [1/2] ingest Ünïcode \"quoted\"",
            "2025-11-22T03:00:07Z INFO r1 next");
    assertThat(logged(LogFormat.PLAIN)).startsWith("[1/2] ingest");
  }

  @Test
  void anObjectIsOneLine() throws IOException {
    String first = logged(LogFormat.JSON).lines().findFirst().orElseThrow();
    JsonNode line = new ObjectMapper().readTree(first);
    assertThat(line.path("level").asText()).isEqualTo("INFO");
    assertThat(line.path("run").asText()).isEqualTo("r1");
    assertThat(line.path("message").asText()).isEqualTo("[1/2] ingest Ünïcode \"quoted\"");
  }
}
