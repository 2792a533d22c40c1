package org.dailies.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.text.Document;

/**
 * A text of a draw that somebody labelled without knowing what the program finds in it.
 *
 * @param label the line of {@code labels.jsonl} with the same id
 */
public record DrawnText(String id, Document document, JsonNode label) {

  /**
   * Reads a draw: one JSON file a text with {@code id}, {@code language}, {@code title} and {@code
   * text}, and {@code labels.jsonl}. A text without a label is left out.
   *
   * @throws DailiesException INPUT if a file cannot be read
   */
  public static List<DrawnText> read(Path directory) {
    ObjectMapper json = new ObjectMapper();
    List<DrawnText> texts = new ArrayList<>();
    try (Stream<Path> listed = Files.list(directory)) {
      Map<String, JsonNode> labels = new HashMap<>();
      for (String line : Files.readAllLines(directory.resolve("labels.jsonl"))) {
        if (!line.isBlank()) {
          JsonNode label = json.readTree(line);
          labels.put(label.path("id").asText(), label);
        }
      }
      for (Path file : listed.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode text = json.readTree(Files.readAllBytes(file));
        JsonNode label = labels.get(text.path("id").asText());
        if (label != null) {
          texts.add(new DrawnText(text.path("id").asText(), document(text), label));
        }
      }
    } catch (IOException e) {
      throw new DailiesException(Code.INPUT, e, "Draw not readable: %s", directory);
    }
    return texts;
  }

  /** The labelled pairs of actor and article. */
  JsonNode pairs() {
    return label.path("pairs");
  }

  private static Document document(JsonNode text) {
    return Document.of(
        text.path("title").asText(),
        text.path("text").asText(),
        text.path("language").asText(),
        null);
  }
}
