package org.dailies.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
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
  private static final int MAX_COLUMNS = 10_000;

  private final Unpacked in;
  private final String archive;
  private final ArchiveConfig config;
  private final Map<String, String> given;
  private final Wanted wanted;
  private final HttpBody field;
  private List<String> names;
  private int separator;
  private long number;
  private boolean cut;
  private boolean faulted;

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
    window.ensure(4096);
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
    byte[] one = new byte[1];
    while (in.fill()) {
      int c = in.read();
      if (quoted ? c == '"' : c == '"' && field.size() == 0 && !wasQuoted) {
        quoted = !quoted;
        wasQuoted = true;
      } else if (!quoted && c == '"') {
        quoted = wasQuoted;
        put(one, c, total);
      } else if (!quoted && (c == separator || c == '\n')) {
        total += field.size();
        add(values, c == '\n');
        wasQuoted = false;
        if (c == '\n') {
          return values;
        }
      } else {
        put(one, c, total);
      }
    }
    add(values, true);
    return values;
  }

  private void put(byte[] one, int c, int total) {
    one[0] = (byte) c;
    cut |= total + field.size() >= config.maxPayloadBytes() || !field.put(one, 0, 1);
  }

  private void add(List<String> values, boolean last) {
    int end = field.size();
    if (last && end > 0 && field.buffer()[end - 1] == '\r') {
      end--;
    }
    if (values.size() < MAX_COLUMNS) {
      values.add(HeaderFields.text(field.buffer(), 0, end));
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
