package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.dailies.language.LineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LineRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHARE | Partager sur Facebook",
        "SHARE | » Artikel teilen",
        "NAVIGATION | Vorheriger Artikel",
        "COMMENTS | Leave a comment",
        "COMMENTS | Deja un comentario:",
        "RELATED | Read also: The mill closes in spring",
        "RELATED | あわせて読みたい",
        "SUBSCRIBE | Already a subscriber? Sign in here",
        "CREDIT | The mill at night. Photo: Ada Park",
        "CREDIT | © Ada Park, picture alliance",
        "ADVERT | Publicité",
        "RIGHTS | Tous droits réservés",
        "CONSENT | Please enable JavaScript to see this video",
        "LABEL | Tags: mills, rivers"
      })
  void furnitureIsToldByItsWords(LineKind kind, String line) {
    assertThat(LineRules.of(line)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The mill at the river closes in spring, its owners said on Monday.",
        "Next year the owners of the mill want to open another one.",
        "Home advantage mattered less than the weather."
      })
  void sentencesArePlain(String line) {
    assertThat(LineRules.of(line)).isEqualTo(LineKind.PLAIN);
  }

  @Test
  void aLongLineIsPlainWhateverItBeginsWith() {
    assertThat(LineRules.of("Read also: " + "the mill closes in spring ".repeat(10)))
        .isEqualTo(LineKind.PLAIN);
  }
}
