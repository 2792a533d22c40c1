package org.dailies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dailies.DailiesException.Code;

/**
 * A YAML text with the name by which messages call it: the one way in which the program's own files
 * and its users' are read.
 *
 * @param name path or resource
 */
public record YamlSource(String name, String text) {
  private static final ObjectReader YAML = new YAMLMapper().reader();
  private static final ObjectReader STRICT =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build().reader();
  private static final JsonMapper TYPES = new JsonMapper();

  /**
   * A user's file.
   *
   * @throws DailiesException USAGE if it cannot be read
   */
  public static YamlSource file(Path path) {
    try {
      return new YamlSource(path.toString(), withoutMark(Files.readString(path)));
    } catch (IOException e) {
      throw new DailiesException(Code.USAGE, e, "%s cannot be read: %s", path, e.getMessage());
    }
  }

  /** A file of the program's own, where it has one. */
  public static Optional<YamlSource> ifResource(String name) {
    try (InputStream in = YamlSource.class.getClassLoader().getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new YamlSource(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new DailiesException(Code.INTERNAL, e, "Not readable in the jar: %s", name);
    }
  }

  /**
   * A file of the program's own.
   *
   * @throws DailiesException INTERNAL if it is missing
   */
  public static YamlSource resource(String name) {
    return ifResource(name)
        .orElseThrow(() -> new DailiesException(Code.INTERNAL, "Not in the jar: %s", name));
  }

  /**
   * What a file of the program's own and files of a user hold, in their order: each is laid over
   * those before it.
   */
  public static List<JsonNode> layers(String resource, List<String> files) {
    List<JsonNode> roots = new ArrayList<>(List.of(resource(resource).tree()));
    files.forEach(file -> roots.add(file(Path.of(file)).tree()));
    return roots;
  }

  /**
   * What it holds.
   *
   * @throws DailiesException USAGE with the line if it is not YAML
   */
  public JsonNode tree() {
    return tree(YAML);
  }

  /** What it holds; a key that stands twice in one place is a fault too. */
  public JsonNode strictTree() {
    return tree(STRICT);
  }

  private JsonNode tree(ObjectReader reader) {
    try {
      return reader.readTree(text);
    } catch (JsonProcessingException e) {
      throw new DailiesException(Code.USAGE, e, "%s is not YAML: %s", name, YamlFault.of(e));
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * What it holds, as a type.
   *
   * @throws DailiesException USAGE if it holds nothing or does not fit the type
   */
  public <T> T as(Class<T> type) {
    JsonNode tree = tree();
    if (tree.isMissingNode() || tree.isNull()) {
      throw new DailiesException(Code.USAGE, "%s holds nothing", name);
    }
    try {
      return TYPES.treeToValue(tree, type);
    } catch (JsonProcessingException e) {
      throw new DailiesException(Code.USAGE, e, "%s: %s", name, e.getOriginalMessage());
    }
  }
}
