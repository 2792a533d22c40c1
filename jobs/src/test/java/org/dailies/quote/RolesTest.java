package org.dailies.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "the director", "the company" and "the lawsuit" mean. */
final class RolesTest {
  private static String speaker(String language, String text) {
    return QuoteReading.speaker(language, text.replace('¶', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
en | Director Noel Fontaine met the editor Ruth Amsel. “We kept the old one here,” the director said. | Noel Fontaine
en | Director Noel Fontaine met the editor Ruth Amsel. “We kept the old one here,” the editor said. | Ruth Amsel
en | Noel Fontaine is set to direct the film. Ruth Amsel produces. “We kept the old one here,” the director said. | Noel Fontaine
fr | Le réalisateur Bastien Oriol est venu avec la productrice Claire Vaunoy. « Nous avons gardé la scène », a dit le réalisateur. | Bastien Oriol
fr | Le réalisateur Bastien Oriol est venu avec la productrice Claire Vaunoy. « Nous avons gardé la scène », a dit la productrice. | Claire Vaunoy
""")
  void aRoleMeansItsHolder(String language, String text, String who) {
    assertThat(speaker(language, text)).isEqualTo(who);
  }

  @Test
  void aRoleThatNobodyHoldsStaysAsItIs() {
    assertThat(speaker("en", "“We kept the old one here,” the director said."))
        .isEqualTo("the director");
  }

  @Test
  void somebodyIndefiniteIsNobodyNamed() {
    assertThat(
            speaker(
                "en", "Director Noel Fontaine left. “We kept the old one here,” a director said."))
        .isEqualTo("a director");
  }

  @Test
  void whoIsIntroducedWithoutNameStaysUnnamed() {
    assertThat(
            speaker("en", "One editor asked for more. “I want my money back,” the editor wrote."))
        .isEqualTo("One editor");
  }

  @Test
  void spokespeopleStayUnnamed() {
    assertThat(
            speaker(
                "en",
                "Noel Fontaine of Quillon left. “We do not comment on this,” a spokesperson said."))
        .isEqualTo("a spokesperson");
  }

  @Test
  void theCompanyIsTheBodyNamedBefore() {
    assertThat(
            speaker(
                "en",
                "Netflix showed its new film in Lyon. “We kept the old one here,” the company"
                    + " said."))
        .isEqualTo("Netflix");
  }

  @Test
  void theUnionIsNoCompany() {
    assertThat(
            speaker(
                "en", "SAG-AFTRA met Netflix in May. “We kept the old one here,” the union said."))
        .isEqualTo("SAG-AFTRA");
    assertThat(
            speaker(
                "en",
                "SAG-AFTRA met Netflix in May. “We kept the old one here,” the company said."))
        .isEqualTo("Netflix");
  }

  @Test
  void aDocumentSpeaksForWhoOwnsIt() {
    assertThat(
            speaker(
                "en",
                "Disney sued Midjourney in June. “They copy without any limit,” the lawsuit"
                    + " says."))
        .containsIgnoringCase("Disney");
  }
}
