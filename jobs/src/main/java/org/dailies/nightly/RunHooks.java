package org.dailies.nightly;

import java.util.List;
import java.util.Map;
import org.dailies.DailiesException;
import org.dailies.Shown;
import org.dailies.config.HookConfig;
import org.dailies.edition.Hook;
import org.dailies.warehouse.Warehouse;

/** The commands that tell an operator how a run has ended. */
final class RunHooks {
  private final RunOptions options;
  private final String runId;

  RunHooks(RunOptions options, String runId) {
    this.options = options;
    this.runId = runId;
  }

  /** Runs {@code hook.on-warning} where there is a warning. */
  void published(List<String> warnings) {
    if (!warnings.isEmpty()) {
      HookConfig hook = options.config().hook();
      run("hook.on-warning", hook.onWarning(), "published", 0, String.join("\n", warnings));
    }
  }

  /** Runs {@code hook.on-failure}; a run that is published and not finished has failed too. */
  void failed(Throwable failure) {
    DailiesException.Code code =
        failure instanceof DailiesException known ? known.code() : DailiesException.Code.INTERNAL;
    String state = code == DailiesException.Code.UNFINISHED ? "unfinished" : "failed";
    String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    run("hook.on-failure", options.config().hook().onFailure(), state, code.exit(), message);
  }

  private void run(String key, String command, String state, int code, String message) {
    new Hook(key, command, options.config().hook().seconds())
        .run(
            null,
            Map.of(
                "RUN_ID",
                runId,
                "RUN_COMMAND",
                options.command(),
                "RUN_WAREHOUSE",
                Shown.masked(Warehouse.locate(options.warehouse())),
                "RUN_STATE",
                state,
                "RUN_CODE",
                Integer.toString(code),
                "RUN_MESSAGE",
                Shown.masked(message)))
        .ifPresent(options.out()::println);
  }
}
