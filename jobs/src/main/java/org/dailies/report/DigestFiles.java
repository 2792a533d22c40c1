package org.dailies.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dailies.config.ReportConfig;

/** Writes the digests of a report into a directory: mail, chat messages, Markdown and feed each. */
final class DigestFiles {
  /** The directory beside the page. */
  static final String DIRECTORY = "digest";

  /** Bytes of a mail at most, beyond which some mailers cut it. */
  private static final int MAIL = 100_000;

  /** Bytes of a message that Teams takes. */
  private static final int TEAMS = 28_000;

  /** Stories a studio that are tried, until a file is small enough. */
  private static final List<Integer> PER_STUDIO = List.of(5, 3, 2, 1, 0);

  private final Report report;
  private final Words words;
  private final ReportConfig config;
  private final Path directory;

  private DigestFiles(Report report, Words words, ReportConfig config, Path directory) {
    this.report = report;
    this.words = words;
    this.config = config;
    this.directory = directory;
  }

  /** Writes them below the directory of a report. */
  static void write(Report report, Words words, ReportConfig config, Path directory)
      throws IOException {
    Path below = Files.createDirectories(directory.resolve(DIRECTORY));
    new DigestFiles(report, words, config, below).write();
  }

  private void write() throws IOException {
    DigestMail mail = new DigestMail(words, report.header(), config.mailFrom(), config.mailTo());
    DigestChat chat = new DigestChat(words);
    write("eml", MAIL, mail::render);
    write("slack.json", MAIL, chat::slack);
    write("teams.json", TEAMS, chat::teams);
    write("md", MAIL, letter -> DigestText.markdown(letter, words));
    write("xml", MAIL, letter -> DigestText.atom(letter, report.header(), words));
  }

  private void write(String extension, int most, Form form) throws IOException {
    List<List<Letter>> sizes =
        PER_STUDIO.stream()
            .map(stories -> Letters.of(report, words, config.baseUrl(), stories))
            .toList();
    for (int i = 0; i < sizes.get(0).size(); i++) {
      String name = sizes.get(0).get(i).name() + "." + extension;
      byte[] file = new byte[0];
      for (List<Letter> letters : sizes) {
        file = form.render(letters.get(i)).getBytes(StandardCharsets.UTF_8);
        if (file.length < most) {
          break;
        }
      }
      Letter least = sizes.get(sizes.size() - 1).get(i);
      for (int parts = least.sections().size() - 1; file.length >= most && parts >= 0; parts--) {
        file = form.render(least.first(parts, words)).getBytes(StandardCharsets.UTF_8);
      }
      Files.write(directory.resolve(name), file);
    }
  }

  /** One form of a digest. */
  private interface Form {
    String render(Letter letter);
  }
}
