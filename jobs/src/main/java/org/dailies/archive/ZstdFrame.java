package org.dailies.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of exactly one zstd frame, whose end is told by its block headers (RFC 8878, 3.1.1),
 * without decompressing.
 */
final class ZstdFrame extends InputStream {
  private static final int MAX_DICTIONARY = 8 << 20;

  private final StoredBytes stored;
  private long left;
  private boolean last;
  private boolean checksum;
  private boolean cut;
  private IOException io;

  ZstdFrame(StoredBytes stored) throws IOException {
    this.stored = stored;
    if (!skippable()) {
      left = headerSize();
    }
  }

  boolean skippable() throws IOException {
    stored.ensure(4);
    return (stored.buf[stored.pos] & 0xf0) == 0x50 && (stored.buf[stored.pos + 1] & 255) == 0x2a;
  }

  /** Passes over a skippable frame; the dictionary it holds, or null. */
  byte[] skip() throws IOException {
    if (stored.ensure(8) < 8) {
      stored.pos = stored.lim;
      return null;
    }
    boolean mayHold = (stored.buf[stored.pos] & 15) == 13;
    long size = Magic.int32(stored.buf, stored.pos + 4);
    stored.pos += 8;
    if (!mayHold || size > MAX_DICTIONARY) {
      stored.seek(Math.min(stored.offset() + size, stored.input().size()));
      return null;
    }
    byte[] bytes = new byte[(int) size];
    int n = 0;
    while (n < size && stored.fill()) {
      int take = (int) Math.min(size - n, stored.lim - stored.pos);
      System.arraycopy(stored.buf, stored.pos, bytes, n, take);
      stored.pos += take;
      n += take;
    }
    return Codings.dictionary(Arrays.copyOf(bytes, n));
  }

  boolean cut() {
    return cut;
  }

  IOException io() {
    return io;
  }

  /** Passes over what the decoder left of the frame. */
  void drain() throws IOException {
    byte[] chunk = new byte[4096];
    while (read(chunk, 0, chunk.length) > 0) {}
  }

  private int headerSize() throws IOException {
    if (stored.ensure(5) < 5) {
      return 4;
    }
    int descriptor = stored.buf[stored.pos + 4] & 255;
    checksum = (descriptor & 4) != 0;
    boolean single = (descriptor & 32) != 0;
    int size = new int[] {single ? 1 : 0, 2, 4, 8}[descriptor >> 6];
    int dictionary = new int[] {0, 1, 2, 4}[descriptor & 3];
    return 5 + (single ? 0 : 1) + dictionary + size;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    try {
      if (left == 0 && !block()) {
        return -1;
      }
      if (!stored.fill()) {
        cut = true;
        return -1;
      }
      int n = (int) Math.min(Math.min(length, left), stored.lim - stored.pos);
      System.arraycopy(stored.buf, stored.pos, into, from, n);
      stored.pos += n;
      left -= n;
      return n;
    } catch (IOException e) {
      io = e;
      throw e;
    }
  }

  /** Moves to the next block, header included; false at the frame's end. */
  private boolean block() throws IOException {
    if (last) {
      left = checksum ? 4 : 0;
      checksum = false;
      return left > 0;
    }
    if (stored.ensure(3) < 3) {
      cut = true;
      stored.pos = stored.lim;
      return false;
    }
    int header = Magic.int16(stored.buf, stored.pos) | (stored.buf[stored.pos + 2] & 255) << 16;
    last = (header & 1) != 0;
    left = 3L + ((header >> 1 & 3) == 1 ? 1 : header >> 3);
    return true;
  }
}
