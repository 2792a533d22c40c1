package org.dailies.archive;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.dailies.config.ArchiveConfig;

/** Reads the record that begins at a window's position, and leaves the window at its end. */
final class RecordReader {
  private static final int TRUSTED_MISFITS = 8;

  private final Window window;
  private final long size;
  private final ArchiveConfig config;
  private final Map<String, String> given;
  private final Payloads payloads;
  private int misfits;

  RecordReader(Window window, long size, ArchiveConfig config, Wanted wanted) {
    this.window = window;
    this.size = size;
    this.config = config;
    this.given = config.given();
    this.payloads = new Payloads(config, wanted);
  }

  void read(RecordDraft draft) throws IOException {
    draft.given = given;
    long length =
        Magic.warc(window.buf, window.pos, window.lim) ? warcHeader(draft) : arcHeader(draft);
    if (draft.problem != null && draft.problem.fatal()) {
      RecordStart.find(window, Long.MAX_VALUE);
      return;
    }
    content(draft, length);
  }

  /** Reads the header; the content's length, or -1 where it states none. */
  private long warcHeader(RecordDraft draft) throws IOException {
    int end = headerEnd();
    if (end < 0 && window.fault() == null) {
      boolean bound = window.lim - window.pos >= config.maxHeaderBytes();
      draft.problem(
          bound ? Problem.HEADER_WITHOUT_END : Problem.TRUNCATED,
          bound ? "a record header without a blank line" : "a record header is cut off");
    }
    if (end < 0) {
      draft.problem(window.fault() == null ? draft.problem : window.fault(), window.detail());
      return -1;
    }
    byte[] b = window.buf;
    draft.unitHeader = window.atStart() ? end - window.pos : -1;
    int line = HeaderFields.lineEnd(b, window.pos, end);
    HeaderFields.Parsed header = HeaderFields.parse(b, line, end, config.maxHeaderFields());
    Map<String, String> fields = header.values();
    if (header.cut()) {
      draft.problem(Problem.HEADER_CUT, "a record header of too many lines");
    }
    window.pos = end;
    draft.type = fields.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT);
    draft.recordId = bare(fields.get("warc-record-id"));
    draft.uri = bare(fields.get("warc-target-uri"));
    draft.date = WarcDate.parse(fields.get("warc-date"));
    draft.ip = fields.get("warc-ip-address");
    draft.truncated = fields.get("warc-truncated");
    draft.payloadDigest =
        fields.getOrDefault("warc-payload-digest", fields.get("warc-block-digest"));
    draft.statedBlockDigest = fields.get("warc-block-digest");
    draft.statedPayloadDigest = fields.get("warc-payload-digest");
    draft.refersTo = refersTo(fields);
    draft.blockType = fields.get("content-type");
    return length(draft, fields.get("content-length"));
  }

  private static long length(RecordDraft draft, String text) {
    if (text == null || text.isEmpty()) {
      draft.problem(Problem.BAD_LENGTH, "no Content-Length");
      return -1;
    }
    int comma = text.indexOf(',');
    if (comma >= 0) {
      draft.problem(Problem.BAD_LENGTH, "several Content-Length fields: " + text);
    }
    long length = Numbers.parse(comma < 0 ? text : text.substring(0, comma));
    if (length < 0) {
      draft.problem(Problem.BAD_LENGTH, "Content-Length is no number: " + text);
    }
    return length;
  }

  private static String refersTo(Map<String, String> fields) {
    String id = bare(fields.get("warc-refers-to"));
    if (id != null) {
      return id;
    }
    String uri = bare(fields.get("warc-refers-to-target-uri"));
    return uri == null ? null : uri + " " + fields.getOrDefault("warc-refers-to-date", "");
  }

  private static String bare(String value) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    boolean bracketed = value.startsWith("<") && value.endsWith(">");
    return bracketed ? value.substring(1, value.length() - 1) : value;
  }

  private long arcHeader(RecordDraft draft) throws IOException {
    window.ensure(16384);
    int end = HeaderFields.lineEnd(window.buf, window.pos, window.lim);
    ArcLine line = ArcLine.parse(window.buf, window.pos, end);
    draft.arc = true;
    if (line == null) {
      window.pos = end;
      draft.type = "warcinfo";
      draft.problem(Problem.BAD_LENGTH, "an ARC version line that cannot be read");
      return -1;
    }
    window.pos = end;
    draft.uri = line.uri();
    draft.ip = line.ip();
    draft.date = line.date();
    draft.httpStatus = line.status();
    draft.mediaType = MediaType.of(line.mediaType());
    draft.blockType = line.mediaType();
    if (draft.uri.startsWith("filedesc:")) {
      draft.type = "warcinfo";
    } else {
      window.ensure(5);
      draft.type = Magic.is(window.buf, window.pos, window.lim, "HTTP/") ? "response" : "resource";
    }
    return line.length();
  }

  /** The size of a member that holds this record alone, or -1 where it is not known. */
  private long unitSize(RecordDraft draft, long length) {
    boolean known = draft.unitHeader >= 0 && length >= 0 && length < Integer.MAX_VALUE;
    return known ? draft.unitHeader + length + (draft.arc ? 1 : 4) : -1;
  }

  /** Where the header ends in the buffer, or -1; a unit's end ends it too. */
  private int headerEnd() throws IOException {
    for (int look = 1024; ; look *= 2) {
      boolean all = !window.ensure(Math.min(look, config.maxHeaderBytes()));
      int end = HeaderFields.end(window.buf, window.pos, window.lim);
      if (end >= 0 || all || look >= config.maxHeaderBytes()) {
        return end;
      }
    }
  }

  private void content(RecordDraft draft, long length) throws IOException {
    if (!window.seekable()) {
      RecordBlock block = new RecordBlock(window, Math.max(0, length), draft.arc, true);
      block.unitSize(unitSize(draft, length));
      payloads.read(draft, block);
      if (block.misfit() && length >= 0) {
        draft.problem(Problem.BAD_LENGTH, "Content-Length " + length + " misses the record's end");
      }
      return;
    }
    long start = window.place();
    boolean trusted =
        length >= 0
            && length <= size - start
            && (misfits < TRUSTED_MISFITS || lands(start, length, draft.arc));
    if (trusted) {
      RecordBlock block = new RecordBlock(window, length, draft.arc, false);
      RecordDraft before = draft.copy();
      payloads.read(draft, block);
      if (!block.misfit()) {
        return;
      }
      draft.take(before);
    }
    misfits++;
    draft.misfit = true;
    refit(draft, start, length);
  }

  private boolean lands(long start, long length, boolean arc) throws IOException {
    window.seek(start + length);
    RecordBlock end = new RecordBlock(window, 0, arc, false);
    end.drain();
    boolean lands = !end.misfit();
    window.seek(start);
    return lands;
  }

  /** Reads a record of a plain file whose length is wrong, to where the next one begins. */
  private void refit(RecordDraft draft, long start, long length) throws IOException {
    boolean inside = length >= 0 && length <= size - start;
    window.seek(start);
    if (!RecordStart.at(window)) {
      RecordStart.find(window, inside ? start + length : Long.MAX_VALUE);
    }
    long next = window.place();
    boolean found = window.available() > 0 && (!inside || next < start + length);
    if (found || inside || length < 0) {
      window.seek(start);
    }
    if (found) {
      payloads.read(draft, new RecordBlock(window, next - start, true, false));
    } else if (inside || length < 0) {
      payloads.read(draft, new RecordBlock(window, Math.max(0, length), draft.arc, true));
    } else if (endsBlank()) {
      window.seek(start);
      payloads.read(draft, new RecordBlock(window, size - start, draft.arc, false));
    } else {
      draft.problem(
          Problem.TRUNCATED,
          "the file ends " + (length - (size - start)) + " bytes before the record does");
      window.seek(size);
      return;
    }
    draft.problem(Problem.BAD_LENGTH, "Content-Length " + length + " misses the record's end");
  }

  /** Whether the file ends in blank lines, as a whole record does. */
  private boolean endsBlank() throws IOException {
    window.seek(Math.max(0, size - 4));
    window.ensure(4);
    byte[] b = window.buf;
    return Magic.is(b, window.pos, window.lim, "\r\n\r\n")
        || Magic.is(b, window.pos + 2, window.lim, "\n\n");
  }
}
