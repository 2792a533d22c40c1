package org.dailies.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher builds only what has changed, and says in a line what it cannot do. */
final class LauncherTest {
  private static final Instant OLD = Instant.parse("2025-01-01T00:00:00Z");
  private static final Instant NEW = Instant.parse("2025-01-02T00:00:00Z");

  @TempDir Path directory;
  private Path root;

  @BeforeEach
  void checkout() throws IOException {
    root = directory.resolve("a checkout with blanks");
    Files.createDirectories(root.resolve("bin"));
    Files.copy(Path.of("bin/lib.sh"), root.resolve("bin/lib.sh"));
    for (String source : new String[] {"pom.xml", "jobs/src/main/A.java", "data/lexicon/b.yaml"}) {
      write(source, source, OLD);
    }
    write("target/dailies.jar", "jar", NEW);
  }

  private Path write(String name, String text, Instant time) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Files.setLastModifiedTime(file, FileTime.from(time));
  }

  private String said(String script, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                "bash", "-c", "set -euo pipefail; . \"$0/bin/lib.sh\"; " + script, root.toString())
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return said + process.waitFor();
  }

  private boolean isStale() throws IOException, InterruptedException {
    return said("if stale; then echo stale; fi", Map.of()).startsWith("stale");
  }

  private void built() throws IOException, InterruptedException {
    String sum = said("sum_of_sources", Map.of());
    Files.writeString(root.resolve("target/dailies.jar.sources"), sum.lines().findFirst().get());
  }

  @Test
  void aSourceThatIsNewerByItsDateAloneBuildsNothing() throws Exception {
    built();
    assertThat(isStale()).isFalse();
    write("jobs/src/main/A.java", "jobs/src/main/A.java", NEW.plusSeconds(9));
    assertThat(isStale()).isFalse();
    write("jobs/src/main/A.java", "changed", NEW.plusSeconds(9));
    assertThat(isStale()).isTrue();
  }

  @Test
  void aJarOfUnknownSourcesIsJudgedByDates() throws Exception {
    assertThat(isStale()).isFalse();
    write("data/lexicon/b.yaml", "data/lexicon/b.yaml", NEW.plusSeconds(9));
    assertThat(isStale()).isTrue();
    Files.delete(root.resolve("target/dailies.jar"));
    assertThat(isStale()).isTrue();
  }

  @Test
  void whereNothingIsToBeBuiltNothingIsWritten() throws Exception {
    write("target/spark-home/jars/a.jar", "", NEW);
    Files.setLastModifiedTime(root.resolve("target/spark-home/jars"), FileTime.from(NEW));
    assertThat(said("build", Map.of())).isEqualTo("0");
    assertThat(root.resolve("target/.build.lock")).doesNotExist();
  }

  @Test
  void aReleaseFindsItsSparkOrSaysWhatToSet() throws Exception {
    write("lib/dailies.jar", "jar", NEW);
    write("lib/jvm.options", "--add-opens=a", NEW);
    assertThat(said("build; echo \"$JAR\"", Map.of("SPARK_HOME", "/nowhere")))
        .contains("there is no Spark at /nowhere: set SPARK_HOME")
        .endsWith("2");
    Files.createDirectories(root.resolve("spark/jars"));
    assertThat(said("build; echo \"$SPARK_DIR\"; module_options", Map.of()))
        .isEqualTo(root.resolve("spark") + "\n--add-opens=a0");
  }

  @Test
  void aJavaThatSparkCannotUseIsRefusedInOneLine() throws Exception {
    for (String version : new String[] {"11.0.2", "25.0.1"}) {
      Path home = root.resolve("java-" + version);
      Files.createDirectories(home.resolve("bin"));
      Path java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\n");
      assertThat(java.toFile().setExecutable(true)).isTrue();
      Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
      assertThat(said("check_java", Map.of("JAVA_HOME", home.toString())))
          .contains("cannot run Spark 4.0")
          .hasLineCount(2)
          .endsWith("2");
    }
  }

  @Test
  void aTemporaryDirectoryThatIsThereIsUsed() throws Exception {
    Path own = Files.createDirectories(root.resolve("tmp"));
    assertThat(said("temporary_directory", Map.of("TMPDIR", own.toString()))).isEqualTo(own + "0");
    try (var left = Files.list(own)) {
      assertThat(left).isEmpty();
    }
  }
}
