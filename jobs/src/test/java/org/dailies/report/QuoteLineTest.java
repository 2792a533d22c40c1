package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a quote is shown. */
final class QuoteLineTest {
  private static final String WHOLE = "He does not believe that models replace artists.";

  @Test
  void reportedSpeechIsShownInTheSentenceThatReportsIt() {
    assertThat(line(true).inSentence(List.of(sentence("b", "Else."), sentence("a", WHOLE))).text())
        .isEqualTo(WHOLE);
  }

  @Test
  void directSpeechIsShownAsItWasSaid() {
    assertThat(line(false).inSentence(List.of(sentence("a", WHOLE))).text())
        .isEqualTo("models replace artists");
  }

  private static QuoteLine line(boolean indirect) {
    return new QuoteLine(
        "models replace artists",
        "A speaker",
        null,
        "believe",
        "deny",
        indirect,
        "o.example",
        null,
        "Title",
        "a",
        "en",
        "n:quote",
        List.of());
  }

  private static Sentence sentence(String url, String text) {
    return new Sentence(
        "s",
        "article",
        "Title",
        "o.example",
        null,
        "en",
        url,
        "x.warc",
        0,
        "text",
        0,
        text,
        List.of(),
        null);
  }
}
