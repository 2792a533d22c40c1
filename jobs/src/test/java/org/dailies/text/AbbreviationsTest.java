package org.dailies.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AbbreviationsTest {
  private static boolean first(String text, String language) {
    return Abbreviations.at(text, text.indexOf('.'), language);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Mr. Hale came",
    "zh, Mr. Hale came",
    "fr, chez Mme. Aubert hier",
    "de, etwa bzw. niemand",
    "es, la Sra. Molina dijo",
    "it, il dott. Rossi disse",
    "en, J. Park drew it",
    "fr, M. Dupont a dit"
  })
  void aSentenceGoesOnBehindAnAbbreviationOrAnInitial(String language, String text) {
    assertThat(first(text, language)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "en, the studio closed. The end",
    "en, chez Mme. Aubert hier",
    "de, die Sra. Molina sagte",
    "en, a plan b. The end"
  })
  void aSentenceEndsBehindOtherWordsAndAbbreviationsOfOtherLanguages(String language, String text) {
    assertThat(first(text, language)).isFalse();
  }

  @Test
  void whatOftenStandsLastGoesOnBeforeASmallLetterOrADigitAlone() {
    assertThat(first("pens, paper, etc. were sold", "en")).isTrue();
    assertThat(first("pens, paper, etc. Nobody came", "en")).isFalse();
    assertThat(first("see fig. 7 below", "en")).isTrue();
  }

  @Test
  void theFullStopOfAFirmEndsASentenceUnlessItsNameGoesOn() {
    assertThat(first("Warner Bros. Discovery said", "en")).isTrue();
    assertThat(first("He left Warner Bros. Then he wrote", "en")).isFalse();
  }

  @Test
  void aWordThatIsTooLongIsNoAbbreviation() {
    assertThat(first("Unquestionablyso. The end", "en")).isFalse();
  }
}
