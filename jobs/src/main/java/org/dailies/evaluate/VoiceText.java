package org.dailies.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.text.Document;

/**
 * A labelled text of {@code data/gold/quotes}, {@code frames}, {@code stances} or {@code uses}.
 *
 * @param labels the list that the set is named after, as it stands in the file
 */
public record VoiceText(String id, Document document, JsonNode labels) {

  /**
   * Reads the JSONL files of a directory in the order of their names.
   *
   * @param field the name of the labels: {@code quotes}, {@code frames}, {@code stances}, {@code
   *     uses}
   */
  public static List<VoiceText> read(Path directory, String field) {
    ObjectMapper json = new ObjectMapper();
    List<VoiceText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank()) {
            texts.add(parse(json.readTree(line), field));
          }
        }
      }
    } catch (IOException e) {
      throw new DailiesException(Code.INPUT, e, "Labelled set not readable: %s", directory);
    }
    return texts;
  }

  private static VoiceText parse(JsonNode node, String field) {
    LocalDate day = node.has("day") ? LocalDate.parse(node.path("day").asText()) : null;
    return new VoiceText(
        node.path("id").asText(),
        Document.of(
            node.path("title").asText(),
            node.path("text").asText(),
            node.path("language").asText(),
            day),
        node.path(field));
  }
}
