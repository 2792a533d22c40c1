package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a run says of itself. */
final class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void aLogHoldsPlainLines() {
    Progress progress = new Progress(out, 2, false);
    progress.begin("ingest");
    Progress.StepTime time = progress.end("3 articles");
    assertThat(time.step()).isEqualTo("ingest");
    assertThat(said()).startsWith("[1/2] ingest\n[1/2] ingest: 3 articles (").doesNotContain("\r");
  }

  @Test
  void onATerminalTheOutcomeTakesTheLineOfTheProgress() {
    Progress progress = new Progress(out, 2, true);
    progress.begin("ingest");
    progress.end("3 articles");
    assertThat(said()).contains("\r\u001b[K[1/2] ingest: 3 articles (");
  }

  private String said() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
