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
public final class Given {
  /** What stands before the name of a field that an HTML file's own front matter states. */
  public static final String FRONT = "front.";

  /** The name of the field that says whose word the url is, where that is the file's own. */
  public static final String URL_FROM = "url-from";

  /** The value of {@link #URL_FROM}. */
  public static final String FRONT_MATTER = "front-matter";

  /** The name of the field that says whether a file's dates are {@code month-first}. */
  public static final String DATE_ORDER = "date-order";

  /** How many bytes of a file of documents are looked at for the order of its dates. */
  static final int LOOK_AHEAD = 1 << 18;

  /** The names that are taken. */
  static final Set<String> KEYS =
      Set.of("url", "outlet", "title", "authors", "published", "captured", "language");

  /** The end of a sidecar's name. */
  static final String SIDECAR = ".meta.json";

  private static final int MAX_SIDECAR = 1 << 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private Given() {}

  /**
   * Adds what a file's own front matter says: less than the sidecar's word, more than the options'.
   * An address that nothing else gives is marked as its own.
   */
  static void front(
      Map<String, String> given, Map<String, String> front, Set<String> sidecar, String prefix) {
    front.forEach(
        (key, value) -> {
          if (!sidecar.contains(key) || (key.equals("url") && !prefix.isEmpty())) {
            given.put(prefix + key, value);
          }
        });
    if (prefix.isEmpty() && front.containsKey("url") && !sidecar.contains("url")) {
      given.put(URL_FROM, FRONT_MATTER);
    }
  }

  /** What is given, and the order of dates that the first rows of a file prove. */
  static Map<String, String> ordered(Map<String, String> given, Window window) {
    String order = DateOrder.of(window.buf, window.pos, window.lim);
    if (order == null) {
      return given;
    }
    Map<String, String> more = new HashMap<>(given);
    more.put(DATE_ORDER, order);
    return more;
  }

  static Map<String, String> of(ArchiveInput input, ArchiveConfig config) throws IOException {
    Map<String, String> given = new HashMap<>(config.given());
    given.putAll(sidecar(input));
    return given;
  }

  /** What the sidecar says; nothing where there is none. */
  static Map<String, String> sidecar(ArchiveInput input) throws IOException {
    String name = input.name();
    ArchiveInput sidecar =
        input.sibling(
            name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1) + SIDECAR);
    if (sidecar == null) {
      return Map.of();
    }
    try (InputStream in = sidecar.open(0)) {
      return parse(in.readNBytes(MAX_SIDECAR));
    }
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
