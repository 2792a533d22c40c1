package org.dailies.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FunctionWordsTest {
  @ParameterizedTest
  @CsvSource({
    "en, The painters said that they had been asked to leave and that it was not what they have"
        + " been told",
    "de, Die Malerin sagte dass sie nicht mit dem Haus von einem der anderen arbeitet und auch"
        + " nicht will",
    "fr, Les peintres ont dit que le studio est dans une situation qui ne leur est pas connue et"
        + " que ce",
    "nl, De schilders zeiden dat het niet om een film van de studio ging en dat zij er ook niet"
        + " voor werd",
    "pl, Nie jest to film który się już nie może być w tym roku oraz od tego jak jest przed nim",
    "tr, Bu film için çok daha fazla olarak bir ve ile gibi olan değil ancak göre oldu tarafından",
    "vi, Một những người này đã được và không có trong khi các của là với"
  })
  void aTextShowsItsLanguageByItsSmallWords(String language, String text) {
    assertThat(FunctionWords.vote(text).language()).isEqualTo(language);
    assertThat(FunctionWords.support(text, language)).isTrue();
  }

  @Test
  void aTextOfNamesShowsNothing() {
    assertThat(FunctionWords.vote("Ada Park Bruno Hale Ida Moss Quillon"))
        .isEqualTo(Detected.UNKNOWN);
    assertThat(FunctionWords.support("Ada Park Bruno Hale", "en")).isFalse();
  }

  @Test
  void anotherLanguagesWordsDoNotSupportALanguage() {
    assertThat(FunctionWords.support("the painters of the house and that it was on the hill", "fr"))
        .isFalse();
  }
}
