package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dailies.archive.Capture;
import org.dailies.archive.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages whose bytes, status or media type are not what they seem. */
final class PageBytesTest {
  private static final String TEXT =
      "The crew had closed the quay by four, and the first lamps went up before the last ferry had"
          + " left the basin on the far side of the town, where nobody waited.";

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Capture response(int status, String range, String type, String page) {
    byte[] payload = utf8(page);
    Map<String, String> headers = range == null ? Map.of() : Map.of("content-range", range);
    return new Capture(
        "a.warc",
        0,
        payload.length,
        Capture.Kind.RESPONSE,
        null,
        "https://paper.example/1",
        null,
        status,
        headers,
        type,
        "utf-8",
        payload,
        null,
        false,
        Map.of());
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html><head><title>Lamps</title></head><body>" + body + "</body></html>";
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "200, -, true",
        "203, -, true",
        "206, bytes 0-99/100, true",
        "206, bytes 0-98/100, false",
        "206, bytes 1-99/100, false",
        "206, bytes 0-99/*, false",
        "206, -, false",
        "404, -, false"
      })
  void aStatusThatSaysThatAllWasSentIsTaken(int status, String range, boolean whole) {
    Capture capture = response(status, range, "text/html", page("<p>" + TEXT + "</p>"));
    Extraction outcome = Captures.EXTRACTOR.extract(capture);
    assertThat(outcome instanceof Article).isEqualTo(whole);
  }

  @Test
  void markupServedAsPlainTextIsReadAsMarkup() {
    Capture page = response(200, null, "text/plain", page("<nav>Home</nav><p>" + TEXT + "</p>"));
    assertThat(Captures.article(page).text()).isEqualTo(TEXT);
    Capture text = response(200, null, "text/plain", TEXT + " <html> is a tag.");
    assertThat(Captures.article(text).text()).endsWith("<html> is a tag.");
  }

  @Test
  void anEmptyElementOfXhtmlHoldsNothing() {
    String page =
        "<?xml version='1.0'?><html><head><title>Lamps</title><script src='x.js'/></head><body>"
            + "<div class='ad'/><h1>Lamps</h1><p>"
            + TEXT
            + "<br/></p></body></html>";
    assertThat(Captures.article(response(200, null, "application/xhtml+xml", page)).text())
        .isEqualTo(TEXT);
  }

  @Test
  void aDeclaredUtf16ThatTheBytesBelieIsPassedOver() {
    String page = "<meta charset='utf-16'><p>" + TEXT + " Été.</p>";
    assertThat(Captures.article(Captures.html(page)).text()).isEqualTo(TEXT + " Été.");
    byte[] wide = ("<meta charset='utf-16le'><p>" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    Capture capture =
        new Capture(
            "a",
            0,
            1,
            Capture.Kind.HTML,
            null,
            null,
            null,
            0,
            Map.of(),
            "text/html",
            "utf-16le",
            wide,
            null,
            false,
            Map.of());
    assertThat(Captures.article(capture).text()).isEqualTo(TEXT);
  }

  @Test
  void arabicWithoutACharsetIsReadInItsOwn() {
    String text = "قال الاستوديو يوم الاثنين إنه استخدم أداة لرسم الميناء في المسلسل الجديد.";
    byte[] page = ("<html lang='ar'><p>" + text).getBytes(Charset.forName("windows-1256"));
    Article article = Captures.article(Captures.html(page));
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.charset()).isEqualTo("windows-1256");
  }

  @Test
  void whatADeclaredShadowTreeHoldsIsSeenAndOtherTemplatesAreNot() {
    String body =
        "<lamp-page><template shadowrootmode='open'><p>%s</p></template></lamp-page>"
            + "<template><p>Never shown.</p></template>";
    assertThat(Captures.article(Captures.html(page(body.formatted(TEXT)))).text()).isEqualTo(TEXT);
  }

  @Test
  void aShortJapaneseTextWithoutKanaIsWhatItsPageSays() {
    String page =
        "<html lang='%s'><body><h1>灯台受賞</h1><p>港町灯台映画祭受賞作品発表、新人監督最優秀賞獲得。主演俳優全員出席予定。</p>"
            + "<p>製作費用二割削減見込、撮影現場全面公開。関係者一同歓迎表明、続編企画進行中。</p>";
    assertThat(Captures.article(Captures.html(page.formatted("ja"))).language()).isEqualTo("ja");
    assertThat(Captures.article(Captures.html(page.formatted("zh"))).language()).isEqualTo("zh");
  }

  @Test
  void theOrderThatAFileProvesDecidesADumpsDates() {
    byte[] json = utf8("{\"title\":\"Lamps\",\"date\":\"11/05/2025\",\"text\":\"" + TEXT + "\"}");
    for (String order : new String[] {"month-first", "day-first"}) {
      Capture capture =
          Captures.of(
              Capture.Kind.DOCUMENT,
              "application/json",
              json,
              null,
              Map.of(Given.DATE_ORDER, order));
      assertThat(Captures.article(capture).publishedDate().getMonthValue())
          .isEqualTo(order.equals("month-first") ? 11 : 5);
    }
  }
}
