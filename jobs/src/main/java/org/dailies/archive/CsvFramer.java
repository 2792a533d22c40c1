package org.dailies.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dailies.config.ArchiveConfig;

/**
 * A CSV or TSV file (RFC 4180): every row after the first a JSON document with the first row's
 * names, mapped by the config; its offset is the row's number from 1.
 */
final class CsvFramer implements Framer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int MAX_COLUMNS = 10_000;

  private final Unpacked in;
  private final String archive;
  private final ArchiveConfig config;
  private Map<String, String> given;
  private final Wanted wanted;
  private final HttpBody field;
  private List<String> names;
  private int separator;
  private long number;
  private boolean cut;
  private boolean faulted;

  /** How units of two bytes are ordered in UTF-16; null where the file is in single bytes. */
  private Boolean bigEndian;

  /** The first half of a character that UTF-16 writes as two units, or 0. */
  private int high;

  private final byte[] encoded = new byte[4];

  CsvFramer(ArchiveInput input, ArchiveConfig config, Wanted wanted) throws IOException {
    this.in = new Unpacked(input);
    this.archive = input.name();
    this.config = config;
    this.given = Given.of(input, config);
    this.wanted = wanted;
    this.field = new HttpBody(config.maxPayloadBytes());
  }

  @Override
  public ArchiveRecord next() throws IOException {
    if (names == null) {
      names = header();
    }
    while (in.fill()) {
      List<String> row = row();
      if (in.fault() != null) {
        break;
      }
      number++;
      if (row.size() > 1 || !row.get(0).isBlank()) {
        return document(row);
      }
    }
    if (faulted || (number > 0 && in.fault() == null)) {
      return null;
    }
    faulted = true;
    return in.fault() == null
        ? RecordDraft.skipped(archive, 0, 0, "empty")
        : RecordDraft.damage(archive, number + 1, 0, in.fault(), in.detail());
  }

  private List<String> header() throws IOException {
    in.fill();
    Window window = in.window();
    window.ensure(Given.LOOK_AHEAD);
    int mark = window.lim - window.pos < 2 ? 0 : Magic.int16(window.buf, window.pos);
    if (mark == 0xFEFF || mark == 0xFFFE) {
      bigEndian = mark == 0xFFFE;
    }
    given = Given.ordered(given, window);
    int end = HeaderFields.lineEnd(window.buf, window.pos, window.lim);
    int[] counts = new int[128];
    for (int i = window.pos; i < end; i++) {
      if (window.buf[i] >= 0) {
        counts[window.buf[i]]++;
      }
    }
    separator = ',';
    for (int c : new int[] {'\t', ';', '|'}) {
      separator = counts[c] > counts[separator] ? c : separator;
    }
    List<String> mapped = new ArrayList<>();
    if (in.fill()) {
      for (String name : row()) {
        String plain = name.replace("\ufeff", "").strip();
        mapped.add(config.fields().getOrDefault(plain, plain));
      }
    }
    return mapped;
  }

  private List<String> row() throws IOException {
    List<String> values = new ArrayList<>();
    cut = false;
    int total = 0;
    boolean quoted = false;
    boolean wasQuoted = false;
    field.clear();
    while (in.fill()) {
      int c = unit();
      if (quoted ? c == '"' : c == '"' && field.size() == 0 && !wasQuoted) {
        quoted = !quoted;
        wasQuoted = true;
      } else if (!quoted && c == '"') {
        quoted = wasQuoted;
        put(c, total);
      } else if (!quoted && (c == separator || c == '\n')) {
        total += field.size();
        add(values, c == '\n');
        wasQuoted = false;
        if (c == '\n') {
          return values;
        }
      } else {
        put(c, total);
      }
    }
    add(values, true);
    return values;
  }

  /** The next byte, or the next unit of UTF-16. */
  private int unit() throws IOException {
    int first = in.read();
    if (bigEndian == null) {
      return first;
    }
    int second = in.fill() ? in.read() : 0;
    return bigEndian ? first << 8 | second : second << 8 | first;
  }

  private void put(int c, int total) {
    int n = 1;
    encoded[0] = (byte) c;
    if (bigEndian != null) {
      n = utf8(c);
    }
    cut |= total + field.size() + n > config.maxPayloadBytes() || !field.put(encoded, 0, n);
  }

  /** Writes a unit of UTF-16 as UTF-8; how many bytes it came to, 0 for a first half. */
  private int utf8(int c) {
    if (Character.isHighSurrogate((char) c)) {
      high = c;
      return 0;
    }
    int point =
        Character.isLowSurrogate((char) c) ? Character.toCodePoint((char) high, (char) c) : c;
    byte[] bytes =
        Character.isValidCodePoint(point)
            ? Character.toString(point).getBytes(StandardCharsets.UTF_8)
            : new byte[0];
    System.arraycopy(bytes, 0, encoded, 0, bytes.length);
    return bytes.length;
  }

  private void add(List<String> values, boolean last) {
    int end = field.size();
    if (last && end > 0 && field.buffer()[end - 1] == '\r') {
      end--;
    }
    if (values.size() < MAX_COLUMNS) {
      values.add(HeaderFields.text(field.buffer(), 0, end, WESTERN));
    }
    field.clear();
  }

  private ArchiveRecord document(List<String> row) throws IOException {
    ObjectNode json = JSON.createObjectNode();
    for (int i = 0; i < Math.min(row.size(), names.size()); i++) {
      if (!row.get(i).isEmpty() && !names.get(i).isEmpty()) {
        json.put(names.get(i), row.get(i));
      }
    }
    RecordDraft draft = new RecordDraft(archive, number);
    byte[] payload = JSON.writeValueAsBytes(json);
    draft.type = "document";
    draft.mediaType = "application/json";
    draft.given = given;
    draft.payloadBytes = payload.length;
    draft.truncated = cut ? "max-payload-bytes" : null;
    draft.payload = wanted.payloads() == Wanted.Payloads.NONE ? null : payload;
    return draft.done();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
