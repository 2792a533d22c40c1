package org.dailies.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkScannerTest {
  private static List<String> inMarks(String language, String text) {
    return QuoteReading.of(language, text).inMarks();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
en | She said: “The set stays as it is.” Then she left. | The set stays as it is.
en | She said: "The set stays as it is." Then she left. | The set stays as it is.
fr | Elle dit : « Le décor reste tel quel. » Puis elle part. | Le décor reste tel quel.
de | Sie sagt: „Die Kulisse bleibt, wie sie ist.“ Dann geht sie. | Die Kulisse bleibt, wie sie ist.
de | Sie sagt: »Die Kulisse bleibt, wie sie ist.« Dann geht sie. | Die Kulisse bleibt, wie sie ist.
ja | 彼女は「セットはこのままです」と話した。 | セットはこのままです
zh | 她说：“布景保持原样。”然后离开。 | 布景保持原样。
""")
  void theMarksOfEachSystemAreTakenOff(String language, String text, String inside) {
    assertThat(inMarks(language, text)).containsExactly(inside);
  }

  @Test
  void ofNestedQuotesTheOutermostIsKept() {
    assertThat(inMarks("en", "He said: “She told us ‘never again’ and walked off the set.”"))
        .containsExactly("She told us ‘never again’ and walked off the set.");
  }

  @Test
  void apostrophesOpenNothing() {
    assertThat(inMarks("en", "The crew's vans and the '90s sets aren't here, the actors' trailers"))
        .isEmpty();
  }

  @Test
  void inchesCloseNothing() {
    assertThat(inMarks("en", "A 6\" model and a 12\" model stood on the table.")).isEmpty();
  }

  @Test
  void aQuoteGoesOnInTheNextParagraphThatRepeatsItsMark() {
    assertThat(
            inMarks(
                "en",
                "Fontaine said: “We kept half of the scenes.\n“The others were cut in May.”\nEnd."))
        .containsExactly("We kept half of the scenes.", "The others were cut in May.");
  }

  @Test
  void aMarkThatNeverClosesCostsOnlyItself() {
    assertThat(
            inMarks(
                "en", "He wrote “half of it and left.\nShe said: “We kept the other half.” End."))
        .containsExactly("We kept the other half.");
  }

  @Test
  void aQuoteThatTheEndCutsOffEndsThere() {
    assertThat(inMarks("en", "The director said: “We kept half of the scenes and then"))
        .containsExactly("We kept half of the scenes and then");
  }

  @Test
  void marksOfDifferentSystemsDoNotCloseOneAnother() {
    assertThat(inMarks("fr", "Il dit : « Nous gardons la scène “au loup” ici. » Fin."))
        .containsExactly("Nous gardons la scène “au loup” ici.");
  }

  @Test
  void aFloodOfOpeningMarksYieldsNothingAndEnds() {
    assertThat(inMarks("en", "“a ".repeat(20_000))).hasSizeLessThan(3);
  }
}
