package org.dailies.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The schedules that users copy are accepted by what reads them. */
final class SchedulesTest {
  private static final Path SCHEDULES = Path.of("docs/schedules");

  @TempDir Path directory;

  private static String text(String name) throws IOException {
    return Files.readString(SCHEDULES.resolve(name));
  }

  private static String said(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + " " + said;
  }

  private static boolean has(String program) {
    for (String path : System.getenv("PATH").split(":")) {
      if (Files.isExecutable(Path.of(path, program))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void systemdAcceptsTheUnits() throws Exception {
    Assumptions.assumeTrue(has("systemd-analyze"), "no systemd here");
    Path service = directory.resolve("dailies.service");
    Files.writeString(
        service, text("dailies.service").replace("/opt/dailies/bin/dailies", "/bin/true"));
    Path timer = Files.writeString(directory.resolve("dailies.timer"), text("dailies.timer"));
    assertThat(said("systemd-analyze", "verify", service.toString(), timer.toString()))
        .startsWith("0 ")
        .doesNotContain("dailies.service:", "Refusing");
  }

  @Test
  void pythonReadsTheDag() throws Exception {
    Assumptions.assumeTrue(has("python3"), "no Python here");
    String read = "import ast,sys; ast.parse(open(sys.argv[1]).read())";
    assertThat(said("python3", "-c", read, SCHEDULES.resolve("dailies_dag.py").toString()))
        .startsWith("0 ");
  }

  @Test
  void theCronJobHasTheFieldsOfItsApi() throws IOException {
    JsonNode job = new YAMLMapper().readTree(text("dailies-cronjob.yaml"));
    assertThat(job.path("apiVersion").asText()).isEqualTo("batch/v1");
    only(job, "apiVersion", "kind", "metadata", "spec");
    JsonNode spec = job.path("spec");
    only(spec, "schedule", "timeZone", "concurrencyPolicy", "jobTemplate");
    JsonNode runs = spec.path("jobTemplate").path("spec");
    only(runs, "activeDeadlineSeconds", "backoffLimit", "podFailurePolicy", "template");
    JsonNode pod = runs.path("template").path("spec");
    only(pod, "restartPolicy", "enableServiceLinks", "containers", "volumes");
    assertThat(pod.path("restartPolicy").asText()).isEqualTo("Never");
    assertThat(pod.path("enableServiceLinks").asBoolean(true)).isFalse();
    List<String> command = new ArrayList<>();
    pod.path("containers").get(0).path("command").forEach(word -> command.add(word.asText()));
    parsed(command.subList(command.indexOf("nightly"), command.size()));
  }

  private static void only(JsonNode node, String... fields) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    assertThat(names).containsExactlyInAnyOrder(fields);
  }

  @Test
  void everyScheduleRunsACommandThatThereIs() throws IOException {
    for (String file : Set.of("dailies.service", "dailies.cron", "dailies_dag.py")) {
      String text =
          text(file).replaceAll("\"\\s+\"", "").replace("{{ data_interval_end | ds }}", "");
      String line = text.substring(text.indexOf("bin/dailies nightly") + "bin/dailies ".length());
      List<String> words =
          List.of(line.lines().findFirst().orElseThrow().split(" >>|\"")[0].split(" "));
      parsed(
          words.get(words.size() - 1).equals("--date")
              ? words.subList(0, words.size() - 1)
              : words);
    }
  }

  private static void parsed(List<String> words) {
    CommandLine nightly = new CommandLine(new NightlyCommand());
    nightly.parseArgs(words.subList(1, words.size()).toArray(String[]::new));
  }
}
