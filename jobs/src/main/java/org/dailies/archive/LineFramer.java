package org.dailies.archive;

import java.io.IOException;
import java.util.Map;
import org.dailies.config.ArchiveConfig;

/** A JSONL file: one document a line, its offset the line's number from 1; blank lines are none. */
final class LineFramer implements Framer {
  private final Unpacked in;
  private final String archive;
  private Map<String, String> given;
  private final Wanted wanted;
  private final HttpBody line;
  private long number;
  private boolean any;
  private boolean faulted;

  LineFramer(ArchiveInput input, ArchiveConfig config, Wanted wanted) throws IOException {
    this.in = new Unpacked(input);
    this.archive = input.name();
    this.given = Given.of(input, config);
    this.wanted = wanted;
    this.line = new HttpBody(config.maxPayloadBytes());
  }

  @Override
  public ArchiveRecord next() throws IOException {
    while (in.fill()) {
      if (number == 0) {
        in.window().ensure(Given.LOOK_AHEAD);
        given = Given.ordered(given, in.window());
      }
      number++;
      line.clear();
      boolean ended = readLine();
      if (!ended && in.fault() != null) {
        break;
      }
      if (line.size() > 0 && !line.blank()) {
        any = true;
        return document();
      }
    }
    if (in.fault() != null && !faulted) {
      faulted = true;
      any = true;
      return RecordDraft.damage(archive, Math.max(1, number), 0, in.fault(), in.detail());
    }
    if (!any) {
      any = true;
      return RecordDraft.skipped(archive, 0, 0, "empty");
    }
    return null;
  }

  private boolean readLine() throws IOException {
    while (in.fill()) {
      Window window = in.window();
      int end = HeaderFields.lineEnd(window.buf, window.pos, window.lim);
      boolean ended = window.buf[end - 1] == '\n';
      line.put(window.buf, window.pos, end - window.pos - (ended ? 1 : 0));
      window.pos = end;
      if (ended) {
        return true;
      }
    }
    return false;
  }

  private ArchiveRecord document() {
    RecordDraft draft = new RecordDraft(archive, number);
    draft.type = "document";
    draft.mediaType = "application/json";
    draft.given = given;
    draft.payloadBytes = line.size();
    draft.truncated = line.cut() ? "max-payload-bytes" : null;
    draft.payload = wanted.payloads() == Wanted.Payloads.NONE ? null : line.toBytes();
    return draft.done();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
