package org.dailies.archive;

import java.io.IOException;

/**
 * Finds the end of a gzip member without inflating it: where its known size stands as a trailer's
 * ISIZE before the next member's header or the file's end, and no stored block lies over the place.
 */
final class NextMember {
  /** A buffer that holds a stored block before a place, one after it, and what proves that one. */
  static final int BUFFER = 1 << 18;

  private static final int STEP = 1 << 12;

  /** The shortest member: a header of 10 bytes, a block of 2, a trailer of 8. */
  private static final int SHORTEST = 20;

  private NextMember() {}

  /**
   * The offset after the member at the position, not before {@code resume}; -1 where it cannot be
   * told.
   */
  static long after(StoredBytes stored, long size, long resume) throws IOException {
    long start = stored.offset();
    long fileSize = stored.input().size();
    long limit = start + size + (size >> 6) + 1024;
    long at = start + SHORTEST;
    while (at < limit) {
      stored.seek(Math.max(start, at - StoredBlocks.LONGEST));
      int look = (int) (at - stored.offset()) + STEP;
      boolean end = stored.ensure(look) < look;
      long base = stored.offset() - stored.pos;
      int i = Bytes.pair(stored.buf, (int) (at - base), stored.lim, 0x1f, 0x8b);
      while (i >= 0) {
        if (Magic.gzip(stored.buf, i, stored.lim) && Magic.int32(stored.buf, i - 4) == size) {
          return proved(stored, start, base + i, resume);
        }
        i = Bytes.pair(stored.buf, i + 1, stored.lim, 0x1f, 0x8b);
      }
      if (end) {
        boolean fits =
            base + stored.lim == fileSize
                && fileSize >= start + SHORTEST
                && Magic.int32(stored.buf, stored.lim - 4) == size;
        return fits ? proved(stored, start, fileSize, resume) : -1;
      }
      at = base + stored.lim - 3;
    }
    return -1;
  }

  private static long proved(StoredBytes stored, long start, long place, long resume)
      throws IOException {
    if (place < resume) {
      return -1;
    }
    stored.seek(Math.max(start, place - StoredBlocks.LONGEST));
    int behind = (int) (place - stored.offset());
    boolean covered = covered(stored, behind, StoredBlocks.LOOK);
    return covered ? -1 : place;
  }

  /** Whether a stored block that begins before the place lies over it. */
  private static boolean covered(StoredBytes stored, int behind, int ahead) throws IOException {
    byte[] b = stored.buf;
    int to = stored.pos + behind;
    boolean any = false;
    for (int i = Bytes.complement(b, stored.pos + 1, to); i >= 0 && !any; ) {
      any = i + 4 + Magic.int16(b, i) > to && (b[i - 1] & 0xc0) == 0;
      i = Bytes.complement(b, i + 1, to);
    }
    if (!any) {
      return false;
    }
    stored.ensure(behind + ahead);
    StoredBlocks blocks = new StoredBlocks(stored.input().size());
    long base = stored.offset() - stored.pos;
    long place = stored.offset() + behind;
    int tries = 0;
    int end = stored.pos + behind;
    for (int i = Bytes.complement(b, stored.pos + 1, end); i >= 0; ) {
      if (i + 4 + Magic.int16(b, i) > end
          && (++tries > 32 || blocks.end(b, i - 1, stored.lim, base, place) > 0)) {
        return true;
      }
      i = Bytes.complement(b, i + 1, end);
    }
    return false;
  }
}
