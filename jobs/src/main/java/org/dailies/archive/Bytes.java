package org.dailies.archive;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for patterns in bytes, eight places at a time. */
final class Bytes {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;

  private Bytes() {}

  /** The first place in {@code b[from, to)} of two bytes one after the other, or -1. */
  static int pair(byte[] b, int from, int to, int first, int second) {
    int i = from;
    for (; i + 9 <= to; i += 8) {
      long z = ((long) LONG.get(b, i) ^ first * ONES) | ((long) LONG.get(b, i + 1) ^ second * ONES);
      if (((z - ONES) & ~z & HIGH) != 0) {
        break;
      }
    }
    for (; i + 2 <= to; i++) {
      if (b[i] == (byte) first && b[i + 1] == (byte) second) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The first place in {@code b[from, to)} of two bytes whose complement follows them inside it, or
   * -1.
   */
  static int complement(byte[] b, int from, int to) {
    int i = from;
    for (; i + 11 <= to; i += 8) {
      long x = (long) LONG.get(b, i) ^ (long) LONG.get(b, i + 2);
      long y = (long) LONG.get(b, i + 1) ^ (long) LONG.get(b, i + 3);
      long z = ~(x & y);
      if (((z - ONES) & ~z & HIGH) != 0) {
        break;
      }
    }
    for (; i + 4 <= to; i++) {
      if ((b[i] ^ b[i + 2]) == -1 && (b[i + 1] ^ b[i + 3]) == -1) {
        return i;
      }
    }
    return -1;
  }
}
