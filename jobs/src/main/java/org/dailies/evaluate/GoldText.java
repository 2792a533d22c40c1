package org.dailies.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.text.Document;

/**
 * A labelled text of {@code data/gold/mentions}.
 *
 * @param studios ids of the studios named, roll-up done
 * @param genai whether it names generative AI explicitly
 * @param covers ids of the studios at which it covers generative AI
 * @param furniture ids of the studios that only the page's furniture names
 */
public record GoldText(
    String id,
    Document document,
    Set<String> studios,
    boolean genai,
    Set<String> covers,
    Set<String> furniture) {

  public GoldText {
    studios = Set.copyOf(studios);
    covers = Set.copyOf(covers);
    furniture = Set.copyOf(furniture);
  }

  /** Reads the JSONL files of a directory in the order of their names. */
  public static List<GoldText> read(Path directory) {
    List<GoldText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank()) {
            texts.add(parse(new ObjectMapper().readTree(line)));
          }
        }
      }
    } catch (IOException e) {
      throw new DailiesException(Code.INPUT, e, "Labelled set not readable: %s", directory);
    }
    return texts;
  }

  private static GoldText parse(JsonNode node) {
    LocalDate day = node.has("day") ? LocalDate.parse(node.path("day").asText()) : null;
    return new GoldText(
        node.path("id").asText(),
        Document.of(
            node.path("title").asText(),
            node.path("text").asText(),
            node.path("language").asText(),
            day),
        ids(node.path("studios")),
        node.path("genai").asBoolean(),
        ids(node.path("covers")),
        ids(node.path("furniture")));
  }

  private static Set<String> ids(JsonNode node) {
    Set<String> ids = new TreeSet<>();
    node.forEach(id -> ids.add(id.asText()));
    return ids;
  }
}
