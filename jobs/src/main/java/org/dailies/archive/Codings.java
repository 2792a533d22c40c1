package org.dailies.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.brotli.dec.BrotliInputStream;

/** Content codings undone to a bound; what a broken body gave before its fault is kept. */
final class Codings {
  private Codings() {}

  /** RFC 1952, several members too; the check sum is not looked at. */
  static boolean gzip(HttpBody from, HttpBody to) throws IOException {
    Inflater inflater = new Inflater(true);
    try {
      int at = 0;
      while (Magic.gzip(from.buffer(), at, from.size())) {
        at = gzipHeader(from.buffer(), at, from.size());
        int used = at < 0 ? -1 : inflate(inflater, from, at, to);
        if (used < 0) {
          return false;
        }
        if (to.cut()) {
          return true;
        }
        at += used + 8;
        inflater.reset();
      }
      return true;
    } finally {
      inflater.end();
    }
  }

  static int gzipHeader(byte[] b, int from, int to) {
    int flags = b[from + 3];
    int at = from + 10;
    if ((flags & 4) != 0 && at + 2 <= to) {
      at += 2 + Magic.int16(b, at);
    }
    for (int bit = 8; bit <= 16; bit <<= 1) {
      if ((flags & bit) != 0) {
        while (at < to && b[at] != 0) {
          at++;
        }
        at++;
      }
    }
    at += (flags & 2) != 0 ? 2 : 0;
    return at < to ? at : -1;
  }

  /** zlib (RFC 1950) or bare deflate (RFC 1951): servers send either. */
  static boolean deflate(HttpBody from, HttpBody to) throws IOException {
    byte[] b = from.buffer();
    boolean zlib =
        from.size() > 2
            && (b[0] & 15) == 8
            && ((b[0] & 255) << 8 | (b[1] & 255)) % 31 == 0
            && (b[1] & 32) == 0;
    Inflater inflater = new Inflater(!zlib);
    try {
      return inflate(inflater, from, 0, to) >= 0;
    } finally {
      inflater.end();
    }
  }

  /** How many bytes were used, or -1 where they do not inflate. */
  private static int inflate(Inflater inflater, HttpBody from, int at, HttpBody to) {
    byte[] out = new byte[1 << 15];
    inflater.setInput(from.buffer(), at, from.size() - at);
    try {
      while (!inflater.finished()) {
        int n = inflater.inflate(out);
        if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return -1;
        }
        if (!to.put(out, 0, n)) {
          return from.size() - at;
        }
      }
      return from.size() - at - inflater.getRemaining();
    } catch (DataFormatException e) {
      return -1;
    }
  }

  static boolean brotli(HttpBody from, HttpBody to) {
    try (InputStream in =
        new BrotliInputStream(new ByteArrayInputStream(from.buffer(), 0, from.size()))) {
      copy(in, to);
      return true;
    } catch (IOException | IllegalStateException | IndexOutOfBoundsException e) {
      return false;
    }
  }

  static boolean zstd(HttpBody from, HttpBody to) {
    try (InputStream in =
        new ZstdInputStream(new ByteArrayInputStream(from.buffer(), 0, from.size()))) {
      copy(in, to);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** A dictionary of a skippable frame: as it is, or itself a zstd frame. */
  static byte[] dictionary(byte[] bytes) {
    if (!Magic.zstd(bytes, 0, bytes.length)) {
      return bytes;
    }
    HttpBody from = new HttpBody(bytes.length);
    from.put(bytes, 0, bytes.length);
    HttpBody to = new HttpBody(8 << 20);
    return zstd(from, to) ? to.toBytes() : bytes;
  }

  private static void copy(InputStream in, HttpBody to) throws IOException {
    byte[] chunk = new byte[1 << 14];
    for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
      if (!to.put(chunk, 0, n)) {
        return;
      }
    }
  }
}
