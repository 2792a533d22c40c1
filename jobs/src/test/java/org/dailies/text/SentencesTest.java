package org.dailies.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> split(String text, String language) {
    return Sentences.split(text, language).stream().map(s -> s.of(text)).toList();
  }

  @Test
  void honorificsAndInitialsDoNotEndASentence() {
    assertThat(split("M. Dupont est parti. Mme. Durand reste.", "fr"))
        .containsExactly("M. Dupont est parti.", "Mme. Durand reste.");
    assertThat(split("Mr. Smith met J. R. Jones. They left.", "en"))
        .containsExactly("Mr. Smith met J. R. Jones.", "They left.");
    assertThat(split("Dr. Meier wohnt in Bern. Er malt.", "de")).hasSize(2);
  }

  @Test
  void abbreviationsThatCanStandLastEndASentence() {
    assertThat(split("He works at Apple Inc. She left.", "en")).hasSize(2);
    assertThat(split("They moved to the U.S. in May.", "en")).hasSize(1);
  }

  @Test
  void sentenceGoesOnAfterAQuotesOwnMark() {
    assertThat(split("“Really?” he asked. Nobody answered.", "en"))
        .containsExactly("“Really?” he asked.", "Nobody answered.");
  }

  @Test
  void chineseSentencesEndAtTheirStop() {
    assertThat(split("他走了。她留下。", "zh")).containsExactly("他走了。", "她留下。");
  }
}
