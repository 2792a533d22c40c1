package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.config.Config;
import org.dailies.config.ConfigReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator's commands find how a run has ended. */
final class RunHooksTest {
  private static final String TELL =
      "echo \"$RUN_STATE $RUN_CODE $RUN_COMMAND $RUN_ID $RUN_WAREHOUSE: $RUN_MESSAGE\" >> ";

  @TempDir Path directory;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private RunOptions options(String onFailure, String onWarning, String input) {
    Config config =
        ConfigReader.read(
            null,
            Map.of(),
            List.of("hook.on-failure=" + onFailure, "hook.on-warning=" + onWarning));
    return new RunOptions(
        "nightly",
        List.of(input),
        "/w",
        null,
        LocalDate.of(2025, 11, 21),
        false,
        false,
        config,
        Instant.EPOCH,
        new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private RunHooks hooks(String onFailure, String onWarning) {
    return new RunHooks(options(onFailure, onWarning, "/in"), "r1");
  }

  @Test
  void theyAreToldStateCodeAndMessage() throws IOException {
    String tell = "'" + TELL + directory.resolve("told") + "'";
    RunHooks hooks = hooks(tell, tell);
    hooks.failed(new DailiesException(Code.AUDIT, "rates are off"));
    hooks.failed(new DailiesException(Code.UNFINISHED, "no report"));
    hooks.failed(new IllegalStateException("a fault"));
    hooks.published(List.of("2 damaged", "1 owed"));
    hooks.published(List.of());
    assertThat(Files.readAllLines(directory.resolve("told")))
        .containsExactly(
            "failed 4 nightly r1 /w: rates are off",
            "unfinished 7 nightly r1 /w: no report",
            "failed 1 nightly r1 /w: a fault",
            "published 0 nightly r1 /w: 2 damaged",
            "1 owed");
  }

  @Test
  void aRunWithoutItsInputHasFailedToo() {
    Path told = directory.resolve("told");
    RunOptions options = options("'" + TELL + told + "'", "", directory + "/absent");
    assertThatThrownBy(() -> new Nightly(options, "r7").run(Plan.nightly()))
        .isInstanceOf(DailiesException.class);
    assertThat(told).content().startsWith("failed 3 nightly r7 /w: The input");
  }

  @Test
  void oneThatFailsIsSaidAndChangesNothing() {
    hooks("exit 9", "").failed(new IllegalStateException());
    assertThat(said.toString(StandardCharsets.UTF_8))
        .isEqualTo("hook.on-failure ended with code 9\n");
  }
}
