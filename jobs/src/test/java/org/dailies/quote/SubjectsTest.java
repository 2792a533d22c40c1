package org.dailies.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a verb of saying belongs to. */
final class SubjectsTest {
  private static String speaker(String language, String text) {
    return QuoteReading.speaker(language, text.replace('¶', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
en | “We kept the old one here,” Ruth Amsel said. | Ruth Amsel
en | “We kept the old one here,” said Ruth Amsel. | Ruth Amsel
en | Ruth Amsel said: “We kept the old one here.” | Ruth Amsel
en | “We kept the old one here,” Ruth Amsel, an editor at Quillon, said. | Ruth Amsel
en | “We kept the old one here,” Ruth Amsel, who edits at Quillon, said. | Ruth Amsel
en | “We kept the old one here,” Ruth Amsel later told reporters in Lyon. | Ruth Amsel
en | Speaking to Noel Fontaine, Ruth Amsel said: “We kept the old one here.” | Ruth Amsel
en | According to Ruth Amsel, “we kept the old one here for a year.” | Ruth Amsel
fr | « Nous avons gardé la scène », a expliqué Claire Vaunoy. | Claire Vaunoy
fr | Claire Vaunoy a expliqué : « Nous avons gardé la scène. » | Claire Vaunoy
fr | Selon Claire Vaunoy, « nous avons gardé la scène cette année ». | Claire Vaunoy
de | „Wir haben die Szene behalten“, sagte Jonas Brückner. | Jonas Brückner
de | Jonas Brückner sagte: „Wir haben die Szene behalten.“ | Jonas Brückner
es | «Hemos guardado la escena», dijo Inés Robledo. | Inés Robledo
it | «Abbiamo tenuto la scena», ha detto Carla Bossi. | Carla Bossi
pt | “Guardamos a cena este ano”, disse Tiago Moura. | Tiago Moura
""")
  void theVerbsSubjectSpeaks(String language, String text, String who) {
    assertThat(speaker(language, text)).isEqualTo(who);
  }

  @Test
  void whoIsSpokenToDoesNotSpeak() {
    assertThat(speaker("en", "“We kept the old one here,” Ruth Amsel told Noel Fontaine."))
        .isEqualTo("Ruth Amsel");
  }

  @Test
  void whoOwnsTheSpeakerDoesNotSpeak() {
    assertThat(speaker("en", "“We kept the old one here,” Quillon's Ruth Amsel said."))
        .isEqualTo("Ruth Amsel");
  }

  @Test
  void whereItWasSaidDoesNotSpeak() {
    assertThat(speaker("en", "“We kept the old one here,” Ruth Amsel said at Quillon House."))
        .isEqualTo("Ruth Amsel");
  }

  @Test
  void aNameInBracketsDoesNotSpeak() {
    assertThat(speaker("en", "Ruth Amsel (Quillon) said: “We kept the old one here.”"))
        .isEqualTo("Ruth Amsel");
  }

  @Test
  void theSubjectOfAParticipleIsTheSentences() {
    assertThat(
            speaker("en", "Ruth Amsel left the firm last May, saying: “We kept the old one here.”"))
        .isEqualTo("Ruth Amsel");
  }
}
