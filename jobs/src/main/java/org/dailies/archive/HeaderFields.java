package org.dailies.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The lines {@code Name: value} of a WARC or HTTP header, names in lower case; folded lines are
 * joined, repeated ones too, by ", ". Line ends may be CRLF or LF; a line without a colon is left
 * out.
 */
final class HeaderFields {
  private HeaderFields() {}

  /** Where the header ends that begins at {@code from}: after its blank line, or -1. */
  static int end(byte[] b, int from, int to) {
    boolean blank = true;
    for (int i = from; i < to; i++) {
      byte c = b[i];
      if (c == '\n') {
        if (blank) {
          return i + 1;
        }
        blank = true;
      } else if (c != '\r') {
        blank = false;
      }
    }
    return -1;
  }

  /** Where the line that begins at {@code from} ends: after its LF, or at {@code to}. */
  static int lineEnd(byte[] b, int from, int to) {
    int i = from;
    while (i < to && b[i] != '\n') {
      i++;
    }
    return i < to ? i + 1 : to;
  }

  /**
   * The fields of a header.
   *
   * @param values by name, in the order of the first line of each
   * @param cut whether there are more lines than were asked for; the rest is left out
   */
  record Parsed(Map<String, String> values, boolean cut) {}

  /** Reads so many lines at most. */
  static Parsed parse(byte[] b, int from, int to, int most) {
    Map<String, StringBuilder> fields = new LinkedHashMap<>();
    StringBuilder last = null;
    int at = from;
    int lines = 0;
    while (at < to && lines < most) {
      int next = lineEnd(b, at, to);
      int end = next;
      while (end > at && b[end - 1] <= ' ' && b[end - 1] >= 0) {
        end--;
      }
      if (end > at && (b[at] == ' ' || b[at] == '\t')) {
        if (last != null) {
          last.append(' ').append(text(b, at, end).strip());
        }
      } else {
        int colon = at;
        while (colon < end && b[colon] != ':') {
          colon++;
        }
        if (colon < end && colon > at) {
          String name = text(b, at, colon).strip().toLowerCase(Locale.ROOT);
          last = fields.get(name);
          if (last == null) {
            last = new StringBuilder();
            fields.put(name, last);
          } else {
            last.append(", ");
          }
          last.append(text(b, colon + 1, end).strip());
        }
      }
      lines += end > at ? 1 : 0;
      at = next;
    }
    Map<String, String> values = new LinkedHashMap<>();
    fields.forEach((name, value) -> values.put(name, value.toString()));
    return new Parsed(values, at < to);
  }

  /** UTF-8 where it is valid, else ISO 8859-1. */
  static String text(byte[] b, int from, int to) {
    return text(b, from, to, StandardCharsets.ISO_8859_1);
  }

  /** UTF-8 where it is valid, else another charset. */
  static String text(byte[] b, int from, int to, Charset other) {
    int i = from;
    while (i < to && b[i] >= 0) {
      i++;
    }
    if (i == to) {
      return new String(b, from, to - from, StandardCharsets.ISO_8859_1);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(b, from, to - from))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(b, from, to - from, other);
    }
  }
}
