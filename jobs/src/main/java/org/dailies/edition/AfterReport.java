package org.dailies.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.dailies.config.HookConfig;
import org.dailies.report.ReportFiles;

/**
 * Runs the user's own command once a report is there. The command finds the page in {@code
 * REPORT_PAGE}, its directory in {@code REPORT_DIRECTORY}, the directory of digests in {@code
 * REPORT_DIGEST} (empty where there is none), the day in {@code REPORT_DATE} and the run in {@code
 * REPORT_RUN}.
 */
public final class AfterReport {
  private final HookConfig hook;

  private AfterReport(HookConfig hook) {
    this.hook = hook;
  }

  /** The command of a config. */
  public static AfterReport of(HookConfig hook) {
    return new AfterReport(hook);
  }

  /**
   * Runs it and waits for its end; stops it, and what it started, after {@code hook.seconds}.
   *
   * @param page path of the report's page
   * @return what went wrong, in one sentence; empty where there is no command or all went well
   */
  public Optional<String> run(String page, LocalDate date, String runId) {
    if (hook.afterPublish().isBlank()) {
      return Optional.empty();
    }
    Path directory = Path.of(page).toAbsolutePath().getParent();
    Path digest = directory.resolve(ReportFiles.DIGEST);
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", hook.afterPublish())
            .inheritIO()
            .directory(directory.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "REPORT_PAGE",
                page,
                "REPORT_DIRECTORY",
                directory.toString(),
                "REPORT_DIGEST",
                Files.isDirectory(digest) ? digest.toString() : "",
                "REPORT_DATE",
                date.toString(),
                "REPORT_RUN",
                runId));
    try {
      Process process = builder.start();
      if (!process.waitFor(hook.seconds(), TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return Optional.of(
            "hook.after-publish was stopped after " + hook.seconds() + " seconds (hook.seconds)");
      }
      int code = process.exitValue();
      return code == 0
          ? Optional.empty()
          : Optional.of("hook.after-publish ended with code " + code);
    } catch (IOException e) {
      return Optional.of("hook.after-publish could not be started: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("hook.after-publish was interrupted");
    }
  }
}
