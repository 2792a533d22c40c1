package org.dailies.archive;

import java.io.IOException;

/**
 * Finds the end of a gzip member without inflating it: where its known size stands as a trailer's
 * ISIZE before the next member's header or the file's end, and no stored block lies over the place.
 */
final class NextMember {
  private static final int TRAILER = 8;

  private NextMember() {}

  /**
   * The offset after the member at the position, not before {@code resume}; -1 where it cannot be
   * told.
   */
  static long after(StoredBytes stored, long size, long resume) throws IOException {
    byte size0 = (byte) size;
    byte size1 = (byte) (size >> 8);
    long covered = 0;
    long fileSize = stored.input().size();
    boolean end = false;
    long limit = stored.offset() + size + (size >> 6) + 1024;
    while (!end && stored.offset() < limit) {
      int have = stored.ensure(1 << 12);
      end = have < 1 << 12;
      byte[] b = stored.buf;
      long base = stored.offset() - stored.pos;
      int stop = stored.lim - TRAILER;
      for (int i = stored.pos; i < stop; i++) {
        boolean complement = b[i] == (byte) ~b[i + 2] && b[i + 1] == (byte) ~b[i + 3];
        if (complement && (i == 0 || (b[i - 1] & 0xc0) == 0)) {
          covered = Math.max(covered, base + i + 4 + Magic.int16(b, i));
        }
        if (b[i] == size0 && b[i + 1] == size1 && isEnd(b, i, stored.lim, size)) {
          long next = base + i + 4;
          return next >= resume && next > covered ? next : -1;
        }
      }
      if (end) {
        return atFileEnd(stored, size, fileSize, resume, covered);
      }
      stored.pos = Math.max(stored.pos, stop);
    }
    return -1;
  }

  private static boolean isEnd(byte[] b, int i, int lim, long size) {
    return Magic.int32(b, i) == size && Magic.gzip(b, i + 4, lim);
  }

  private static long atFileEnd(
      StoredBytes stored, long size, long fileSize, long resume, long covered) {
    boolean fits =
        stored.lim >= 4
            && Magic.int32(stored.buf, stored.lim - 4) == size
            && stored.offset() - stored.pos + stored.lim == fileSize;
    return fits && fileSize >= resume && fileSize > covered ? fileSize : -1;
  }
}
