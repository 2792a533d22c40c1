package org.dailies.archive;

/** What bytes begin with. */
final class Magic {
  private Magic() {}

  static boolean gzip(byte[] b, int from, int to) {
    return to - from >= 4
        && (b[from] & 255) == 0x1f
        && (b[from + 1] & 255) == 0x8b
        && b[from + 2] == 8
        && (b[from + 3] & 0xe0) == 0;
  }

  /** A zstd frame, or a skippable one. */
  static boolean zstd(byte[] b, int from, int to) {
    if (to - from < 4) {
      return false;
    }
    long magic = int32(b, from);
    return magic == 0xFD2FB528L || (magic & 0xFFFFFFF0L) == 0x184D2A50L;
  }

  static boolean zip(byte[] b, int from, int to) {
    return to - from >= 4
        && b[from] == 'P'
        && b[from + 1] == 'K'
        && ((b[from + 2] == 3 && b[from + 3] == 4) || (b[from + 2] == 5 && b[from + 3] == 6));
  }

  static boolean tar(byte[] b, int from, int to) {
    return to - from >= 512 && is(b, from + 257, to, "ustar");
  }

  /** A WARC version line: {@code WARC/1.0}, in any case. */
  static boolean warc(byte[] b, int from, int to) {
    return to - from >= 8
        && (b[from] | 32) == 'w'
        && (b[from + 1] | 32) == 'a'
        && (b[from + 2] | 32) == 'r'
        && (b[from + 3] | 32) == 'c'
        && b[from + 4] == '/'
        && digit(b[from + 5])
        && b[from + 6] == '.'
        && digit(b[from + 7]);
  }

  static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }

  static boolean is(byte[] b, int from, int to, String ascii) {
    if (to - from < ascii.length()) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (b[from + i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** An unsigned little-endian 32-bit number. */
  static long int32(byte[] b, int at) {
    return (b[at] & 255)
        | (b[at + 1] & 255) << 8
        | (b[at + 2] & 255) << 16
        | (b[at + 3] & 255L) << 24;
  }

  /** An unsigned little-endian 16-bit number. */
  static int int16(byte[] b, int at) {
    return (b[at] & 255) | (b[at + 1] & 255) << 8;
  }

  /** A little-endian 64-bit number. */
  static long int64(byte[] b, int at) {
    return int32(b, at) | int32(b, at + 4) << 32;
  }
}
