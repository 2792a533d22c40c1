package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ada Park | Ada Park",
        "ByAda Park | Ada Park",
        "Von Bruno Hale (dpa) | Bruno Hale",
        "Text: Ida Moss | Ida Moss",
        "par Louis de la Tour | Louis de la Tour",
        "De Niro Smith | De Niro Smith",
        "Robert Hale Jr. | Robert Hale Jr.",
        "高橋一郎記者 | 高橋一郎"
      })
  void aPersonIsReadWithoutWhatStandsAround(String byline, String name) {
    assertThat(PersonName.of(byline)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Staff", "News Desk", "Reuters Agency", "Ada", "the editors", "WBF Kultur", "A 1"})
  void whatNamesNoPersonGivesNone(String byline) {
    assertThat(PersonName.of(byline)).isNull();
  }
}
