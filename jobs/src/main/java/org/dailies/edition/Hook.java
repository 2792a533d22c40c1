package org.dailies.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A command of the user's own.
 *
 * @param key the setting it stands in
 * @param command the command line, given to {@code sh -c}; blank for none
 * @param seconds how long it may run
 */
public record Hook(String key, String command, int seconds) {
  /**
   * Runs it and waits for its end; stops it, and what it started, when its time is over.
   *
   * @param directory where it runs, or null for this process's
   * @param environment what it finds beside this process's environment
   * @return what went wrong, in one sentence; empty where there is no command or all went well
   */
  public Optional<String> run(Path directory, Map<String, String> environment) {
    if (command.isBlank()) {
      return Optional.empty();
    }
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).inheritIO();
    if (directory != null) {
      builder.directory(directory.toFile());
    }
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return Optional.of(key + " was stopped after " + seconds + " seconds (hook.seconds)");
      }
      int code = process.exitValue();
      return code == 0 ? Optional.empty() : Optional.of(key + " ended with code " + code);
    } catch (IOException e) {
      return Optional.of(key + " could not be started: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(key + " was interrupted");
    }
  }
}
