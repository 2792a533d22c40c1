package org.dailies.archive;

import java.io.IOException;
import org.dailies.DailiesException;
import org.dailies.config.ArchiveConfig;

/**
 * Cuts WARC and ARC files into records. Records follow one another without gap: blank lines belong
 * to the record before them, and what is no record is damage up to the next good beginning.
 */
final class WarcFramer implements Framer {
  private final StoredBytes stored;
  private final MemberWindow members;
  private final Window window;
  private final RecordReader records;
  private final String archive;
  private final long limit;
  private boolean inUnit;
  private long place;
  private long rescanned;

  private WarcFramer(
      StoredBytes stored,
      MemberWindow members,
      ArchiveConfig config,
      Wanted wanted,
      long from,
      long limit) {
    this.stored = stored;
    this.members = members;
    this.window = members == null ? new PlainWindow(stored) : members;
    this.archive = stored.input().name();
    this.records = new RecordReader(window, stored.input().size(), config, wanted);
    this.place = from;
    this.limit = limit;
  }

  /** A reader of the records that begin in {@code [from, limit)}; a record begins at from. */
  static WarcFramer of(
      ArchiveInput input,
      ArchiveFormat format,
      ArchiveConfig config,
      Wanted wanted,
      long from,
      long limit) {
    StoredBytes stored = new StoredBytes(input, from, NextMember.BUFFER);
    MemberWindow members =
        switch (format) {
          case WARC_GZIP, ARC_GZIP -> new GzipWindow(stored);
          case WARC_ZSTD, ARC_ZSTD -> new ZstdWindow(stored);
          default -> null;
        };
    return new WarcFramer(stored, members, config, wanted, from, limit);
  }

  @Override
  public ArchiveRecord next() throws IOException {
    RecordDraft draft = draft();
    while (draft != null && draft.dropped) {
      draft = draft();
    }
    return draft == null ? null : draft.done();
  }

  private RecordDraft draft() throws IOException {
    if (!inUnit) {
      if (place >= limit || !stored.fill()) {
        return null;
      }
      inUnit = true;
      if (members != null && !members.begin()) {
        return resync(new RecordDraft(archive, place));
      }
    } else if (members == null && place >= limit) {
      return null;
    }
    return read(new RecordDraft(archive, place));
  }

  private RecordDraft read(RecordDraft draft) throws IOException {
    boolean any = passBlanks();
    if (window.available() == 0) {
      if (window.fault() != null) {
        return resync(draft);
      }
      draft.skipped = any ? "blank" : "empty-member";
      if (members == null && !any) {
        inUnit = false;
        return null;
      }
      return finish(draft);
    }
    if (RecordStart.at(window)) {
      records.read(draft);
    } else {
      draft.problem(Problem.GARBAGE, "bytes that are no record");
      RecordStart.find(window, Long.MAX_VALUE);
    }
    return finish(draft);
  }

  private RecordDraft finish(RecordDraft draft) throws IOException {
    passBlanks();
    if (window.available() > 0) {
      long next = window.place();
      if (members != null) {
        next = Math.min(Math.max(next, place + 1), members.standing());
      }
      return close(draft, next);
    }
    if (window.fault() != null) {
      return resync(draft);
    }
    inUnit = false;
    return close(draft, members == null ? window.place() : members.end());
  }

  private RecordDraft close(RecordDraft draft, long next) {
    if (members != null && next > limit) {
      throw new DailiesException(
          DailiesException.Code.INTERNAL,
          "A split of %s begins at %d inside the record at %d; read it with split=false",
          archive,
          limit,
          draft.offset);
    }
    draft.length = next - draft.offset;
    place = next;
    return draft;
  }

  /** Ends a member that has a fault, and goes on where the next one begins. */
  private RecordDraft resync(RecordDraft draft) throws IOException {
    draft.problem(window.fault(), window.detail());
    long from = Math.max(members.begun(), draft.offset) + 1;
    rescanned += Math.max(0, members.end() - from);
    if (rescanned > 4 * stored.input().size() + (1 << 20)) {
      from = Math.max(from, members.end());
    }
    boolean spent = window.fault() == Problem.CONTAINER_TOO_LARGE;
    long next =
        spent ? stored.input().size() : MemberStart.next(stored.input(), from, members.kind());
    next = Math.min(next, limit);
    stored.seek(next);
    inUnit = false;
    return close(draft, next);
  }

  private boolean passBlanks() throws IOException {
    boolean any = false;
    while (window.available() > 0) {
      byte c = window.buf[window.pos];
      if (c != '\n' && c != '\r') {
        return any;
      }
      any = true;
      window.pos++;
    }
    return any;
  }

  @Override
  public void close() throws IOException {
    if (members != null) {
      members.release();
    }
    stored.close();
  }
}
