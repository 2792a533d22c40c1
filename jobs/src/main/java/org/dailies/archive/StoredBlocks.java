package org.dailies.archive;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Recognises stored deflate blocks (RFC 1951, 3.2.4) without knowing where the stream began: by
 * their length and its complement, and by what follows them being deflate again, or a trailer.
 */
final class StoredBlocks {
  /** A stored block of the greatest length, with its header. */
  static final int LONGEST = 65_535 + 5;

  private static final int PROOF = 1 << 13;

  /** How far beyond a place inside a stored block its proof may look. */
  static final int LOOK = LONGEST + PROOF;

  private static final int BUDGET = 1 << 26;

  private final long fileSize;
  private final byte[] scratch = new byte[PROOF];
  private int spent;

  StoredBlocks(long fileSize) {
    this.fileSize = fileSize;
  }

  /**
   * The offset after the stored block whose header ends with the length at {@code b[i + 1]}, where
   * there is one that reaches beyond {@code from}; else 0.
   */
  long end(byte[] b, int i, int lim, long base, long from) {
    if (i + 5 > lim || (b[i + 1] ^ b[i + 3]) != -1 || (b[i + 2] ^ b[i + 4]) != -1) {
      return 0;
    }
    int next = i + 5 + Magic.int16(b, i + 1);
    boolean typeBits = (b[i] & 0xc0) == 0;
    if (next == i + 5 || base + next <= from || next > lim || !typeBits) {
      return 0;
    }
    return follows(b, next, lim, base) ? base + next : 0;
  }

  private boolean follows(byte[] b, int at, int lim, long base) {
    if (base + at + 8 == fileSize || Magic.gzip(b, at + 8, lim)) {
      return true;
    }
    if (at + 5 >= lim) {
      return base + at < fileSize - 8;
    }
    int type = (b[at] >> 1) & 3;
    if (type == 3) {
      return false;
    }
    if (type == 0) {
      return (b[at + 1] ^ b[at + 3]) == -1 && (b[at + 2] ^ b[at + 4]) == -1;
    }
    return inflates(b, at, lim);
  }

  private boolean inflates(byte[] b, int at, int lim) {
    if (spent > BUDGET) {
      return true;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setDictionary(new byte[1 << 15]);
      inflater.setInput(b, at, Math.min(lim - at, PROOF));
      int produced = 0;
      while (produced < PROOF) {
        int n = inflater.inflate(scratch);
        if (inflater.finished()) {
          return Magic.gzip(b, at + (int) inflater.getBytesRead() + 8, lim);
        }
        if (n == 0) {
          return true;
        }
        produced += n;
      }
      return true;
    } catch (DataFormatException e) {
      return false;
    } finally {
      spent += PROOF;
      inflater.end();
    }
  }
}
