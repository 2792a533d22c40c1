package org.dailies.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The article's markup inside a script's data, for pages that only a script would fill. */
final class ScriptText {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MIN = 300;

  private ScriptText() {}

  /** The paragraphs of the longest string of a script that holds paragraphs, or none. */
  static List<String> paragraphs(String source) {
    int bestStart = -1;
    int bestEnd = -1;
    for (String open : new String[] {"\\u003cp", "<p"}) {
      int start = -1;
      int end = -1;
      int read = 0;
      int at = source.indexOf(open);
      while (at >= 0) {
        // Every character is looked at once: what was searched before is not searched again.
        int later = source.substring(read, at).lastIndexOf(":\"");
        if (later >= 0) {
          start = read + later;
          end = stringEnd(source, start + 2);
        }
        read = Math.max(read, at - 1);
        if (start >= 0 && end > at) {
          if (end - start > bestEnd - bestStart) {
            bestStart = start + 1;
            bestEnd = end + 1;
          }
          at = source.indexOf(open, end);
        } else {
          at = source.indexOf(open, at + 400);
        }
      }
    }
    if (bestEnd - bestStart < MIN) {
      return List.of();
    }
    try {
      String html = JSON.readValue(source.substring(bestStart, bestEnd), String.class);
      return html.contains("<p") ? Markup.paragraphs(html) : List.of();
    } catch (JsonProcessingException e) {
      // Not a JSON string after all, so the page has no such text.
      return List.of();
    }
  }

  /** The index of the quote that ends a JSON string, or -1 where none does soon. */
  private static int stringEnd(String source, int from) {
    int limit = Math.min(source.length(), from + 400_000);
    for (int i = from; i < limit; i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        return i;
      } else if (c == '\n') {
        return -1;
      }
    }
    return -1;
  }
}
