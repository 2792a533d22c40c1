package org.dailies.archive;

import java.io.IOException;

/** Tells where a WARC or ARC record begins. */
final class RecordStart {
  /** Bytes that a look needs: a version line, or the longest ARC line that is considered. */
  static final int LOOK = 64;

  private RecordStart() {}

  /** Whether a record begins at the window's position. */
  static boolean at(Window window) throws IOException {
    window.ensure(LOOK);
    return at(window, window.pos);
  }

  /** The same for an index in the window's buffer. */
  static boolean at(Window window, int index) throws IOException {
    byte[] b = window.buf;
    if (Magic.warc(b, index, window.lim)) {
      return warcLine(b, index, window.lim);
    }
    if (!ArcLine.looksRight(b, index, window.lim)) {
      return false;
    }
    if (Magic.is(b, index, window.lim, "filedesc://")) {
      return true;
    }
    int end = HeaderFields.lineEnd(b, index, Math.min(window.lim, index + 16384));
    return ArcLine.parse(b, index, end) != null;
  }

  /** A version line, and after it what may be a field or the header's end. */
  private static boolean warcLine(byte[] b, int from, int to) {
    int i = from + 8;
    while (i < to && (Magic.digit(b[i]) || b[i] == ' ' || b[i] == '\r')) {
      i++;
    }
    return i >= to || b[i] == '\n';
  }

  /**
   * Moves the window to the next line at which a record begins, to the unit's end, or beyond {@code
   * stop} in a plain file. The line that the window stands at is passed over.
   */
  static void find(Window window, long stop) throws IOException {
    while (window.available() > 0 && (!window.seekable() || window.place() < stop)) {
      byte[] b = window.buf;
      int i = window.pos;
      while (i < window.lim && b[i] != '\n') {
        i++;
      }
      boolean line = i < window.lim;
      window.pos = line ? i + 1 : i;
      if (line) {
        window.ensure(1);
        int c = window.pos < window.lim ? window.buf[window.pos] | 32 : 0;
        if (c >= 'a' && c <= 'z') {
          window.ensure(c == 'w' ? LOOK : 2048);
          if (at(window, window.pos)) {
            return;
          }
        }
      }
    }
  }
}
