package org.dailies.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dailies.Fingerprint;
import org.dailies.Sha256;
import org.junit.jupiter.api.Test;

/** What extraction makes of the labelled pages. */
final class ExtractionsTest {
  private static final Path PAGES = Path.of("data/gold/articles");
  private static final Path KEPT =
      Path.of("jobs/src/test/resources/org/dailies/article/extractions.txt");

  @Test
  void theCodeKeepsItsExtractionsOrRaisesItsVersion() throws IOException {
    ArticleExtractor extractor = ArticleExtractor.standard();
    StringBuilder answers = new StringBuilder();
    String rules = "";
    for (Path page : pages()) {
      Extraction outcome =
          extractor.extract(
              Files.readAllBytes(page), "https://paper.example/" + page.getFileName());
      answers.append("== ").append(page.getFileName()).append('\n').append(line(outcome));
      rules = outcome instanceof Article article ? article.extractionHash() : rules;
    }
    new Fingerprint(ArticleExtractor.VERSION, rules, answers.toString())
        .isKeptIn(KEPT, "ArticleExtractor.VERSION");
  }

  private static String line(Extraction outcome) {
    if (outcome instanceof Article a) {
      return String.join(
              "\n",
              "title " + a.title(),
              "authors " + a.authors(),
              "published " + a.publishedDate() + " " + a.publishedAt() + " " + a.publishedSource(),
              "language " + a.language() + " flags " + a.flags(),
              "text " + a.text().length() + " " + Sha256.hex(a.text()))
          + "\n";
    }
    return outcome + "\n";
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}
