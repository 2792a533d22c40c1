package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dailies.config.ReportConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {
  @TempDir Path directory;

  @Test
  void everyFileThatThePageNamesIsThere() throws IOException {
    List<Path> files = ReportFiles.write(ReportFixture.report(), directory);
    assertThat(files.get(0)).isEqualTo(directory.resolve("index.html"));
    for (String name : ReportFiles.beside()) {
      assertThat(directory.resolve(name)).exists().isNotEmptyFile();
    }
    for (String table : Sheets.names()) {
      assertThat(directory.resolve(table + ".csv-metadata.json"))
          .content()
          .contains("\"url\" : \"" + table + ".csv\"", "\"name\"", "run ");
    }
    assertThat(files).hasSize(ReportFiles.beside().size() + 1 + Sheets.names().size());
  }

  @Test
  void fullEvidenceWrittenBeforeIsKept() throws IOException {
    Report report = ReportFixture.report();
    Evidence number = report.evidence().get(0);
    try (CsvReport.EvidenceFile file = CsvReport.evidence(directory)) {
      for (int i = 0; i < 100; i++) {
        file.add(number, number.shown().get(0));
      }
    }
    ReportFiles.write(report, directory);
    assertThat(Files.readAllLines(directory.resolve("evidence.csv"))).hasSize(101);
  }

  @Test
  void aPageThatWouldBeTooLargeHoldsFewerSentencesANumber() throws IOException {
    Report report = ReportFixture.report();
    Path page = ReportFiles.write(report, directory).get(0);
    long whole = Files.size(page);
    ReportConfig small = Changed.with(ReportConfig.defaults(), "maxPageBytes", (int) whole - 1);
    ReportFiles.write(report, directory, small);
    assertThat(Files.size(page)).isLessThan(whole);
    assertThat(Files.readString(page)).contains("50 more in evidence.csv");
  }

  @Test
  void aStudiosNumbersStandInItsTable() throws IOException {
    ReportFiles.write(ReportFixture.report(), directory);
    assertThat(Files.readAllLines(directory.resolve("studios.csv")))
        .hasSize(17)
        .first()
        .isEqualTo(
            "studio_id,studio,stories,articles,beside_stories,beside_articles,apart_articles,"
                + "all_stories,rate,rate_low,rate_high,rate_before,number,largest_outlet,"
                + "largest_share,effective_outlets");
    assertThat(Files.readString(directory.resolve("data-health.csv")))
        .contains("unknown-outlet,'=cmd.example,88")
        .contains("new-outlet,script-farm.example,24,");
  }
}
