package org.dailies.archive;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.dailies.config.ArchiveConfig;

/** A file that is one HTML page or one text. */
final class DocumentFramer implements Framer {
  private final ArchiveInput input;
  private final ArchiveFormat format;
  private final ArchiveConfig config;
  private final Wanted wanted;
  private boolean done;

  DocumentFramer(ArchiveInput input, ArchiveFormat format, ArchiveConfig config, Wanted wanted) {
    this.input = input;
    this.format = format;
    this.config = config;
    this.wanted = wanted;
  }

  @Override
  public ArchiveRecord next() throws IOException {
    if (done) {
      return null;
    }
    done = true;
    RecordDraft draft = new RecordDraft(input.name(), 0);
    draft.length = input.size();
    draft.type = format == ArchiveFormat.HTML ? "html" : "text";
    draft.mediaType = format == ArchiveFormat.HTML ? "text/html" : "text/plain";
    HttpBody body = new HttpBody(config.maxPayloadBytes());
    try (Unpacked in = new Unpacked(input)) {
      while (in.fill() && !body.cut()) {
        Window window = in.window();
        body.put(window.buf, window.pos, window.lim - window.pos);
        window.pos = window.lim;
      }
      if (in.fault() != null) {
        draft.problem(in.fault(), in.detail());
      }
    }
    byte[] bytes = body.toBytes();
    FrontMatter front = FrontMatter.of(bytes);
    Map<String, String> given = new HashMap<>(config.given());
    Map<String, String> sidecar = Given.sidecar(input);
    given.putAll(sidecar);
    String prefix = format == ArchiveFormat.HTML ? Given.FRONT : "";
    Given.front(given, front.fields(), sidecar.keySet(), prefix);
    draft.given = given;
    draft.payloadBytes = (long) bytes.length - front.size();
    draft.truncated = body.cut() ? "max-payload-bytes" : null;
    if (wanted.payloads() != Wanted.Payloads.NONE) {
      draft.payload = Arrays.copyOfRange(bytes, front.size(), bytes.length);
    }
    return draft.done();
  }

  @Override
  public void close() {}
}
