package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dailies.config.ArticleConfig;
import org.dailies.config.TextConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What decides an extraction besides the page is part of the hash that every article carries. */
final class ExtractionHashTest {
  private static final byte[] PAGE =
      ("<html><head><title>The mill closes</title></head><body><article><h1>The mill closes</h1><p>"
              + "The paper mill at the river closes in spring, its owners said on Monday. "
                  .repeat(8)
              + "</p></article></body></html>")
          .getBytes(StandardCharsets.UTF_8);

  @TempDir Path directory;

  private static Article article(ArticleExtractor extractor) {
    return (Article) extractor.extract(PAGE, "https://news.example.org/mill");
  }

  @Test
  void theSameRulesGiveTheSameHash() {
    assertThat(article(ArticleExtractor.standard()).extractionHash())
        .hasSize(16)
        .isEqualTo(article(ArticleExtractor.standard()).extractionHash());
  }

  @Test
  void aFileOfOutletsChangesTheHashAndTheOutlet() throws IOException {
    Path file = directory.resolve("own.yaml");
    Files.writeString(file, "blog-hosts: [example.org]\n");
    ArticleExtractor own =
        ArticleExtractor.of(
            ArticleConfig.defaults(), TextConfig.defaults(), Outlets.load(List.of(file)));
    Article before = article(ArticleExtractor.standard());
    assertThat(article(own).outlet()).isNotEqualTo(before.outlet());
    assertThat(article(own).extractionHash()).isNotEqualTo(before.extractionHash());
  }

  @Test
  void aCommentInAFileOfOutletsChangesNothing() throws IOException {
    Path plain = directory.resolve("plain.yaml");
    Path commented = directory.resolve("commented.yaml");
    Files.writeString(plain, "blog-hosts: [example.org]\n");
    Files.writeString(commented, "# Hosts of blogs.\nblog-hosts:\n  - example.org\n");
    assertThat(Outlets.load(List.of(commented)).version())
        .isEqualTo(Outlets.load(List.of(plain)).version());
  }

  @Test
  void theConfigChangesTheHash() {
    TextConfig text = TextConfig.defaults();
    TextConfig other =
        new TextConfig(
            List.of("en"), text.detectionChars(), text.minDetectionChars(), text.minConfidence());
    ArticleExtractor own =
        ArticleExtractor.of(ArticleConfig.defaults(), other, Outlets.load(List.of()));
    assertThat(article(own).extractionHash())
        .isNotEqualTo(article(ArticleExtractor.standard()).extractionHash());
  }
}
