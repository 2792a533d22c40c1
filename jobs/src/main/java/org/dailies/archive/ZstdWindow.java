package org.dailies.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;

/** One zstd frame (RFC 8878) after another; skippable frames are members without content. */
final class ZstdWindow extends MemberWindow {
  private final StoredBytes stored;
  private final Allowance allowance;
  private ZstdFrame frame;
  private ZstdInputStream in;
  private byte[] dictionary;
  private long start;

  ZstdWindow(StoredBytes stored) {
    this.stored = stored;
    this.allowance = Allowance.of(stored.input());
  }

  @Override
  boolean begin() throws IOException {
    clear();
    release();
    start = stored.offset();
    if (stored.ensure(4) < 4 || !Magic.zstd(stored.buf, stored.pos, stored.lim)) {
      fail(Problem.GARBAGE, "no zstd frame begins here");
      return false;
    }
    frame = new ZstdFrame(stored);
    if (frame.skippable()) {
      byte[] found = frame.skip();
      dictionary = found == null ? dictionary : found;
      return true;
    }
    in = new ZstdInputStream(frame);
    if (dictionary != null) {
      in.setDict(dictionary);
    }
    return true;
  }

  @Override
  int pull(byte[] into, int from, int length) throws IOException {
    if (in == null) {
      return -1;
    }
    try {
      int n = in.read(into, from, length);
      if (n < 0) {
        frame.drain();
      } else if (!allowance.take(n)) {
        fail(Problem.CONTAINER_TOO_LARGE, allowance.detail());
        return -1;
      }
      return n;
    } catch (IOException e) {
      if (frame.io() != null) {
        throw e;
      }
      fail(
          frame.cut() ? Problem.TRUNCATED : Problem.BAD_COMPRESSION,
          frame.cut() ? "the file ends inside a zstd frame" : "zstd: " + e.getMessage());
      return -1;
    }
  }

  @Override
  long begun() {
    return start;
  }

  @Override
  long end() {
    return stored.offset();
  }

  @Override
  long place() {
    return start;
  }

  @Override
  long standing() {
    return Math.max(start + 1, stored.offset());
  }

  @Override
  MemberStart.Kind kind() {
    return MemberStart.Kind.ZSTD;
  }

  @Override
  void release() {
    if (in != null) {
      try {
        in.close();
      } catch (IOException e) {
        throw new IllegalStateException("A zstd frame does not close", e);
      }
      in = null;
    }
  }
}
