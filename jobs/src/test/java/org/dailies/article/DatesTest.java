package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-05-01T10:11:12+02:00 | 2024-05-01",
        "20240501 | 2024-05-01",
        "2024/5/1 | 2024-05-01",
        "1714557072 | 2024-05-01",
        "Wed, 01 May 2024 08:00:00 GMT | 2024-05-01",
        "May 1, 2024 | 2024-05-01",
        "1 May 2024, 3:04 pm | 2024-05-01",
        "01.05.2024 | 2024-05-01",
        "1. Mai 2024 | 2024-05-01",
        "le 1er mai 2024 à 10h30 | 2024-05-01",
        "1 de mayo de 2024 | 2024-05-01",
        "1º de maio de 2024 | 2024-05-01",
        "1 maggio 2024 | 2024-05-01",
        "1 maja 2024 r. | 2024-05-01",
        "1 Mayıs 2024 | 2024-05-01",
        "1 мая 2024 г. | 2024-05-01",
        "2024年5月1日 10時15分 | 2024-05-01",
        "2024년 5월 1일 | 2024-05-01",
        "05/13/2024 | 2024-05-13",
        "Tanja Karrasch3.11.2023 | 2023-11-03",
      })
  void readsDatesOfManyLanguages(String text, String day) {
    assertThat(Dates.parse(text).date()).hasToString(day);
  }

  @Test
  void keepsTimeAndZoneAsPrinted() {
    Stamp stamp = Dates.parse("2024-05-01T23:30:00-05:00");
    assertThat(stamp.date()).hasToString("2024-05-01");
    assertThat(stamp.instant()).hasToString("2024-05-02T04:30:00Z");
    assertThat(stamp.offsetText()).isEqualTo("-05:00");
    assertThat(stamp.precision()).isEqualTo("second");
  }

  @Test
  void aDayWithoutTimeHasNoInstant() {
    assertThat(Dates.parse("2024-05-01").instant()).isNull();
    assertThat(Dates.parse("2024-05-01T00:00:00").precision()).isEqualTo("day");
  }

  @Test
  void refusesWhatIsNoDate() {
    assertThat(Dates.parse("31.02.2024")).isNull();
    assertThat(Dates.parse("May 2024 was warm")).isNull();
    assertThat(Dates.parse("version 1.2.3 of 2")).isNull();
    assertThat(Dates.parse("")).isNull();
  }

  @Test
  void readsTheDayInAnAddress() {
    assertThat(PathDates.inPath("https://a.example/2024/05/01/x").date()).hasToString("2024-05-01");
    assertThat(PathDates.inPath("https://a.example/x-20240501.html").date())
        .hasToString("2024-05-01");
    assertThat(PathDates.inPath("https://a.example/2024/may/01/x").date())
        .hasToString("2024-05-01");
    assertThat(PathDates.inPath("https://a.example/2024/05/x").precision()).isEqualTo("month");
    assertThat(PathDates.inPath("https://a.example/12345678/x")).isNull();
  }
}
