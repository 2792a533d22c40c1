package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dailies.archive.Capture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address speaks for its own outlet, and the crawler's word beats the page's. */
final class AddressClaimTest {
  private static final String TEXT =
      "<p>The ferry to the island leaves at six, the harbour master said on Monday.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://variety.com/2025/film/ferry",
        "//variety.com/2025/film/ferry",
        "HTTPS://WWW.VARIETY.COM./2025/film/ferry",
        "https://variety.com:8443/2025/film/ferry",
        "https://paper.example.variety.com/ferry",
        "https://xn--pper-5na.example/ferry",
      })
  void aForeignCanonicalIdentifiesNothing(String canonical) {
    Article article = page("https://paper.example/ferry?utm_source=a", canonical);

    assertThat(article.canonicalUrl()).isEqualTo("https://paper.example/ferry");
    assertThat(article.outlet()).isEqualTo("paper.example");
    assertThat(article.addressClaim()).isEqualTo("captured");
    assertThat(article.claimedUrl()).isNotNull();
    assertThat(article.flags()).contains("foreign-canonical");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://someone@paper.example/other",
        "https://variety.com%2f@paper.example/other",
        "javascript:alert(1)",
        "https://variety%2ecom/other",
      })
  void anAddressThatCannotBeReadOrNamesAUserIsNone(String canonical) {
    Article article = page("https://paper.example/ferry", canonical);

    assertThat(article.canonicalUrl()).isEqualTo("https://paper.example/ferry");
    assertThat(article.outlet()).isEqualTo("paper.example");
  }

  @Test
  void anOutletSpeaksForAllItsHosts() {
    Article amp = page("https://amp.tidepaper.com/ferry", "https://www.tidepaper.com/ferry");
    assertThat(amp.canonicalUrl()).isEqualTo("https://www.tidepaper.com/ferry");
    assertThat(amp.addressClaim()).isEqualTo("outlet");

    Article joined = page("https://www.bbc.com/news/1", "https://www.bbc.co.uk/news/1");
    assertThat(joined.canonicalUrl()).isEqualTo("https://www.bbc.co.uk/news/1");
    assertThat(joined.flags()).doesNotContain("foreign-canonical");
  }

  @ParameterizedTest
  @CsvSource({
    "https://eve.github.io/x, https://adam.github.io/x",
    "https://eve.blogspot.com/x, https://adam.blogspot.com/x",
    "https://eve.netlify.app/x, https://adam.netlify.app/x",
    "https://eve.co.uk/x, https://adam.co.uk/x",
    "https://192.0.2.7/x, https://192.0.2.8/x",
  })
  void neighboursBelowOneSuffixAreStrangers(String url, String canonical) {
    assertThat(page(url, canonical).flags()).contains("foreign-canonical");
    assertThat(page(url, canonical).outlet()).isNotEqualTo(page(canonical, null).outlet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.com/web/20251121000000/https://variety.com/2025/ferry",
        "https://evil.com/2025/https://variety.com/ferry",
        "https://evil.com/.cdn.ampproject.org/c/s/variety.com/ferry",
        "https://cdn.ampproject.org.evil.com/c/s/variety.com/ferry",
        "https://evil.com/google.com/amp/s/variety.com/ferry",
        "https://evil.com/?u=https://variety.com/ferry",
        "https://variety-com.translate.goog.evil.com/ferry",
        "https://variety.com@evil.com/ferry",
        "https://variety.com.evil.com/ferry",
        "https://evil.com\\@variety.com/ferry",
        "https://evil.com#@variety.com/ferry",
      })
  void anAddressInsideAnAddressIsForeignOnHostsThatAreNoArchive(String url) {
    assertThat(page(url, null).outlet()).isEqualTo("evil.com");
  }

  @Test
  void hostsThatOnlyEndLikeAnArchiveAreNone() {
    assertThat(page("https://evilgoogle.com/amp/s/variety.com/x", null).outlet())
        .isEqualTo("evilgoogle.com");
    assertThat(page("https://notweb.archive.org.evil.com/web/2025/https://variety.com/x", null))
        .satisfies(a -> assertThat(a.outlet()).isEqualTo("evil.com"))
        .satisfies(a -> assertThat(a.flags()).contains("foreign-address"))
        .satisfies(a -> assertThat(a.claimedUrl()).isEqualTo("https://variety.com/x"));
    assertThat(page("https://web.archive.org/web/2025/https://variety.com/x", null).outlet())
        .isEqualTo("variety.com");
  }

  @Test
  void aHostThatIsNoNameHasNoOutletWhateverThePageSays() {
    Article article = page("https://variety%2ecom/x", "https://variety.com/x");

    assertThat(article.outlet()).isNull();
    assertThat(article.canonicalUrl()).doesNotContain("variety.com");
  }

  @Test
  void aNameOfTheSiteIsNoOutlet() {
    String head =
        "<meta property='og:site_name' content='Variety'><script type='application/ld+json'>"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\",\"@id\":\"https://variety.com/x\","
            + "\"url\":\"https://variety.com/x\",\"mainEntityOfPage\":\"https://variety.com/x\","
            + "\"publisher\":{\"name\":\"Variety\",\"url\":\"https://variety.com\"}}</script>";
    Article article = article(html(head, "https://evil.example/x", Map.of()));

    assertThat(article.outlet()).isEqualTo("evil.example");
    assertThat(article.canonicalUrl()).isEqualTo("https://evil.example/x");
  }

  @Test
  void whatAPageSaysOfItselfIsItsWordAlone() {
    Article alone = page(null, "https://paper.example/ferry");
    assertThat(alone.outlet()).isEqualTo("paper.example");
    assertThat(alone.outletSource()).isEqualTo("page");
    assertThat(alone.addressClaim()).isEqualTo("page");

    Article given =
        article(
            html(
                "<link rel=canonical href='https://variety.com/x'>",
                null,
                Map.of("outlet", "paper.example")));
    assertThat(given.outlet()).isEqualTo("paper.example");
    assertThat(given.canonicalUrl()).isNull();
    assertThat(given.flags()).contains("foreign-canonical");
  }

  @Test
  void aRowOfADumpStandsWhereItsAddressSays() {
    Article article =
        article(
            Captures.document(
                "{\"url\":\"https://evil.example/x\",\"outlet\":\"variety.com\","
                    + "\"canonical\":\"https://variety.com/x\",\"title\":\"Ferry\","
                    + "\"text\":\"The ferry to the island leaves at six on Monday.\"}"));

    assertThat(article.outlet()).isEqualTo("evil.example");
    assertThat(article.canonicalUrl()).isEqualTo("https://evil.example/x");
    assertThat(article.addressClaim()).isEqualTo("dump");
  }

  @Test
  void aCaptureAfterTheRunsDayHasNoTime() {
    Capture late = html("", "https://paper.example/x", Map.of("captured", "2099-01-01T00:00:00Z"));
    Instant now = Instant.parse("2025-11-21T23:59:59Z");

    Article article = (Article) Captures.EXTRACTOR.extract(late, now);

    assertThat(article.capturedAt()).isNull();
    assertThat(article.day()).isNull();
    assertThat(article.flags()).contains("future-capture");
  }

  private static Article page(String url, String canonical) {
    String head = canonical == null ? "" : "<link rel='canonical' href='" + canonical + "'>";
    return article(html(head, url, Map.of()));
  }

  private static Capture html(String head, String url, Map<String, String> given) {
    String page =
        "<html lang=en><head><title>The ferry</title>"
            + head
            + "</head><body><article><h1>The ferry</h1>"
            + String.join("", List.of(TEXT, TEXT, TEXT))
            + "</article></body></html>";
    return Captures.of(
        Capture.Kind.RESPONSE, "text/html", page.getBytes(StandardCharsets.UTF_8), url, given);
  }

  private static Article article(Capture capture) {
    return Captures.article(capture);
  }
}
