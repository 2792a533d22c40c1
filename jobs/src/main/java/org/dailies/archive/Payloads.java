package org.dailies.archive;

import java.io.IOException;
import java.util.Locale;
import org.dailies.config.ArchiveConfig;

/** Reads a record's block: its HTTP header, and its payload where that is wanted. */
final class Payloads {
  /** What of a body is read to tell whether it is a page. */
  private static final int BEGINNING = 4 * Sniff.LOOK;

  private final ArchiveConfig config;
  private final Wanted wanted;
  private final Digests digests = new Digests();
  private HttpBody body;
  private HttpBody spare;

  Payloads(ArchiveConfig config, Wanted wanted) {
    this.config = config;
    this.wanted = wanted;
    this.body = new HttpBody(config.maxPayloadBytes());
    this.spare = new HttpBody(config.maxPayloadBytes());
  }

  void read(RecordDraft draft, RecordBlock block) throws IOException {
    if (unwanted(draft, false)) {
      pass(block);
      return;
    }
    boolean checked = wanted.digests() || wanted.payloads() != Wanted.Payloads.NONE;
    if (checked) {
      block.digest(digests.begin(draft, wanted.digests()));
    }
    if (http(draft, block)) {
      HttpHead.read(block, draft, config);
    } else if (!draft.arc) {
      draft.mediaType = MediaType.of(draft.blockType);
      draft.charset = MediaType.charset(draft.blockType);
    }
    if (unwanted(draft, true)) {
      pass(block);
      return;
    }
    draft.skipped = CaptureRule.skipped(draft);
    boolean decode =
        switch (wanted.payloads()) {
          case ALL -> true;
          case CAPTURES -> draft.skipped == null;
          case NONE ->
              draft.skipped == null
                  && (MediaType.vague(draft.mediaType) || MediaType.feed(draft.mediaType));
        };
    boolean headersOnly = wanted.payloads() == Wanted.Payloads.NONE && !wanted.digests();
    if (decode || wanted.digests()) {
      if (headersOnly && draft.httpHeaders.get("content-encoding") == null) {
        body.begin(block, BEGINNING);
      } else {
        body.read(block);
      }
      payload(draft, decode);
    }
    if (headersOnly) {
      pass(block);
    } else {
      block.drain();
    }
    if (wanted.digests() || (checked && decode)) {
      digests.end(draft);
      draft.digestOk = digests.verdict(draft);
      draft.payloadDigest = digests.known(draft, draft.misfit || block.misfit());
    }
  }

  /** Passes over what nobody asked for; only where damage is not asked for either. */
  private void pass(RecordBlock block) throws IOException {
    boolean permissive = config.mode() == ArchiveConfig.Mode.PERMISSIVE;
    if (!permissive || !block.skip()) {
      block.drain();
    }
  }

  private boolean unwanted(RecordDraft draft, boolean http) {
    draft.dropped = Boolean.FALSE.equals(wanted.filter().test(draft.headers(http)));
    return draft.dropped;
  }

  private static boolean http(RecordDraft draft, RecordBlock block) throws IOException {
    if (draft.arc) {
      return draft.type.equals("response");
    }
    if (draft.type.equals("response") || draft.type.equals("revisit")) {
      return draft.type.equals("response") ? httpType(draft.blockType) : block.ensure(5) > 0;
    }
    return draft.type.equals("request");
  }

  /** Whether a response's block is HTTP: by its type, and where that is absent by default. */
  private static boolean httpType(String type) {
    return type == null || MediaType.of(type).endsWith("/http") || MediaType.of(type).isEmpty();
  }

  private void payload(RecordDraft draft, boolean decode) throws IOException {
    boolean cut = body.cut();
    boolean checked = wanted.digests() || wanted.payloads() != Wanted.Payloads.NONE;
    if (checked) {
      digests.payload(draft.statedPayloadDigest, body);
    }
    String transfer = draft.httpHeaders.getOrDefault("transfer-encoding", "");
    if (transfer.toLowerCase(Locale.ROOT).contains("chunked") && body.size() > 0) {
      body.unchunk();
    }
    if (checked) {
      digests.payload(draft.statedPayloadDigest, body);
    }
    if (!decode) {
      return;
    }
    String[] codings = draft.httpHeaders.getOrDefault("content-encoding", "").split(",", -1);
    for (int i = codings.length - 1; i >= 0 && body.size() > 0; i--) {
      cut |= undo(draft, codings[i], cut);
      if (checked && !cut) {
        digests.payload(draft.statedPayloadDigest, body);
      }
    }
    if (cut && draft.truncated == null) {
      draft.truncated = "max-payload-bytes";
    }
    if (draft.skipped == null) {
      draft.skipped = CaptureRule.skipped(draft, body.buffer(), body.size());
    }
    if (wanted.payloads() == Wanted.Payloads.NONE) {
      return;
    }
    draft.payloadBytes = body.size();
    boolean listed = Feed.REASON.equals(draft.skipped);
    if (draft.skipped == null || listed || wanted.payloads() == Wanted.Payloads.ALL) {
      draft.payload = body.toBytes();
    }
  }

  /** Undoes one coding; where it does not fit, what it gave stands, else the bytes as they are. */
  private boolean undo(RecordDraft draft, String coding, boolean cut) throws IOException {
    if (coding.isBlank() || coding.strip().equalsIgnoreCase("identity")) {
      return false;
    }
    boolean fits = body.decode(coding, spare);
    if (fits || spare.size() > 0) {
      HttpBody decoded = spare;
      spare = body;
      body = decoded;
    }
    if (!fits && !cut) {
      draft.problem(Problem.BAD_ENCODING, "the body does not fit its coding " + coding.strip());
    }
    return body.cut();
  }
}
