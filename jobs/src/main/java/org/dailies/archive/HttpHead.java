package org.dailies.archive;

import java.io.IOException;
import java.util.Map;
import org.dailies.config.ArchiveConfig;

/** The HTTP header at the beginning of a block. */
final class HttpHead {
  private HttpHead() {}

  /** Reads it into the record and leaves the block at the body. */
  static void read(RecordBlock block, RecordDraft record, ArchiveConfig config) throws IOException {
    int have = block.ensure(5);
    Window window = block.window();
    boolean response = Magic.is(window.buf, window.pos, window.pos + have, "HTTP/");
    if (!response && !record.type.equals("request")) {
      if (have > 0 && MediaType.of(record.blockType).endsWith("/http")) {
        record.problem(Problem.BAD_HTTP, "no HTTP status line");
      }
      return;
    }
    int size = header(block, config.maxHeaderBytes());
    if (size < 0) {
      record.problem(Problem.BAD_HTTP, "an HTTP header without end");
      return;
    }
    byte[] b = window.buf;
    int line = HeaderFields.lineEnd(b, window.pos, window.pos + size);
    if (response) {
      record.httpStatus = status(b, window.pos, line);
    }
    HeaderFields.Parsed header =
        HeaderFields.parse(b, line, window.pos + size, config.maxHeaderFields());
    Map<String, String> fields = header.values();
    if (header.cut()) {
      record.problem(Problem.HEADER_CUT, "an HTTP header of too many lines");
    }
    record.httpHeaders = fields;
    String type = fields.get("content-type");
    record.mediaType = MediaType.of(type);
    record.charset = MediaType.charset(type);
    block.advance(size);
  }

  /** The header's size, the whole block where it ends without a blank line, -1 beyond the bound. */
  private static int header(RecordBlock block, int maxBytes) throws IOException {
    for (int look = 512; ; look *= 2) {
      int have = block.ensure(Math.min(look, maxBytes));
      Window window = block.window();
      int end = HeaderFields.end(window.buf, window.pos, window.pos + have);
      if (end >= 0) {
        return end - window.pos;
      }
      if (have >= maxBytes) {
        return -1;
      }
      if (have < look) {
        return have;
      }
    }
  }

  private static int status(byte[] b, int from, int to) {
    int i = from;
    while (i < to && b[i] != ' ') {
      i++;
    }
    while (i < to && b[i] == ' ') {
      i++;
    }
    int value = 0;
    for (int digits = 0; i < to && digits < 3 && Magic.digit(b[i]); digits++) {
      value = value * 10 + b[i++] - '0';
    }
    return value;
  }
}
