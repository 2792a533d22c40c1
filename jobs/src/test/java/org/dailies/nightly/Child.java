package org.dailies.nightly;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.launcher.JavaModuleOptions;

/** The program in a Java process of its own, so that it can die as a process dies. */
final class Child {
  private static final long MIDDLE_MILLIS = 300;

  private Child() {}

  /** Starts a command; what it says on stderr goes to a file. */
  private static Process start(Path errors, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:ReservedCodeCacheSize=240m");
    command.add("-Dlog4j2.configurationFile=log4j2-dailies.properties");
    command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptionArray()));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("org.dailies.cli.Dailies");
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command).redirectError(errors.toFile()).start();
  }

  /** Runs a command to its own end and gives its exit code. */
  static int run(Path errors, String... arguments) throws IOException, InterruptedException {
    Process process = start(errors, arguments);
    try {
      process.getInputStream().readAllBytes();
      return process.waitFor();
    } finally {
      process.destroyForcibly();
    }
  }

  /**
   * Runs a command and kills it, as kill -9 does, in the middle of a step.
   *
   * @return whether it was still at that step when it died
   */
  static boolean killIn(String step, Path errors, String... arguments)
      throws IOException, InterruptedException {
    Process process = start(errors, arguments);
    String last = "";
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      while (!begins(step, last) && last != null) {
        last = out.readLine();
      }
      Thread.sleep(MIDDLE_MILLIS);
      // Not by the process itself: that would close what it has said.
      process.toHandle().destroyForcibly();
      process.waitFor(1, TimeUnit.MINUTES);
      return last != null && out.lines().noneMatch(line -> line.contains("] " + step + ": "));
    } finally {
      process.destroyForcibly();
    }
  }

  private static boolean begins(String step, String line) {
    return line != null && line.endsWith("] " + step);
  }
}
