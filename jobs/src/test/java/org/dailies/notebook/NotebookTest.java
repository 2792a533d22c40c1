package org.dailies.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dailies.cli.Dailies;
import org.dailies.nightly.Published;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebook runs in a real Java kernel over a warehouse that the nightly has made. */
final class NotebookTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();

  @TempDir static Path work;
  private static List<String> outputs;

  @BeforeAll
  static void executes() throws IOException, InterruptedException {
    // In the session that another test has left, the catalog would still be that test's.
    Published.session();
    String warehouse = work.resolve("warehouse").toString();
    String archive = ROOT.resolve("data/sample/archives/europa.warc").toString();
    int code =
        Dailies.run("ingest", "--input", archive, "--warehouse", warehouse, "--date", "2025-11-21");
    assertThat(code).isZero();

    Path executed = work.resolve("studios.ipynb");
    Path log = work.resolve("notebook.log");
    ProcessBuilder notebook =
        new ProcessBuilder(
                ROOT.resolve("bin/notebook").toString(),
                "--warehouse",
                warehouse,
                "--out",
                executed.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    notebook.environment().put("NOTEBOOK_CLASSPATH", System.getProperty("java.class.path"));
    notebook.environment().put("DAILIES_HEAP", "1g");
    Process process = notebook.start();
    if (!process.waitFor(8, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    outputs = htmlOutputs(executed);
  }

  private static List<String> htmlOutputs(Path notebook) throws IOException {
    List<String> found = new ArrayList<>();
    for (JsonNode cell : new ObjectMapper().readTree(notebook.toFile()).path("cells")) {
      for (JsonNode output : cell.path("outputs")) {
        StringBuilder html = new StringBuilder();
        JsonNode data = output.path("data").path("text/html");
        if (data.isTextual()) {
          html.append(data.asText());
        }
        data.forEach(line -> html.append(line.asText()));
        if (!html.isEmpty()) {
          found.add(html.toString());
        }
      }
    }
    return found;
  }

  @Test
  void tableHoldsTheStudiosOfTheSample() {
    assertThat(outputs).anySatisfy(html -> assertThat(html).contains("<table>", "<td>disney</td>"));
  }

  @Test
  void chartHasADotForEachWeekWithStories() {
    assertThat(outputs)
        .anySatisfy(
            html -> assertThat(html).contains("<svg", "class='dot'", " stories</title></circle>"));
  }
}
