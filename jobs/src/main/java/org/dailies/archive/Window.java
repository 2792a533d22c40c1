package org.dailies.archive;

import java.io.IOException;
import java.util.Arrays;

/**
 * Bytes of one unit of an archive (a plain file, a gzip member, a zstd frame) with look-ahead. A
 * fault of the data ends the unit and stands in {@link #fault()}; it never throws.
 */
abstract class Window {
  byte[] buf = new byte[1 << 16];
  int pos;
  int lim;
  private boolean ended;
  private Problem fault;
  private String detail;

  /** Reads on; -1 at the unit's end or at a fault. */
  abstract int pull(byte[] into, int from, int length) throws IOException;

  /** Where in the stored file the next byte lies; for compressed units where its block began. */
  abstract long place();

  /** Whether {@link #seek} works. */
  abstract boolean seekable();

  /** Moves to an offset of the stored file, where that is possible. */
  abstract void seek(long offset) throws IOException;

  /**
   * Passes over the rest of the unit without decoding it, where its uncompressed size is known and
   * what is stored proves where it ends; else does nothing and says false.
   */
  boolean skipUnit(long size) throws IOException {
    return false;
  }

  final Problem fault() {
    return fault;
  }

  final String detail() {
    return detail;
  }

  final void fail(Problem problem, String seen) {
    if (fault == null) {
      fault = problem;
      detail = seen;
    }
  }

  /** Whether nothing of the unit has been passed yet. */
  boolean atStart() {
    return false;
  }

  /** Empties the window and forgets its end and fault. */
  final void clear() {
    pos = 0;
    lim = 0;
    ended = false;
    fault = null;
    detail = null;
  }

  /** Ends the unit here. */
  final void finishUnit() {
    pos = lim;
    ended = true;
  }

  /** Makes up to {@code n} bytes available; whether that many are. */
  final boolean ensure(int n) throws IOException {
    if (lim - pos >= n) {
      return true;
    }
    if (pos > 0) {
      System.arraycopy(buf, pos, buf, 0, lim - pos);
      lim -= pos;
      pos = 0;
    }
    if (n > buf.length) {
      buf = Arrays.copyOf(buf, Integer.highestOneBit(n - 1) << 1);
    }
    while (lim < n && !ended) {
      int read = pull(buf, lim, buf.length - lim);
      if (read < 0) {
        ended = true;
      } else {
        lim += read;
      }
    }
    return lim - pos >= n;
  }

  /** How many bytes are in the buffer, after trying to have one. */
  final int available() throws IOException {
    ensure(1);
    return lim - pos;
  }
}
