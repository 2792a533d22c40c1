package org.dailies.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dailies.report.Evidence;
import org.dailies.report.Sentence;
import org.dailies.table.EvidenceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentences behind a number, by each id that finds them. */
final class EvidenceTest {
  @TempDir private Path report;

  @BeforeEach
  void twoNumbers() throws IOException {
    try (EvidenceFile file = EvidenceFile.create(report, "run")) {
      add(file, "n:genai-articles:disney:2025-11-01..2025-11-30", "a1", "Disney tries models.");
      add(file, "n:genai-articles:netflix:2025-11-01..2025-11-30", "a2", "Netflix does too.");
    }
  }

  private static void add(EvidenceFile file, String number, String article, String sentence)
      throws IOException {
    Sentence said =
        new Sentence(
            "story-" + article,
            article,
            "A title",
            "reelpost.example",
            LocalDate.of(2025, 11, 3),
            "en",
            "https://reelpost.example/" + article,
            "crawl.warc.gz",
            512,
            "text",
            40,
            sentence,
            List.of(),
            null);
    file.add(new Evidence(number, "articles", "1", 1, 1, List.of(said)), said);
  }

  @Test
  void numbersArticlesStoriesSentencesAndAddressesAreFound() {
    for (String id :
        List.of(
            "n:genai-articles:netflix:2025-11-01..2025-11-30",
            "a2",
            "story-a2",
            "a2:text:40",
            "https://reelpost.example/a2")) {
      Said said = evidence(id);
      assertThat(said.code()).as(id).isZero();
      assertThat(said.out())
          .contains("Netflix does too.", "crawl.warc.gz at byte 512")
          .doesNotContain("Disney");
    }
  }

  @Test
  void anIdThatIsNotThereNamesTheNearestThatIs() {
    Said said = evidence("n:genai-articles:netflx:2025-11-01..2025-11-30");
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.complaints())
        .singleElement()
        .asString()
        .contains("the nearest number is n:genai-articles:netflix:2025-11-01..2025-11-30");
  }

  private Said evidence(String id) {
    return Said.by("evidence", id, "--reports", report.toString());
  }
}
