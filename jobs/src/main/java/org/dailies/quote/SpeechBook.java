package org.dailies.quote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dailies.DailiesException;

/** The cue files, read: how each language attributes speech. */
final class SpeechBook {
  private static final String RESOURCE = "lexicon/cues.yaml";
  private final Map<String, Speech> languages;

  private SpeechBook(Map<String, Speech> languages) {
    this.languages = Map.copyOf(languages);
  }

  /** Reads the file on the class path and lays the others over it, language by language. */
  static SpeechBook load(List<String> extra) {
    ObjectMapper mapper = new ObjectMapper(new YAMLFactory());
    Map<String, JsonNode> nodes = new HashMap<>();
    JsonNode names;
    try (InputStream in = SpeechBook.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new DailiesException(
            DailiesException.Code.INTERNAL, "The program is incomplete: %s is missing", RESOURCE);
      }
      JsonNode root = mapper.readTree(in);
      names = root.path("first-names");
      layOver(nodes, root);
      for (String file : extra) {
        layOver(nodes, mapper.readTree(Files.readAllBytes(Path.of(file))));
      }
    } catch (JsonProcessingException e) {
      throw new DailiesException(
          DailiesException.Code.USAGE,
          e,
          "A cue file is not valid YAML: %s",
          e.getOriginalMessage());
    } catch (IOException e) {
      throw new DailiesException(
          DailiesException.Code.USAGE, e, "A cue file cannot be read: %s", e.getMessage());
    }
    Map<String, Speech> languages = new HashMap<>();
    nodes.forEach((language, node) -> languages.put(language, Speech.of(language, node, names)));
    return new SpeechBook(languages);
  }

  private static void layOver(Map<String, JsonNode> nodes, JsonNode root) {
    root.path("languages")
        .fields()
        .forEachRemaining(
            e ->
                nodes.merge(
                    e.getKey(),
                    e.getValue(),
                    (old, more) -> ((ObjectNode) old.deepCopy()).setAll((ObjectNode) more)));
  }

  /** The language's own book, English where there is none. */
  Speech of(String language) {
    Speech speech = languages.get(language);
    return speech == null ? languages.get("en") : speech;
  }
}
