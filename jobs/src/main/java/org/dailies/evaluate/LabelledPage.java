package org.dailies.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;

/**
 * A page and what extraction should make of it; null where that is not known.
 *
 * @param page the file of its bytes, {@code .gz} or not
 * @param published the day
 * @param body the whole text without the headline
 * @param summary an introduction that may stand in the text or not
 * @param contains passages that must be in the text
 * @param lacks passages that must not be
 * @param reject the reason why there must be no article
 */
public record LabelledPage(
    Path page,
    String title,
    List<String> authors,
    String published,
    String language,
    String body,
    String summary,
    List<String> contains,
    List<String> lacks,
    String reject) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public LabelledPage {
    authors = authors == null ? null : List.copyOf(authors);
    contains = List.copyOf(contains);
    lacks = List.copyOf(lacks);
  }

  /**
   * Reads the labels of a directory in the order of their files' names: {@code *.json} of one page
   * each, which lies beside as {@code .html}, and {@code *.jsonl} of one page a line, which names
   * its {@code file}.
   */
  public static List<LabelledPage> read(Path directory) {
    List<LabelledPage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".json")) {
          String page = name.substring(0, name.length() - 5) + ".html";
          pages.add(labelled(JSON.readTree(Files.readString(file)), file.resolveSibling(page)));
        } else if (name.endsWith(".jsonl")) {
          for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
              JsonNode node = JSON.readTree(line);
              pages.add(labelled(node, directory.resolve(node.path("file").asText())));
            }
          }
        }
      }
    } catch (IOException e) {
      throw new DailiesException(Code.INPUT, e, "Labelled pages not readable: %s", directory);
    }
    if (pages.isEmpty()) {
      throw new DailiesException(Code.INPUT, "No labelled pages in %s", directory);
    }
    return pages;
  }

  /** The page's bytes. */
  public byte[] bytes() {
    try (InputStream in = Files.newInputStream(page)) {
      return page.toString().endsWith(".gz")
          ? new GZIPInputStream(in).readAllBytes()
          : in.readAllBytes();
    } catch (IOException e) {
      throw new DailiesException(Code.INPUT, e, "Labelled page not readable: %s", page);
    }
  }

  private static LabelledPage labelled(JsonNode node, Path page) {
    List<String> text = strings(node.path("text"));
    String date = text(node, "date", "published");
    return new LabelledPage(
        page,
        text(node, "title", null),
        node.path("authors").isArray() ? strings(node.path("authors")) : null,
        date == null || date.length() < 10 ? null : date.substring(0, 10),
        text(node, "language", "lang"),
        text.isEmpty() ? text(node, "body", null) : String.join("\n", text),
        text(node, "summary", null),
        strings(either(node, "contains", "must_contain")),
        strings(either(node, "lacks", "must_not_contain")),
        text(node, "reject", null));
  }

  /** A field under the first of its names that holds something, or null. */
  private static String text(JsonNode node, String name, String other) {
    JsonNode value = either(node, name, other);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }

  private static JsonNode either(JsonNode node, String name, String other) {
    return node.hasNonNull(name) || other == null ? node.path(name) : node.path(other);
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(one -> strings.add(one.asText()));
    return strings;
  }
}
