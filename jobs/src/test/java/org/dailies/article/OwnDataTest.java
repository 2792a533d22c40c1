package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.dailies.archive.Capture;
import org.junit.jupiter.api.Test;

/** Whose data a page's data are, and what becomes of data that the page contradicts. */
final class OwnDataTest {
  private static final String TEXT =
      "<p>The crew had closed the quay by four, and the first lamps went up before the last ferry"
          + " had left the basin on the far side of the town, where nobody waited.</p><p>By"
          + " midnight the director had what she needed, and the crowd went home.</p>";

  private static Article article(String head, String above) {
    String page =
        "<!DOCTYPE html><html><head><title>Lamps along the quay</title>"
            + head
            + "</head><body><h1>Lamps along the quay</h1>"
            + above
            + TEXT
            + "</body></html>";
    byte[] payload = page.getBytes(StandardCharsets.UTF_8);
    return Captures.article(
        new Capture(
            "a.warc",
            0,
            1,
            Capture.Kind.RESPONSE,
            null,
            "https://paper.example/culture/lamps",
            Instant.parse("2025-11-20T10:00:00Z"),
            200,
            Map.of(),
            "text/html",
            "utf-8",
            payload,
            null,
            false,
            Map.of()));
  }

  private static String node(String headline, String url, String day, String name) {
    return "{\"@type\":\"NewsArticle\",\"headline\":\"%s\",\"url\":\"%s\",\"datePublished\":\"%s\",\"author\":{\"@type\":\"Person\",\"name\":\"%s\"}}"
        .formatted(headline, url, day, name);
  }

  private static String script(String data) {
    return "<script type='application/ld+json'>" + data + "</script>";
  }

  private static final String OTHER =
      node("Ferries sold abroad", "https://paper.example/trade/ferries", "2025-10-01", "Bo Hale");

  private static final String OWN =
      node(
          "Lamps along the quay", "https://paper.example/culture/lamps", "2025-11-06", "Ada Quint");

  @Test
  void ofSeveralArticlesThePagesOwnIsTakenWhereverItStands() {
    for (String data :
        new String[] {
          script(OTHER) + script(OWN),
          script("[" + OTHER + "," + OWN + "]"),
          script("{\"@graph\":[" + OTHER + "," + OWN + "]}"),
          script("{\"@type\":\"ItemList\",\"itemListElement\":[" + OTHER + "]}") + script(OWN)
        }) {
      Article article = article(data, "");
      assertThat(article.authors()).containsExactly("Ada Quint");
      assertThat(article.publishedDate()).isEqualTo(LocalDate.of(2025, 11, 6));
      assertThat(article.flags()).doesNotContain("other-data");
    }
  }

  @Test
  void dataOfAnotherArticleAloneAreNotTakenAndAreFlagged() {
    Article article = article(script(OTHER), "<p class='byline'>By Ada Quint</p>");
    assertThat(article.authors()).containsExactly("Ada Quint");
    assertThat(article.flags()).contains("other-data");
    assertThat(article.publishedSource()).isEqualTo("capture");
  }

  @Test
  void aHeadlineInOtherWordsIsStillThePagesWhereTheAddressIs() {
    String own =
        node("Ferries wait", "https://paper.example/culture/lamps", "2025-11-06", "Ada Quint");
    assertThat(article(script(own), "").authors()).containsExactly("Ada Quint");
  }

  @Test
  void marksOfATemplateAreNoValues() {
    String unfilled =
        node(
            "Lamps along the quay",
            "https://paper.example/culture/lamps",
            "{{ date }}",
            "{{ article.author }}");
    Article article = article(script(unfilled), "<p>6 November 2025</p>");
    assertThat(article.authors()).isEmpty();
    assertThat(article.publishedDate()).isEqualTo(LocalDate.of(2025, 11, 6));
  }

  @Test
  void aDateAfterTheCaptureGivesWayToThePrintedOne() {
    String late = "<meta property='article:published_time' content='2026-11-06T08:00:00Z'>";
    assertThat(article(late, "<p>6 November 2025</p>").publishedDate())
        .isEqualTo(LocalDate.of(2025, 11, 6));
  }

  @Test
  void theTimeOfARebuiltSiteGivesWayToAnEarlierPrintedDay() {
    String data =
        "{\"@type\":\"BlogPosting\",\"headline\":\"Lamps along the quay\","
            + "\"datePublished\":\"2025-11-05\",\"dateModified\":\"%s\"}";
    String again = script(data.formatted("2025-11-05"));
    LocalDate stated = LocalDate.of(2025, 11, 5);
    assertThat(article(again, "<p>January 31, 2024</p>").publishedDate())
        .isEqualTo(LocalDate.of(2024, 1, 31));
    assertThat(article(again, "<p>Updated January 31, 2024</p>").publishedDate()).isEqualTo(stated);
    assertThat(article(again, "<p>November 7, 2025</p>").publishedDate()).isEqualTo(stated);
    assertThat(
            article(script(data.formatted("2025-11-09")), "<p>January 31, 2024</p>")
                .publishedDate())
        .isEqualTo(stated);
  }
}
