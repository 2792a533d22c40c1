package org.dailies.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dailies.analysis.Analyzer;
import org.dailies.config.Config;
import org.dailies.frame.UseReport;
import org.dailies.text.Document;
import org.junit.jupiter.api.Test;

/** Forecasts, questions, denials, rumours and what others do, in nine languages. */
final class HostileSentencesTest {
  @Test
  void noneIsReportedAsAUse() throws IOException {
    Analyzer analyzer = Analyzer.of(Config.defaults());
    List<String> wrong = new ArrayList<>();
    List<String> sentences = sentences();
    for (String row : sentences) {
      List<String> fields = List.of(row.split("\t", -1));
      Document document = Document.of("", fields.get(2), fields.get(1), null);
      for (UseReport use : analyzer.analyze(document, Set.of()).uses()) {
        boolean denial = fields.get(0).equals("denial") && use.status().equals("denied");
        if (!denial) {
          wrong.add(use.status() + " " + use.rule() + ": " + row);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(sentences).hasSizeGreaterThan(200);
  }

  private static List<String> sentences() throws IOException {
    try (InputStream in = HostileSentencesTest.class.getResourceAsStream("hostile.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    }
  }
}
