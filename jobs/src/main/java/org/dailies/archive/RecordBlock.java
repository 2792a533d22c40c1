package org.dailies.archive;

import java.io.IOException;
import java.security.MessageDigest;

/**
 * A record's content: as many bytes of the window as its length says. Where the length does not
 * land on a line end or the unit's end, {@link #misfit()} says so, and an extending block goes on
 * to the next record.
 */
final class RecordBlock {
  private final Window window;
  private final boolean extend;
  private final boolean arc;
  private long left;
  private long unitSize = -1;
  private boolean landed;
  private boolean misfit;
  private boolean cut;
  private boolean extending;
  private boolean lineStart = true;
  private long read;
  private MessageDigest digest;

  RecordBlock(Window window, long length, boolean arc, boolean extend) {
    this.window = window;
    this.left = length;
    this.arc = arc;
    this.extend = extend;
  }

  void digest(MessageDigest of) {
    digest = of;
  }

  /** Whether the length did not land where a record can end. */
  boolean misfit() {
    return misfit;
  }

  /** Whether the unit ended before the length did. */
  boolean cut() {
    return cut;
  }

  /** How many bytes were read. */
  long size() {
    return read;
  }

  /** How many bytes the length still promises, at most. */
  long left() {
    return left;
  }

  Window window() {
    return window;
  }

  /** How many bytes of the content stand in the window's buffer at its position; 0 at the end. */
  int available() throws IOException {
    if (left > 0) {
      int n = window.available();
      if (n == 0) {
        cut = true;
        misfit = true;
        left = 0;
        landed = true;
      }
      return (int) Math.min(n, left);
    }
    if (!landed) {
      land(0);
    }
    return extending ? line() : 0;
  }

  private void land(int ahead) throws IOException {
    landed = true;
    misfit = !lands(ahead);
    extending = misfit && extend;
  }

  /** Passes {@code n} bytes that {@link #available()} promised. */
  void advance(int n) {
    if (n == 0) {
      return;
    }
    if (digest != null) {
      digest.update(window.buf, window.pos, n);
    }
    window.pos += n;
    lineStart = window.buf[window.pos - 1] == '\n';
    read += n;
    left = Math.max(0, left - n);
  }

  /** Reads to the end. */
  void drain() throws IOException {
    for (int n = available(); n > 0; n = available()) {
      advance(n);
    }
  }

  /** Skips the rest of a unit that holds this record alone, where its end can be proved. */
  boolean skip() throws IOException {
    if (unitSize < 0 || left == 0 || !window.skipUnit(unitSize)) {
      return false;
    }
    left = 0;
    landed = true;
    return true;
  }

  /** Says how long the unit is if it holds nothing but this record, its header included. */
  void unitSize(long size) {
    unitSize = size;
  }

  /** Tries to have {@code n} bytes of the content in the buffer; returns how many there are. */
  int ensure(int n) throws IOException {
    if (left < n && extend && !landed && window.ensure((int) left)) {
      land((int) left);
      left = extending ? 0 : left;
    }
    if (extending) {
      return lines(n);
    }
    window.ensure((int) Math.min(n, left));
    return available();
  }

  /** How many of the next {@code n} bytes stand before the next record. */
  private int lines(int n) throws IOException {
    window.ensure(n + RecordStart.LOOK);
    int to = Math.min(window.lim, window.pos + n);
    int at = window.pos;
    boolean start = lineStart;
    while (at < to && !(start && RecordStart.at(window, at))) {
      at = HeaderFields.lineEnd(window.buf, at, window.lim);
      start = window.buf[at - 1] == '\n';
    }
    return Math.min(at, to) - window.pos;
  }

  private boolean lands(int ahead) throws IOException {
    window.ensure(ahead + RecordStart.LOOK);
    byte[] b = window.buf;
    int from = window.pos + ahead;
    int i = from;
    int lines = 0;
    while (i < window.lim && (b[i] == '\n' || b[i] == '\r') && lines < 8) {
      lines += b[i] == '\n' ? 1 : 0;
      i++;
    }
    if (i == window.lim && i - from < RecordStart.LOOK) {
      return true;
    }
    return lines >= (arc ? 1 : 2) || RecordStart.at(window, i);
  }

  private int line() throws IOException {
    if (window.available() == 0) {
      return 0;
    }
    if (lineStart && RecordStart.at(window)) {
      extending = false;
      return 0;
    }
    return HeaderFields.lineEnd(window.buf, window.pos, window.lim) - window.pos;
  }
}
