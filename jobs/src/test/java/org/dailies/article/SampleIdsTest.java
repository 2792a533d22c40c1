package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dailies.archive.ArchiveReader;
import org.dailies.archive.Archives;
import org.dailies.archive.Capture;
import org.dailies.archive.LocalInput;
import org.dailies.archive.Reading;
import org.dailies.config.ArchiveConfig;
import org.junit.jupiter.api.Test;

/** The ids of the sample's articles, which warehouses hold already: they never change. */
final class SampleIdsTest {
  private static final Path SAMPLE = Path.of("data/sample/archives");

  @Test
  void honestArchivesKeepTheIdsOfTheirArticles() throws IOException {
    assertThat(ids()).containsExactlyElementsOf(golden());
  }

  private static List<String> golden() throws IOException {
    try (InputStream in = SampleIdsTest.class.getResourceAsStream("sample-ids.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** File, place and id of every article, sorted. */
  private static List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        try (ArchiveReader readings =
            Archives.open(LocalInput.of(file), ArchiveConfig.defaults())) {
          while (readings.hasNext()) {
            Reading reading = readings.next();
            if (reading instanceof Capture capture
                && Captures.EXTRACTOR.extract(capture) instanceof Article article) {
              ids.add(
                  SAMPLE.relativize(file).toString().replace('\\', '/')
                      + " "
                      + capture.offset()
                      + " "
                      + article.articleId());
            }
          }
        }
      }
    }
    return ids.stream().sorted().toList();
  }
}
