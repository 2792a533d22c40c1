package org.dailies.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "he", "she", "it" and "they" mean. */
final class AntecedentsTest {
  private static String speaker(String language, String text) {
    return QuoteReading.speaker(language, text.replace('¶', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
en | Ruth Amsel runs the house. “We kept the old one here,” she said. | Ruth Amsel
en | Ruth Amsel met Noel Fontaine in May. “We kept the old one here,” he said. | Noel Fontaine
en | Ruth Amsel met Noel Fontaine in May. “We kept the old one here,” she said. | Ruth Amsel
en | Noel Fontaine left. “It was time to go,” he said.¶“And I regret none of it,” he added. | Noel Fontaine
fr | Bastien Oriol dirige la maison. « Nous avons gardé la scène », dit-il. | Bastien Oriol
fr | Claire Vaunoy dirige la maison. « Nous avons gardé la scène », affirme-t-elle. | Claire Vaunoy
es | Inés Robledo dirige la casa. «Hemos guardado la escena», dijo ella. | Inés Robledo
de | Jonas Brückner leitet das Haus. „Wir haben die Szene behalten“, sagte er. | Jonas Brückner
""")
  void aPronounMeansWhoFitsItAndIsSubject(String language, String text, String who) {
    assertThat(speaker(language, text)).isEqualTo(who);
  }

  @Test
  void whoIsNamedInsideAQuoteIsNotMeant() {
    assertThat(
            speaker(
                "en",
                "Noel Fontaine left. “I learned it all from Peter Moss on that set,” he said."))
        .isEqualTo("Noel Fontaine");
  }

  @Test
  void whoSpeaksOnIsWhoSpokeLast() {
    assertThat(
            speaker(
                "en",
                "“We kept the old one here,” said Ruth Amsel of Quillon.¶“It broke on the second"
                    + " day,” she said."))
        .isEqualTo("Ruth Amsel");
  }

  @Test
  void aPronounWithoutAnybodyStaysAsItIs() {
    assertThat(speaker("en", "“We kept the old one here,” she said.")).isEqualTo("she");
  }

  @Test
  void theFirstPersonIsNobodyElse() {
    assertThat(speaker("en", "Noel Fontaine left. “We kept the old one here,” I said."))
        .isEqualTo("I");
  }
}
