package org.dailies.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailies.archive.Capture;
import org.dailies.archive.Given;

/** Reads a document of a JSONL dump by the field names that news dumps use. */
final class JsonReader {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

  private JsonReader() {}

  static Draft read(Capture capture) {
    Decoded decoded = Decoded.of(capture.payload(), capture.charset());
    JsonNode document = parse(decoded.text());
    Draft draft = new Draft();
    draft.extractor = "json";
    draft.charset = decoded.charset();
    draft.charsetSource = decoded.source();
    draft.url = string(document, "url", "link", "uri", "source_url");
    draft.canonicalUrl = string(document, "canonical_url", "canonical");
    draft.ownId = string(document, "id", "_id", "guid", "uuid");
    draft.source = string(document, "source", "outlet", "publisher", "source_domain", "site");
    draft.title = Words.clean(string(document, "title", "headline"));
    draft.declaredLanguage = string(document, "language", "lang");
    draft.section = string(document, "section", "category");
    draft.tags = strings(document, "tags", "keywords");
    draft.description = string(document, "summary", "description", "standfirst");
    draft.authors = Bylines.people(strings(document, "authors", "author", "byline"));
    draft.statedDate =
        string(
            document,
            "date",
            "published",
            "date_publish",
            "published_at",
            "publish_date",
            "pub_date",
            "datePublished");
    draft.published = Dates.parse(draft.statedDate);
    draft.publishedSource = draft.published == null ? null : "field";
    String order = capture.given().get(Given.DATE_ORDER);
    if (order != null) {
      draft.order = new DayOrder(order.equals("month-first"), null);
    }
    draft.modified =
        Dates.parse(string(document, "modified", "date_modify", "updated", "updated_at"));
    body(draft, document);
    return draft;
  }

  private static void body(Draft draft, JsonNode document) {
    String text = string(document, "text", "body", "maintext", "content", "article");
    if (text != null && Markup.looksLike(text)) {
      draft.paragraphs = Markup.paragraphs(text);
    } else if (text != null) {
      draft.paragraphs = PlainText.paragraphs(text, draft.title);
    }
    draft.confidence = 0.9;
    if (draft.paragraphs.isEmpty() && draft.description != null) {
      draft.paragraphs = PlainText.paragraphs(draft.description, "");
      draft.flags.add("summary-only");
      draft.confidence = 0.4;
    }
  }

  private static JsonNode parse(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      if (node == null || !node.isObject()) {
        throw new Unfit(RejectReason.BAD_JSON, "not a JSON object");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new Unfit(RejectReason.BAD_JSON, String.valueOf(e.getOriginalMessage()));
    }
  }

  private static String string(JsonNode document, String... names) {
    for (String name : names) {
      JsonNode node = document.get(name);
      if (node == null || node.isNull()) {
        continue;
      }
      if (node.isValueNode() && !node.asText().isBlank()) {
        return unescaped(node.asText()).strip();
      }
      if (node.isObject()) {
        String inner = string(node, "name", "title", "domain", "$date", "$oid", "rendered");
        if (inner != null) {
          return inner;
        }
      }
    }
    return null;
  }

  /** A text whose escapes were stored as they stood in the YAML it came from, folds included. */
  private static String unescaped(String text) {
    if (!text.contains("\\u") || !ESCAPE.matcher(text).find()) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(escape.group(1), 16))))
        .replace("\\ \\ ", " ")
        .replace("\\ ", "");
  }

  private static List<String> strings(JsonNode document, String... names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      JsonNode node = document.get(name);
      if (node == null || node.isNull()) {
        continue;
      }
      for (JsonNode item : node.isArray() ? node : List.of(node)) {
        String value = item.isObject() ? string(item, "name", "title") : item.asText();
        if (value != null && !value.isBlank()) {
          found.add(Words.clean(value));
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return found;
  }
}
