package org.dailies.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.dailies.config.HookConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AfterReportTest {
  @TempDir Path directory;

  private Optional<String> run(String command, int seconds) {
    return AfterReport.of(new HookConfig(command, "", "", seconds))
        .run(directory.resolve("index.html").toString(), LocalDate.parse("2026-03-11"), "r1");
  }

  @Test
  void theCommandIsGivenThePaths() throws IOException {
    Files.createDirectory(directory.resolve("digest"));
    String told = "echo \"$REPORT_PAGE $REPORT_DIRECTORY $REPORT_DIGEST $REPORT_DATE $REPORT_RUN\"";
    assertThat(run(told + " > told", 30)).isEmpty();
    assertThat(directory.resolve("told"))
        .hasContent(
            directory.resolve("index.html")
                + " "
                + directory
                + " "
                + directory.resolve("digest")
                + " 2026-03-11 r1");
  }

  @Test
  void whatGoesWrongIsSaidAndStopsNothing() {
    assertThat(run("exit 3", 30)).contains("hook.after-publish ended with code 3");
    assertThat(run("sleep 20", 1))
        .contains("hook.after-publish was stopped after 1 seconds (hook.seconds)");
    assertThat(run("", 1)).isEmpty();
  }
}
