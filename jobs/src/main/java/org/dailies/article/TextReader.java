package org.dailies.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dailies.archive.Capture;

/** Reads plain text and the text of WET records, where only lines tell what is what. */
final class TextReader {
  private TextReader() {}

  static Draft read(Capture capture) {
    Decoded decoded = Decoded.of(capture.payload(), capture.charset());
    Map<String, String> given = capture.given();
    Draft draft = new Draft();
    draft.extractor = "text";
    draft.charset = decoded.charset();
    draft.charsetSource = decoded.source();
    draft.url = given.get("url");
    boolean page = capture.kind() == Capture.Kind.CONVERSION;
    PlainText plain = PlainText.of(decoded.text(), given.get("title"), page);
    draft.title = plain.title();
    draft.paragraphs = plain.paragraphs();
    draft.published = Dates.parse(given.get("published"));
    draft.statedDate = given.get("published");
    draft.publishedSource = draft.published == null ? null : "sidecar";
    if (draft.published == null) {
      dateAbove(draft, plain.above());
    }
    if (draft.published == null && capture.uri() != null) {
      draft.published = PathDates.inPath(capture.uri());
      draft.publishedSource = draft.published == null ? null : "url";
    }
    List<String> authors = new ArrayList<>(Bylines.people(list(given.get("authors"))));
    if (authors.isEmpty()) {
      authors.addAll(Bylines.inLines(plain.above()));
    }
    draft.authors = authors;
    draft.confidence = page ? 0.5 : 0.8;
    return draft;
  }

  private static void dateAbove(Draft draft, List<String> lines) {
    for (String line : lines) {
      Stamp stamp = line.length() <= 120 ? Dates.find(line) : null;
      if (stamp != null) {
        draft.published = stamp;
        draft.publishedSource = "text";
        return;
      }
    }
  }

  private static List<String> list(String value) {
    return value == null ? List.of() : List.of(value);
  }
}
