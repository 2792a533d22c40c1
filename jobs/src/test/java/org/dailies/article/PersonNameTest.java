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
        "Ada Park Senior Lamps Reporter | Ada Park",
        "Ada Park RN | Ada Park",
        "Ada Park Last updated on 17 December 2025 | Ada Park",
        "Ada Park December 17, 2025 | Ada Park",
        "Ada Park on behalf of the guild | Ada Park",
        "高橋一郎記者 | 高橋一郎"
      })
  void aPersonIsReadWithoutWhatStandsAround(String byline, String name) {
    assertThat(PersonName.of(byline)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Staff",
        "News Desk",
        "Reuters Agency",
        "Ada",
        "the editors",
        "WBF Kultur",
        "A 1",
        "Lantern February 13",
        "in Smart Home",
        "One Week in Kyoto: Temples"
      })
  void whatNamesNoPersonGivesNone(String byline) {
    assertThat(PersonName.of(byline)).isNull();
  }
}
