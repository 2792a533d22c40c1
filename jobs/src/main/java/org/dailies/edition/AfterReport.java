package org.dailies.edition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
    return new Hook("hook.after-publish", hook.afterPublish(), hook.seconds())
        .run(
            directory,
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
  }
}
