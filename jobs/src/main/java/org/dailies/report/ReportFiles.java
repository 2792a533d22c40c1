package org.dailies.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dailies.config.ReportConfig;

/** Writes a report in all its forms into one directory. */
public final class ReportFiles {
  /** The page. */
  public static final String PAGE = "index.html";

  /** The directory of the digests, where they were asked for. */
  public static final String DIGEST = DigestFiles.DIRECTORY;

  private static final String WORKBOOK = "dailies.xlsx";
  private static final String SUMMARY = "summary.md";
  private static final String FEED = "feed.xml";

  private ReportFiles() {}

  /**
   * Writes page, workbook, summary, feed, the page on topic models and tables. {@code evidence.csv}
   * is written from the sentences that the page holds unless it is there already: the caller that
   * has all of them writes it before, by {@link CsvReport#evidence}. A page above {@code
   * config.maxPageBytes} is written again with fewer sentences a number.
   *
   * @param directory made if absent
   * @return the files written, the page first
   */
  public static List<Path> write(Report report, Path directory, ReportConfig config)
      throws IOException {
    Files.createDirectories(directory);
    List<Path> files = new ArrayList<>();
    Words words = Words.of(config.language());
    files.add(page(report, directory.resolve(PAGE), config));
    files.add(XlsxReport.write(report, directory.resolve(WORKBOOK)));
    files.add(text(directory.resolve(SUMMARY), MarkdownReport.render(report, config)));
    files.add(text(directory.resolve(FEED), FeedReport.render(report, words)));
    String day = words.longDate(report.header().date());
    files.add(TopicPage.write(directory, day, report.models(), null, words));
    files.addAll(CsvReport.write(report, directory));
    HtmlReport.in(words).actors(report, directory);
    if (config.digest()) {
      DigestFiles.write(report, words, config, directory);
    }
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

  private static Path page(Report report, Path file, ReportConfig config) throws IOException {
    HtmlReport html = HtmlReport.of(config);
    byte[] page = html.render(report).getBytes(StandardCharsets.UTF_8);
    int sentences = config.sentencesPerNumber();
    while (page.length > config.maxPageBytes() && sentences > 1) {
      sentences /= 2;
      page = html.render(report.withSentences(sentences)).getBytes(StandardCharsets.UTF_8);
    }
    return Files.write(file, page);
  }

  /** The same with the config's defaults. */
  public static List<Path> write(Report report, Path directory) throws IOException {
    return write(report, directory, ReportConfig.defaults());
  }

  /** The names of the files beside the page. */
  static List<String> beside() {
    List<String> names = new ArrayList<>(List.of(WORKBOOK, SUMMARY, FEED, TopicPage.FILE));
    Sheets.names().forEach(name -> names.add(name + ".csv"));
    return List.copyOf(names);
  }

  private static Path text(Path file, String text) throws IOException {
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
