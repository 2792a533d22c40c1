package org.dailies.frame;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dailies.DailiesException;

/** Reads the package's YAML files. */
final class Yaml {
  private Yaml() {}

  /** The resource on the class path, then the files in order. */
  static List<JsonNode> load(String resource, List<String> files) {
    ObjectMapper mapper = new ObjectMapper(new YAMLFactory());
    List<JsonNode> roots = new ArrayList<>();
    String reading = resource;
    try (InputStream in = Yaml.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new DailiesException(
            DailiesException.Code.INTERNAL, "The program is incomplete: %s is missing", resource);
      }
      roots.add(mapper.readTree(in));
      for (String file : files) {
        reading = file;
        roots.add(mapper.readTree(Files.readAllBytes(Path.of(file))));
      }
    } catch (JsonProcessingException e) {
      throw new DailiesException(
          DailiesException.Code.USAGE,
          e,
          "%s is not valid YAML: %s",
          reading,
          e.getOriginalMessage());
    } catch (IOException e) {
      throw new DailiesException(
          DailiesException.Code.USAGE, e, "%s cannot be read: %s", reading, e.getMessage());
    }
    return roots;
  }
}
