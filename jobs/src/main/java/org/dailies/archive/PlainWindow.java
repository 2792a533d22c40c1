package org.dailies.archive;

import java.io.IOException;

/** An uncompressed archive: one unit from an offset to the end of the file. */
final class PlainWindow extends Window {
  private final StoredBytes stored;

  PlainWindow(StoredBytes stored) {
    this.stored = stored;
  }

  @Override
  int pull(byte[] into, int from, int length) throws IOException {
    if (!stored.fill()) {
      return -1;
    }
    int n = Math.min(length, stored.lim - stored.pos);
    System.arraycopy(stored.buf, stored.pos, into, from, n);
    stored.pos += n;
    return n;
  }

  @Override
  long place() {
    return stored.offset() - (lim - pos);
  }

  @Override
  boolean seekable() {
    return stored.input().ranged();
  }

  @Override
  void seek(long offset) throws IOException {
    long inWindow = offset - place();
    if (inWindow >= -pos && inWindow <= lim - pos) {
      pos += (int) inWindow;
      return;
    }
    stored.seek(offset);
    clear();
  }
}
