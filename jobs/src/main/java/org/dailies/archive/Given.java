package org.dailies.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.config.ArchiveConfig;

/** What stands beside a file about it: the options, then its sidecar {@code NAME.meta.json}. */
final class Given {
  /** The names that are taken. */
  static final Set<String> KEYS =
      Set.of("url", "outlet", "title", "authors", "published", "captured", "language");

  /** The end of a sidecar's name. */
  static final String SIDECAR = ".meta.json";

  private static final int MAX_SIDECAR = 1 << 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private Given() {}

  static Map<String, String> of(ArchiveInput input, ArchiveConfig config) throws IOException {
    Map<String, String> given = new HashMap<>(config.given());
    String name = input.name();
    ArchiveInput sidecar =
        input.sibling(
            name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1) + SIDECAR);
    if (sidecar != null) {
      try (InputStream in = sidecar.open(0)) {
        given.putAll(parse(in.readNBytes(MAX_SIDECAR)));
      }
    }
    return given;
  }

  /** The known fields of a JSON object; nothing where it is none. */
  private static Map<String, String> parse(byte[] json) {
    Map<String, String> fields = new HashMap<>();
    JsonNode root;
    try {
      root = JSON.readTree(json);
    } catch (IOException e) {
      return fields;
    }
    for (String key : KEYS) {
      JsonNode value = root == null ? null : root.get(key);
      if (value != null && value.isArray()) {
        List<String> items = new ArrayList<>();
        value.forEach(item -> items.add(item.asText()));
        fields.put(key, String.join("; ", items));
      } else if (value != null && value.isValueNode() && !value.isNull()) {
        fields.put(key, value.asText());
      }
    }
    return fields;
  }
}
