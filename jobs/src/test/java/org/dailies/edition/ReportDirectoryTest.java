package org.dailies.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is there whole or as it was, and {@code latest} leads to the newest. */
final class ReportDirectoryTest {
  @TempDir Path reports;

  private void write(String day, String... files) throws IOException {
    try (ReportDirectory written = ReportDirectory.beside(reports.resolve(day))) {
      for (String file : files) {
        Files.writeString(written.path().resolve(file), day + " " + file);
      }
      written.moveIn();
    }
    ReportIndex.write(reports);
  }

  private List<String> names(Path directory) throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aReportThatFailsLeavesTheFormerOneWhole() throws IOException {
    write("2025-11-21", "index.html", "old.csv");
    try (ReportDirectory written = ReportDirectory.beside(reports.resolve("2025-11-21"))) {
      Files.writeString(written.path().resolve("index.html"), "cut");
    }
    assertThat(reports.resolve("2025-11-21/index.html")).hasContent("2025-11-21 index.html");
    assertThat(names(reports)).containsExactly("2025-11-21", "index.html", "latest");
  }

  @Test
  void aReportWrittenAgainReplacesAllFilesOfTheFormerOne() throws IOException {
    write("2025-11-21", "index.html", "old.csv");
    write("2025-11-21", "index.html", "new.csv");
    assertThat(names(reports.resolve("2025-11-21"))).containsExactly("index.html", "new.csv");
  }

  @Test
  void whatADeadWriterLeftIsCleared() throws IOException {
    Path left = Files.createDirectories(reports.resolve(".2025-11-21.1234"));
    Files.writeString(left.resolve("index.html"), "cut");
    write("2025-11-21", "index.html");
    assertThat(names(reports)).containsExactly("2025-11-21", "index.html", "latest");
  }

  @Test
  void latestLeadsToTheNewestDayWhateverIsWrittenAfterIt() throws IOException {
    write("2025-11-20", "index.html");
    write("2025-11-21", "index.html");
    write("2025-11-19", "index.html");
    assertThat(reports.resolve("latest/index.html")).hasContent("2025-11-21 index.html");
    assertThat(Files.readString(reports.resolve("index.html")))
        .contains("2025-11-19", "2025-11-20", "2025-11-21")
        .doesNotContain("latest");
  }
}
