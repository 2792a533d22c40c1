package org.dailies.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a report in all its forms into one directory. */
public final class ReportFiles {
  /** The page. */
  public static final String PAGE = "index.html";

  private static final String WORKBOOK = "dailies.xlsx";
  private static final String SUMMARY = "summary.md";
  private static final String FEED = "feed.xml";

  private ReportFiles() {}

  /**
   * Writes page, workbook, summary, feed and tables. {@code evidence.csv} is written from the
   * sentences that the page holds unless it is there already: the caller that has all of them
   * writes it before, by {@link CsvReport#evidence}.
   *
   * @param directory made if absent
   * @return the files written, the page first
   */
  public static List<Path> write(Report report, Path directory) throws IOException {
    Files.createDirectories(directory);
    List<Path> files = new ArrayList<>();
    files.add(text(directory.resolve(PAGE), HtmlReport.create().render(report)));
    files.add(XlsxReport.write(report, directory.resolve(WORKBOOK)));
    files.add(text(directory.resolve(SUMMARY), MarkdownReport.render(report)));
    files.add(text(directory.resolve(FEED), FeedReport.render(report)));
    files.addAll(CsvReport.write(report, directory));
    if (!Files.exists(directory.resolve(Sheets.EVIDENCE + ".csv"))) {
      try (CsvReport.EvidenceFile file = CsvReport.evidence(directory)) {
        for (Evidence evidence : report.evidence()) {
          for (Sentence sentence : evidence.shown()) {
            file.add(evidence, sentence);
          }
        }
        files.add(file.path());
      }
    }
    return List.copyOf(files);
  }

  /** The names of the files beside the page. */
  static List<String> beside() {
    List<String> names = new ArrayList<>(List.of(WORKBOOK, SUMMARY, FEED));
    Sheets.names().forEach(name -> names.add(name + ".csv"));
    return List.copyOf(names);
  }

  private static Path text(Path file, String text) throws IOException {
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
