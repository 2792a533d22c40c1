package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MonthsTest {
  @ParameterizedTest
  @CsvSource({
    "May, 5",
    "sept., 9",
    "AOÛT, 8",
    "Dez, 12",
    "października, 10",
    "ağustos, 8",
    "марта, 3",
    "tammikuuta, 1",
    "φεβρουαρίου, 2"
  })
  void monthsAreReadInTheLanguagesOfThePress(String name, int month) {
    assertThat(Months.of(name)).isEqualTo(month);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "M", "mayor", "augustusburgerstr", "Monday"})
  void otherWordsAreNone(String word) {
    assertThat(Months.of(word)).isZero();
  }
}
