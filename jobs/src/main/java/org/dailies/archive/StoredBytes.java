package org.dailies.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The stored bytes of one archive through one buffer, in order, with repositioning. */
final class StoredBytes implements Closeable {
  private static final int NEAR = 1 << 18;

  final byte[] buf;
  int pos;
  int lim;
  private final ArchiveInput input;
  private InputStream in;
  private long base;

  StoredBytes(ArchiveInput input, long offset) {
    this(input, offset, 1 << 16);
  }

  StoredBytes(ArchiveInput input, long offset, int bufferSize) {
    this.buf = new byte[bufferSize];
    this.input = input;
    this.base = offset;
  }

  ArchiveInput input() {
    return input;
  }

  /** Where the next byte lies. */
  long offset() {
    return base + pos;
  }

  /** Makes at least one byte available; false at the end. */
  boolean fill() throws IOException {
    return pos < lim || ensure(1) > 0;
  }

  /** Makes up to {@code n} bytes (at most the buffer's size) available; returns how many are. */
  int ensure(int n) throws IOException {
    if (lim - pos >= n) {
      return lim - pos;
    }
    if (in == null) {
      in = input.open(base + lim);
    }
    if (pos > 0) {
      System.arraycopy(buf, pos, buf, 0, lim - pos);
      base += pos;
      lim -= pos;
      pos = 0;
    }
    while (lim < n) {
      int read = in.read(buf, lim, buf.length - lim);
      if (read < 0) {
        break;
      }
      lim += read;
    }
    return lim;
  }

  /** Whether the byte at an offset is in the buffer. */
  boolean holds(long offset) {
    return offset >= base && offset < base + lim;
  }

  /** Moves to an offset: inside the buffer, by reading on when near, else by opening anew. */
  void seek(long offset) throws IOException {
    if (offset >= base && offset <= base + lim) {
      pos = (int) (offset - base);
      return;
    }
    if (in != null && offset > base && offset - base - lim <= NEAR) {
      while (offset > base + lim) {
        pos = lim;
        if (ensure(1) == 0) {
          return;
        }
      }
      pos = (int) (offset - base);
      return;
    }
    close();
    base = offset;
    pos = 0;
    lim = 0;
  }

  @Override
  public void close() throws IOException {
    if (in != null) {
      in.close();
      in = null;
    }
  }
}
