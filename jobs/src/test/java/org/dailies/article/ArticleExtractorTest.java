package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.dailies.archive.Capture;
import org.junit.jupiter.api.Test;

class ArticleExtractorTest {
  private static final String BODY =
      "The studio said on Monday that it had used a generative tool for its new series.";

  @Test
  void readsTheFieldNamesOfNewsDumps() {
    Article article =
        Captures.article(
            Captures.document(
                "{\"id\":\"7\",\"headline\":\"A title\",\"maintext\":\""
                    + BODY
                    + "\",\"date_publish\":\"2024-05-01"
                    + " 10:00:00\",\"lang\":\"en\",\"authors\":[\"Ada"
                    + " Lovelace\"],\"outlet\":\"lemonde.fr RSS\"}"));
    assertThat(article.title()).isEqualTo("A title");
    assertThat(article.text()).isEqualTo(BODY);
    assertThat(article.authors()).containsExactly("Ada Lovelace");
    assertThat(article.day()).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(article.publishedSource()).isEqualTo("field");
    assertThat(article.outlet()).isEqualTo("lemonde.fr RSS");
    assertThat(article.outletSource()).isEqualTo("field");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.extractor()).isEqualTo("json");
  }

  @Test
  void escapesStoredAsTheyStoodAreRead() {
    String title = "OpenAI, \\\\uBCF4\\\\ \\\\uC548\\\\ \\\\ \\\\uC77C";
    Article article =
        Captures.article(
            Captures.document("{\"title\":\"" + title + "\",\"text\":\"" + BODY + "\"}"));
    assertThat(article.title()).isEqualTo("OpenAI, 보안 일");
  }

  @Test
  void aLineThatIsNoJsonObjectIsRejected() {
    assertThat(Captures.reject(Captures.document("{\"a\":")).reason()).isEqualTo("bad-json");
    assertThat(Captures.reject(Captures.document("[1,2,3]")).reason()).isEqualTo("bad-json");
    assertThat(Captures.reject(Captures.document("{\"title\":\"x\"}")).reason())
        .isEqualTo("no-text");
  }

  @Test
  void plainTextLosesShareNavigationAndCommentLines() {
    String text =
        "Un titre qui dit tout\n\n"
            + "Illustration générée par intelligence artificielle\n\n"
            + "La société a reconnu mardi avoir confié une partie des décors à un outil"
            + " génératif.\n\n"
            + "Le syndicat demande désormais que chaque plan de ce type soit signalé au"
            + " générique.\n\n"
            + "Partagez cet article\n"
            + "article précédent\n\n"
            + "Les campus du cinéma ouvrent – Le Port\n\n"
            + "article suivant\n\n"
            + "Alors que la guerre des navigateurs s’intensifie, voici les autres en 2025\n\n"
            + "Laisser un commentaire\n\n"
            + "Votre adresse e-mail ne sera pas publiée.\n";
    Article article = Captures.article(Captures.text(text, Map.of("published", "2025-10-22")));
    assertThat(article.title()).isEqualTo("Un titre qui dit tout");
    assertThat(article.text().lines())
        .containsExactly(
            "La société a reconnu mardi avoir confié une partie des décors à un outil génératif.",
            "Le syndicat demande désormais que chaque plan de ce type soit signalé au générique.");
    assertThat(article.language()).isEqualTo("fr");
    assertThat(article.day()).isEqualTo(LocalDate.of(2025, 10, 22));
  }

  @Test
  void aPageNeedsNoArchive() {
    byte[] page =
        ("<h1>Lamps on the quay</h1><p>" + BODY + "</p>").getBytes(StandardCharsets.UTF_8);
    ArticleExtractor extractor = ArticleExtractor.standard();
    Article article = (Article) extractor.extract(page, "https://www.paper.example/2024/05/01/a");
    assertThat(article.title()).isEqualTo("Lamps on the quay");
    assertThat(article.text()).isEqualTo(BODY);
    assertThat(article.outlet()).isEqualTo("paper.example");
    assertThat(article.day()).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(((Article) extractor.extract(page, null)).url()).isNull();
    assertThat(((Reject) extractor.extract(new byte[0], null)).reason()).isEqualTo("empty");
  }

  @Test
  void aPageCarriesWhatItsHeadSays() {
    String page =
        "<html lang='en-GB'><head><link rel='canonical' href='/news/lamps'>"
            + "<meta property='og:description' content='Lamps &amp;amp; a quay'>"
            + "<meta property='article:section' content='Film'>"
            + "<meta name='keywords' content='lamps, quay'>"
            + "<meta property='article:published_time' content='2024-05-01T23:30:00-04:00'>"
            + "<meta property='article:modified_time' content='2024-05-03T08:00:00Z'>"
            + "</head><body><h1>Lamps on the quay</h1><p>"
            + BODY
            + "</p></body></html>";
    Article article =
        Captures.article(
            Captures.of(
                Capture.Kind.HTML,
                "text/html",
                page.getBytes(StandardCharsets.UTF_8),
                "https://www.paper.example/news/lamps?utm_source=x",
                Map.of()));
    assertThat(article.canonicalUrl()).isEqualTo("https://www.paper.example/news/lamps");
    assertThat(article.outlet()).isEqualTo("paper.example");
    assertThat(article.description()).isEqualTo("Lamps & a quay");
    assertThat(article.section()).isEqualTo("Film");
    assertThat(article.tags()).containsExactly("lamps", "quay");
    assertThat(article.publishedDate()).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(article.publishedOffset()).isEqualTo("-04:00");
    assertThat(article.modifiedAt()).isEqualTo(Instant.parse("2024-05-03T08:00:00Z"));
  }

  @Test
  void theDayIsThatOfTheOutletsTimeZoneWhereTheTimeIsPrinted() {
    assertThat(day("https://www.asahi.com/x", "2024-05-01T23:30:00Z"))
        .isEqualTo(LocalDate.of(2024, 5, 2));
    assertThat(day("https://variety.com/x", "2024-05-02T03:30:00+00:00"))
        .isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(day("https://www.asahi.com/x", "2024-05-01")).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(day("https://www.asahi.com/x", "2024-05-01T23:30:00"))
        .isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(day("https://paper.example/x", "2024-05-01T23:30:00Z"))
        .isEqualTo(LocalDate.of(2024, 5, 1));
  }

  private static LocalDate day(String url, String published) {
    String page =
        "<html><head><meta property='article:published_time' content='"
            + published
            + "'></head><body><h1>Lamps on the quay</h1><p>"
            + BODY
            + "</p></body></html>";
    byte[] payload = page.getBytes(StandardCharsets.UTF_8);
    Article article =
        Captures.article(Captures.of(Capture.Kind.HTML, "text/html", payload, url, Map.of()));
    assertThat(article.publishedDate()).isEqualTo(LocalDate.parse(published.substring(0, 10)));
    return article.day();
  }

  @Test
  void extractedTextOfAnArchiveIsReadAsPlainText() {
    byte[] payload =
        ("Lamps on the quay\n" + BODY + "\nShare this article\nLeave a comment\nA reader writes.\n")
            .getBytes(StandardCharsets.UTF_8);
    Article article =
        Captures.article(
            Captures.of(
                Capture.Kind.CONVERSION,
                "text/plain",
                payload,
                "https://www.paper.example/news/lamps",
                Map.of()));
    assertThat(article.extractor()).isEqualTo("text");
    assertThat(article.title()).isEqualTo("Lamps on the quay");
    assertThat(article.text()).contains(BODY).doesNotContain("Share this", "A reader writes");
    assertThat(article.outlet()).isEqualTo("paper.example");
  }

  @Test
  void aDateAfterTheCaptureIsNotBelieved() {
    String page =
        "<html><head><meta property='article:published_time'"
            + " content='2031-01-01'></head><body><h1>T</h1><p>"
            + BODY
            + "</p></body></html>";
    Article article = Captures.article(captured(page, Instant.parse("2024-05-01T10:00:00Z")));
    assertThat(article.publishedDate()).isNull();
    assertThat(article.day()).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(article.publishedSource()).isEqualTo("capture");
    assertThat(article.flags()).contains("day-from-capture");
  }

  @Test
  void anUndatedCaptureHasNoDay() {
    Article article = Captures.article(Captures.html("<h1>T</h1><p>" + BODY + "</p>"));
    assertThat(article.day()).isNull();
    assertThat(article.publishedSource()).isNull();
  }

  @Test
  void theIdOutlivesAnotherPathAndOffset() {
    Capture one = record("a.warc", 0, "<p>" + BODY + "</p>");
    Capture two = record("b/c.warc", 99, "<p>" + BODY + "</p>");
    assertThat(Captures.article(one).articleId()).isEqualTo(Captures.article(two).articleId());
    assertThat(Captures.article(one).articleId()).hasSize(32);
  }

  @Test
  void documentsWithoutAddressDifferByTheirOwnIds() {
    String document = "{\"id\":\"%s\",\"title\":\"t\",\"text\":\"" + BODY + "\"}";
    assertThat(Captures.article(Captures.document(document.formatted("1"))).articleId())
        .isNotEqualTo(Captures.article(Captures.document(document.formatted("2"))).articleId());
  }

  @Test
  void statusAndEmptinessAreReasons() {
    assertThat(Captures.reject(Captures.html("  \n ")).reason()).isEqualTo("empty");
    byte[] payload = "<p>x</p>".getBytes(StandardCharsets.UTF_8);
    Capture missing =
        new Capture(
            "a",
            0,
            8,
            Capture.Kind.RESPONSE,
            null,
            "http://a.example/",
            null,
            404,
            Map.of(),
            "text/html",
            null,
            payload,
            null,
            false,
            Map.of());
    assertThat(Captures.reject(missing).reason()).isEqualTo("http-status");
    assertThat(Captures.reject(missing).detail()).isEqualTo("404");
  }

  @Test
  void aRevisitOfAnUnchangedPageIsUnresolvedWhereItsPayloadIsElsewhere() {
    Capture unchanged =
        new Capture(
            "a.warc",
            0,
            8,
            Capture.Kind.REVISIT,
            null,
            "http://a.example/",
            null,
            304,
            Map.of(),
            "text/html",
            null,
            new byte[0],
            null,
            false,
            Map.of());
    assertThat(Captures.reject(unchanged).reason()).isEqualTo("revisit-unresolved");
  }

  @Test
  void aWrongCharsetDeclarationIsCaught() {
    String text = "La société a reconnu mardi avoir confié une partie des décors à un outil. Été.";
    byte[] utf8 = ("<meta charset=iso-8859-1><p>" + text + "</p>").getBytes(StandardCharsets.UTF_8);
    Article article = Captures.article(Captures.html(utf8));
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.charset()).isEqualTo("UTF-8");
    assertThat(article.charsetSource()).isEqualTo("detected");

    byte[] western =
        ("<meta charset=utf-8><p>" + text + "</p>").getBytes(Charset.forName("windows-1252"));
    assertThat(Captures.article(Captures.html(western)).text()).isEqualTo(text);
  }

  @Test
  void textGarbledBeforeItWasStoredIsMended() {
    String text = "La société a reconnu mardi avoir confié une partie des décors à un outil.";
    String garbled =
        new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    assertThat(Captures.article(Captures.html("<p>" + garbled + "</p>")).text()).isEqualTo(text);
  }

  @Test
  void theExplanationShowsEachBlockWithItsReasonAndRunsNothing() {
    String page =
        "<h1>T&lt;script&gt;</h1><nav><p>Menu</p></nav><p>" + BODY + " &lt;img onerror=x&gt;</p>";
    ExplainedPage explained =
        ExplainedPage.of(Captures.html(page), org.dailies.config.ArticleConfig.defaults());
    assertThat(explained.blocks()).extracting(ExplainedPage.Block::kept).contains(true, false);
    assertThat(explained.blocks())
        .extracting(ExplainedPage.Block::reason)
        .contains("zone-navigation", "");
    assertThat(explained.html())
        .contains("&lt;img onerror=x&gt;")
        .doesNotContain("<img", "<script");
  }

  private static Capture captured(String page, Instant at) {
    byte[] payload = page.getBytes(StandardCharsets.UTF_8);
    return new Capture(
        "a",
        0,
        1,
        Capture.Kind.RESPONSE,
        null,
        null,
        at,
        200,
        Map.of(),
        "text/html",
        null,
        payload,
        null,
        false,
        Map.of());
  }

  private static Capture record(String archive, long offset, String page) {
    byte[] payload = page.getBytes(StandardCharsets.UTF_8);
    return new Capture(
        archive,
        offset,
        1,
        Capture.Kind.RESPONSE,
        "<urn:uuid:1>",
        "http://a.example/x",
        null,
        200,
        Map.of(),
        "text/html",
        null,
        payload,
        "sha1:ABC",
        false,
        Map.of());
  }
}
