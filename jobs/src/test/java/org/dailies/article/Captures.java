package org.dailies.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dailies.archive.Capture;
import org.dailies.config.ArticleConfig;
import org.dailies.config.TextConfig;

/** Captures and an extractor for tests. */
final class Captures {
  static final ArticleExtractor EXTRACTOR =
      ArticleExtractor.of(ArticleConfig.defaults(), TextConfig.defaults(), Outlets.load(List.of()));

  private Captures() {}

  static Capture html(byte[] payload) {
    return of(Capture.Kind.HTML, "text/html", payload, null, Map.of());
  }

  static Capture html(String page) {
    return html(page.getBytes(StandardCharsets.UTF_8));
  }

  static Capture text(String text, Map<String, String> given) {
    byte[] payload = text.getBytes(StandardCharsets.UTF_8);
    return of(Capture.Kind.TEXT, "text/plain", payload, null, given);
  }

  static Capture document(String json) {
    byte[] payload = json.getBytes(StandardCharsets.UTF_8);
    return of(Capture.Kind.DOCUMENT, "application/json", payload, null, Map.of());
  }

  static Capture of(
      Capture.Kind kind, String type, byte[] payload, String uri, Map<String, String> given) {
    return new Capture(
        "test",
        0,
        payload.length,
        kind,
        null,
        uri,
        null,
        0,
        Map.of(),
        type,
        null,
        payload,
        null,
        false,
        given);
  }

  static Article article(Capture capture) {
    Extraction outcome = EXTRACTOR.extract(capture);
    if (outcome instanceof Article article) {
      return article;
    }
    throw new AssertionError("Expected an article: " + outcome);
  }

  static Reject reject(Capture capture) {
    Extraction outcome = EXTRACTOR.extract(capture);
    if (outcome instanceof Reject reject) {
      return reject;
    }
    throw new AssertionError("Expected a reject: " + outcome);
  }
}
