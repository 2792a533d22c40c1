package org.dailies.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StemmerTest {
  @ParameterizedTest
  @CsvSource({
    "en, painters, painter",
    "fr, peintres, peintre",
    "de, bildern, bilder",
    "es, pintores, pintor",
    "ko, 화가들에게서, 화가들",
    "ko, 영화사는, 영화사"
  })
  void twoFormsOfAWordCountTogether(String language, String form, String other) {
    Stemmer stemmer = Stemmer.of(language);
    assertThat(stemmer.stem(form)).isEqualTo(stemmer.stem(other));
  }

  @Test
  void aKoreanWordOfTwoSyllablesKeepsItsEnd() {
    assertThat(Stemmer.of("ko").stem("나는")).isEqualTo("나는");
  }

  @Test
  void ofParticlesTheLongestIsCut() {
    assertThat(Stemmer.PARTICLES)
        .isSortedAccordingTo((a, b) -> Integer.compare(b.length(), a.length()));
    assertThat(Stemmer.of("ko").stem("극장으로부터")).isEqualTo("극장");
  }

  @Test
  void aLanguageWithoutAStemmerKeepsItsWords() {
    assertThat(Stemmer.of("zh").stem("painters")).isEqualTo("painters");
  }
}
