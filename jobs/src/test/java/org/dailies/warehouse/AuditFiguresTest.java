package org.dailies.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditFiguresTest {
  private static final Instant DAY = Instant.parse("2025-11-21T06:00:00Z");

  @TempDir Path warehouse;

  @Test
  void oneThatWasCutShortHidesNoOlderOne() throws IOException {
    AuditFigures audits = AuditFigures.of(warehouse.toString(), new Configuration());
    assertThat(audits.newest()).isEmpty();
    audits.keep(figures("older"), DAY);
    String newer = audits.keep(figures("newer"), DAY.plusSeconds(60));
    assertThat(audits.newest().orElseThrow().at("/figures/which").asText()).isEqualTo("newer");

    Path file = Path.of(newer.replaceFirst("^file:/*", "/"));
    Files.writeString(file, Files.readString(file).substring(0, 30));

    assertThat(audits.newest().orElseThrow().at("/figures/which").asText()).isEqualTo("older");
  }

  private static JsonNode figures(String which) {
    return new ObjectMapper().createObjectNode().put("which", which);
  }
}
