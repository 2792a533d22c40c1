package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.dailies.archive.Capture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of numbers, of other calendars and relative ones are read by evidence, never guessed. */
final class DayOrderTest {
  private static final String PROSE =
      "<p>The harbour office closed the old quay in the spring, and the fishing boats have since"
          + " landed their catch on the other side of the river.</p>";

  private static Article read(String language, String line, String more, String captured) {
    String page =
        "<html lang='"
            + language
            + "'><body><article><h1>The old quay</h1>"
            + line
            + PROSE.repeat(4)
            + more
            + "</article></body></html>";
    Map<String, String> given = captured == null ? Map.of() : Map.of("captured", captured);
    byte[] bytes = page.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return (Article)
        Captures.EXTRACTOR.extract(
            Captures.of(Capture.Kind.HTML, "text/html", bytes, null, given), Instant.MAX);
  }

  private static LocalDate day(String language, String date) {
    return read(language, "<p class='date'>" + date + "</p>", "", null).publishedDate();
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, 03/04/2024, 2024-03-04",
    "en-GB, 03/04/2024, 2024-04-03",
    "fr, 03/04/2024, 2024-04-03",
    "en, 03/04/2024 9:15 AM EST, 2024-03-04",
    "en-US, Posted 3/4/24, 2024-03-04"
  })
  void theRegionTellsWhetherTheMonthComesFirst(String language, String date, LocalDate day) {
    assertThat(day(language, date)).isEqualTo(day);
  }

  @Test
  void aDateThatNothingExplainsIsFlaggedAndNotGuessed() {
    Article article = read("en", "<p class='date'>03/04/2024</p>", "", "2024-06-01");
    assertThat(article.publishedDate()).isNull();
    assertThat(article.flags()).contains("day-ambiguous", "day-from-capture");
  }

  @Test
  void aReadingAfterTheCaptureIsNone() {
    Article article = read("en", "<p class='date'>03/09/2024</p>", "", "2024-06-01");
    assertThat(article.publishedDate()).isEqualTo(LocalDate.of(2024, 3, 9));
    assertThat(article.flags()).doesNotContain("day-ambiguous");
  }

  @Test
  void theMonthsNameElsewhereProvesTheOrder() {
    Article article =
        read("en", "<p class='date'>03/04/2024</p>", "<p>Filed on March 4, 2024.</p>", null);
    assertThat(article.publishedDate()).isEqualTo(LocalDate.of(2024, 3, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "th, 9 กุมภาพันธ์ 2567, 2024-02-09",
    "th, 9 ก.พ. 2567 08:10 น., 2024-02-09",
    "ja, 令和6年2月9日 午後3時, 2024-02-09",
    "zh-TW, 民國113年2月9日, 2024-02-09",
    "ar, الجمعة ٩ فبراير ٢٠٢٤, 2024-02-09",
    "hi, ९ फरवरी २०२४, 2024-02-09"
  })
  void yearsOfOtherErasAndDigitsOfOtherScriptsAreRead(String language, String date, LocalDate day) {
    assertThat(day(language, date)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 3 days ago, 2024-05-29",
    "en, Yesterday at 8:40, 2024-05-31",
    "de, vor 2 Tagen, 2024-05-30",
    "fr, il y a 5 heures, 2024-06-01",
    "ja, 2日前, 2024-05-30"
  })
  void aRelativeDateCountsFromTheCapture(String language, String said, LocalDate day) {
    Article article = read(language, "<span class='date'>" + said + "</span>", "", "2024-06-01");
    assertThat(article.day()).isEqualTo(day);
    assertThat(article.flags()).doesNotContain("day-from-capture");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; <p class='meta'>Updated: 9 February 2024, 10:12 | Published: 7 February 2024</p>",
        "fr; <p class='meta'>Mis à jour le 9 février 2024 à 10h12, publié le 7 février 2024</p>",
        "en; <p>Updated <time datetime='2024-02-09T10:00Z'>Feb 9</time></p><p>Published <time"
            + " datetime='2024-02-07T10:00Z'>Feb 7</time></p>"
      })
  void theDayOfPublicationGoesBeforeThatOfAChange(String language, String line) {
    assertThat(read(language, line, "", null).publishedDate()).isEqualTo(LocalDate.of(2024, 2, 7));
  }

  @Test
  void secondsOfATimeElementAreADate() {
    Article article =
        read("en", "<time data-timestamp='1707470000' class='js'></time>", "", "2024-06-01");
    assertThat(article.publishedDate()).isEqualTo(LocalDate.of(2024, 2, 9));
  }

  @Test
  void aDateWithHyphensIsReadByTheSameEvidence() {
    assertThat(day("en-US", "03-09-2025")).isEqualTo("2025-03-09");
    assertThat(day("en-GB", "03-09-2025")).isEqualTo("2025-09-03");
    assertThat(day("en", "03-09-2025")).isNull();
    assertThat(read("en", "<p class='date'>03-09-2025</p>", "<p>March 9, 2025</p>", null))
        .extracting(Article::publishedDate)
        .isEqualTo(LocalDate.of(2025, 3, 9));
  }

  @Test
  void aDateWithTheYearFirstProvesNothingOfAnother() {
    assertThat(read("en", "<p class='date'>03/09/2025</p>", "<p>2025-11-20</p>", null).flags())
        .contains("day-ambiguous");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5-minute read · March 9, 2025",
        "Dodgers win 14-3 | March 9, 2025",
        "Season 3-4, March 9, 2025"
      })
  void aHyphenOfNoDateLeavesTheProofToTheMonthsName(String line) {
    assertThat(
            read("en-GB", "<p class='date'>03/09/2025</p>", "<p>" + line + "</p>", null)
                .publishedDate())
        .isEqualTo("2025-03-09");
  }

  @Test
  void theLineAboveATimeLabelsIt() {
    String times =
        "<h4>Reviewed</h4><time datetime='2019-01-17'>17 January 2019</time>"
            + "<h4>Published</h4><div><time datetime='2018-11-15'>15 November 2018</time></div>";
    assertThat(read("en", times, "", null).publishedDate()).isEqualTo("2018-11-15");
  }

  @Test
  void aLabelledDateBehindTheTextIsOlderThanDataThatStateOneTime() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"The old"
            + " quay\",\"datePublished\":\"2025-11-29\",\"dateModified\":\"2025-11-29\"}</script>";
    Article article = read("en", data, "<div>Published <time>August 13, 2025</time></div>", null);
    assertThat(article.publishedDate()).isEqualTo("2025-08-13");
  }
}
