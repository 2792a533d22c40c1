package org.dailies.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dailies.nightly.Press;
import org.dailies.nightly.Published;
import org.dailies.table.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged jar, submitted to a standalone cluster of one master and two workers on loopback.
 */
final class ClusterIT {
  private static final Path BIN = Path.of("bin").toAbsolutePath();
  private static final int ATTEMPTS = 240;

  @TempDir Path directory;
  private final Deque<Process> processes = new ArrayDeque<>();

  @AfterEach
  void stop() throws InterruptedException {
    while (!processes.isEmpty()) {
      Process process = processes.pop();
      process.destroy();
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
  }

  @Test
  void aNightSubmittedToTwoWorkersPublishesItsTables() throws IOException, InterruptedException {
    int port = freePort();
    String master = "spark://127.0.0.1:" + port;
    Path said = directory.resolve("master.txt");
    daemon(said, "master.Master", "--host", "127.0.0.1", "--port", "" + port, "--webui-port", "0");
    await(said, "I have been elected leader");
    for (String name : List.of("one", "two")) {
      Path worker = directory.resolve(name + ".txt");
      daemon(
          worker,
          "worker.Worker",
          master,
          "--host",
          "127.0.0.1",
          "--cores",
          "1",
          "--webui-port",
          "0",
          "--work-dir",
          directory.resolve(name).toString());
      await(worker, "Successfully registered with master");
    }
    Path archives = Press.write(directory.resolve("archives"), Press.NIGHTS);
    Path warehouse = directory.resolve("warehouse");
    Path night = directory.resolve("night.txt");
    Process submitted =
        start(
            night,
            "spark-submit",
            "--master",
            master,
            "--driver-memory",
            "1g",
            "--executor-memory",
            "800m",
            "--conf",
            "spark.ui.enabled=false",
            "--conf",
            "spark.sql.shuffle.partitions=4",
            "target/dailies.jar",
            "nightly",
            "--input",
            archives.toString(),
            "--warehouse",
            warehouse.toString(),
            "--reports",
            directory.resolve("reports").toString(),
            "--date",
            Press.FIRST.plusDays(Press.NIGHTS).toString());
    assertThat(submitted.waitFor(8, TimeUnit.MINUTES)).as(Files.readString(night)).isTrue();
    assertThat(submitted.exitValue()).as(Files.readString(night)).isZero();

    assertThat(Published.runs(warehouse)).hasSize(1);
    assertThat(Published.rows(warehouse, Tables.ARTICLES)).hasSize(24);
    assertThat(Published.rows(warehouse, Tables.COVERAGE)).hasSizeGreaterThan(20);
    assertThat(Published.rows(warehouse, Tables.TRENDS)).isNotEmpty();
    assertThat(directory.resolve("reports").resolve(Press.FIRST.plusDays(Press.NIGHTS).toString()))
        .isDirectoryContaining("glob:**/index.html");
    for (String name : List.of("one", "two")) {
      assertThat(Files.readString(directory.resolve(name + ".txt"))).contains("Launch");
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private void daemon(Path said, String name, String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("org.apache.spark.deploy." + name));
    all.addAll(Arrays.asList(arguments));
    start(said, "spark-class", all.toArray(String[]::new));
  }

  private Process start(Path said, String script, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(BIN.resolve(script).toString()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.redirectInput(new File("/dev/null"));
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_DAEMON_MEMORY", "256m");
    builder.environment().put("SPARK_WORKER_MEMORY", "1g");
    builder.environment().remove("SPARK_HOME");
    Process process = builder.start();
    processes.push(process);
    return process;
  }

  /** Waits for a daemon to say something, a minute or two at most. */
  private void await(Path said, String words) throws IOException, InterruptedException {
    for (int i = 0; i < ATTEMPTS; i++) {
      if (Files.readString(said).contains(words)) {
        return;
      }
      assertThat(processes).as(Files.readString(said)).allMatch(Process::isAlive);
      Thread.sleep(500);
    }
    throw new AssertionError("No \"" + words + "\" in: " + Files.readString(said));
  }
}
