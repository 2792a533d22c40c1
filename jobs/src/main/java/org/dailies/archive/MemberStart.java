package org.dailies.archive;

import java.io.IOException;

/**
 * Finds where a compressed member begins that begins a record. Deflate stores bytes that it cannot
 * compress as they are, in blocks of at most 65,535 bytes, so the members of an archive inside an
 * archive stand in the file too: what lies inside such a block is no beginning.
 */
final class MemberStart {
  /** How members are compressed. */
  enum Kind {
    /** gzip members. */
    GZIP,
    /** zstd frames. */
    ZSTD
  }

  private static final int AHEAD = StoredBlocks.LOOK + (1 << 13);
  private static final int BUFFER = 1 << 18;

  private MemberStart() {}

  /** The first offset at or after {@code from} where a record's member begins, else the end. */
  static long next(ArchiveInput input, long from, Kind kind) throws IOException {
    long found = next(input, from, input.size(), kind);
    return found < 0 ? Math.max(from, input.size()) : found;
  }

  /** The first such offset below {@code to}, or -1. */
  static long next(ArchiveInput input, long from, long to, Kind kind) throws IOException {
    long look = kind == Kind.GZIP ? Math.max(0, from - StoredBlocks.LONGEST) : from;
    try (StoredBytes stored = new StoredBytes(input, look, BUFFER)) {
      StoredBlocks blocks = new StoredBlocks(input.size());
      long covered = 0;
      while (stored.offset() < to && stored.ensure(AHEAD) > 0) {
        byte[] b = stored.buf;
        long base = stored.offset() - stored.pos;
        int stop = stored.lim - stored.pos >= AHEAD ? stored.lim - AHEAD + 1 : stored.lim;
        stop = (int) Math.min(stop, to - base);
        for (int i = stored.pos; i < stop; i++) {
          if (kind == Kind.GZIP) {
            covered = Math.max(covered, blocks.end(b, i, stored.lim, base, from));
          }
          boolean first = b[i] == (kind == Kind.GZIP ? 0x1f : 0x28);
          if (first
              && base + i >= from
              && base + i >= covered
              && MemberHead.begins(b, i, stored.lim, kind)) {
            return base + i;
          }
        }
        stored.pos = Math.max(stop, stored.pos);
      }
      return -1;
    }
  }
}
