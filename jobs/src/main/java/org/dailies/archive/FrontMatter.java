package org.dailies.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The block between two lines {@code ---} at the top of a text or HTML file: lines {@code key:
 * value}, lists as {@code [a, b]} or as lines {@code - a}.
 *
 * @param fields the known keys, lists joined by "; "
 * @param size how many bytes it takes, 0 where there is none
 */
record FrontMatter(Map<String, String> fields, int size) {
  private static final int MAX = 1 << 14;

  static FrontMatter of(byte[] payload) {
    FrontMatter none = new FrontMatter(Map.of(), 0);
    int to = Math.min(payload.length, MAX);
    int from = to >= 3 && (payload[0] & 255) == 0xef ? 3 : 0;
    int at = HeaderFields.lineEnd(payload, from, to);
    if (!HeaderFields.text(payload, from, at).strip().equals("---")) {
      return none;
    }
    Map<String, List<String>> found = new HashMap<>();
    String key = null;
    while (at < to) {
      int next = HeaderFields.lineEnd(payload, at, to);
      String line = HeaderFields.text(payload, at, next).strip();
      at = next;
      if (line.equals("---")) {
        return new FrontMatter(known(found), at);
      }
      int colon = line.indexOf(':');
      if (line.startsWith("- ") && key != null) {
        add(found, key, line.substring(2));
      } else if (colon > 0 && line.substring(0, colon).matches("[\\w-]+")) {
        key = line.substring(0, colon).toLowerCase(Locale.ROOT);
        add(found, key, line.substring(colon + 1));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        return none;
      }
    }
    return none;
  }

  private static void add(Map<String, List<String>> found, String key, String value) {
    List<String> values = found.computeIfAbsent(key, k -> new ArrayList<>());
    String text = value.strip();
    if (text.startsWith("[") && text.endsWith("]")) {
      for (String item : text.substring(1, text.length() - 1).split(",", -1)) {
        values.add(unquoted(item.strip()));
      }
    } else if (!text.isEmpty()) {
      values.add(unquoted(text));
    }
  }

  private static String unquoted(String text) {
    boolean quoted =
        text.length() >= 2
            && (text.charAt(0) == '"' || text.charAt(0) == '\'')
            && text.charAt(text.length() - 1) == text.charAt(0);
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static Map<String, String> known(Map<String, List<String>> found) {
    Map<String, String> fields = new HashMap<>();
    found.forEach(
        (key, values) -> {
          if (Given.KEYS.contains(key) && !values.isEmpty()) {
            fields.put(key, String.join("; ", values));
          }
        });
    return fields;
  }
}
