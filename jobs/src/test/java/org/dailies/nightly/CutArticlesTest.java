package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dailies.config.AnalysisConfig;
import org.dailies.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flood of names among honest articles: it is flagged, and the others stand as without it. */
final class CutArticlesTest {
  @TempDir static Path directory;

  private static String line(int number, String text) {
    return "{\"url\":\"https://paper.example/"
        + number
        + "\",\"title\":\"A studio and its tools, part "
        + number
        + "\",\"text\":\""
        + text
        + "\",\"date_publish\":\"2025-11-03T09:00:00Z\",\"language\":\"en\"}\n";
  }

  @Test
  void whatIsOverABoundIsFlaggedOnItsArticleAlone() throws IOException {
    AnalysisConfig bounds = AnalysisConfig.defaults();
    String flood = "Netflix likes generative AI a lot. ".repeat(bounds.maxMentions() + 1);
    Path dump = directory.resolve("dump.jsonl");
    Files.writeString(dump, line(1, "Netflix said that it uses generative AI.") + line(2, flood));
    Path warehouse = directory.resolve("warehouse");
    Published.night(warehouse, Press.FIRST.plusDays(1), dump);
    Map<Object, Object> flags =
        Published.rows(warehouse, Tables.ARTICLES).stream()
            .collect(Collectors.toMap(row -> row.get("url"), row -> row.get("flags")));
    assertThat(flags).hasSize(2);
    assertThat((List<?>) flags.get("https://paper.example/1")).isEmpty();
    assertThat(((List<?>) flags.get("https://paper.example/2")).toArray()).contains("text-cut");
    assertThat(Published.rows(warehouse, Tables.MENTIONS))
        .hasSizeLessThanOrEqualTo(bounds.maxMentions() + bounds.maxTerms() + 4)
        .hasSizeGreaterThan(4_000);
    assertThat(Published.rows(warehouse, Tables.COVERAGE)).hasSize(2);
  }
}
