package org.dailies.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file's bytes with gzip or zstd around them undone, all members as one stream. A fault of the
 * data ends the stream and stands in {@link #fault()}.
 */
final class Unpacked extends InputStream {
  private final StoredBytes stored;
  private final Window window;
  private final MemberWindow members;
  private boolean inside;

  Unpacked(ArchiveInput input) throws IOException {
    this.stored = new StoredBytes(input, 0);
    stored.ensure(4);
    if (Magic.gzip(stored.buf, stored.pos, stored.lim)) {
      members = new GzipWindow(stored);
    } else if (Magic.zstd(stored.buf, stored.pos, stored.lim)) {
      members = new ZstdWindow(stored);
    } else {
      members = null;
    }
    window = members == null ? new PlainWindow(stored) : members;
    inside = members == null;
  }

  /** What is wrong with the data, or null. */
  Problem fault() {
    return window.fault();
  }

  String detail() {
    return window.detail();
  }

  /** Whether bytes can be had; false at the end. */
  boolean fill() throws IOException {
    while (true) {
      if (inside && window.available() > 0) {
        return true;
      }
      if (members == null || window.fault() != null || !stored.fill()) {
        return false;
      }
      inside = members.begin();
    }
  }

  /** Whether there is gzip or zstd around the file. */
  boolean packed() {
    return members != null;
  }

  /** Passes over bytes; how many there were. */
  long pass(long n) throws IOException {
    long left = n;
    if (members == null && n > window.lim - window.pos) {
      long to = Math.min(window.place() + n, stored.input().size());
      long passed = to - window.place();
      window.seek(to);
      return Math.max(0, passed);
    }
    while (left > 0 && fill()) {
      int step = (int) Math.min(left, window.lim - window.pos);
      window.pos += step;
      left -= step;
    }
    return n - left;
  }

  Window window() {
    return window;
  }

  @Override
  public int read() throws IOException {
    return fill() ? window.buf[window.pos++] & 255 : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (!fill()) {
      return -1;
    }
    int n = Math.min(length, window.lim - window.pos);
    System.arraycopy(window.buf, window.pos, into, from, n);
    window.pos += n;
    return n;
  }

  @Override
  public void close() throws IOException {
    if (members != null) {
      members.release();
    }
    stored.close();
  }
}
