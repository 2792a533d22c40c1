package org.dailies.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The first bytes of compressed members. */
final class MemberHead {
  private static final int HEAD = 2048;

  private MemberHead() {}

  /** Whether in {@code b[from, to)} a member begins that begins a record. */
  static boolean begins(byte[] b, int from, int to, MemberStart.Kind kind) {
    boolean magic =
        kind == MemberStart.Kind.GZIP ? Magic.gzip(b, from, to) : Magic.zstd(b, from, to);
    if (!magic) {
      return false;
    }
    byte[] head = new byte[HEAD];
    int n = kind == MemberStart.Kind.GZIP ? gzip(b, from, to, head) : zstd(b, from, to, head);
    int at = 0;
    while (at < n && (head[at] == '\r' || head[at] == '\n')) {
      at++;
    }
    return n > at && record(head, at, n);
  }

  /** Whether a record begins in {@code b[from, to)}. */
  static boolean record(byte[] b, int from, int to) {
    if (Magic.warc(b, from, to)) {
      return true;
    }
    return ArcLine.looksRight(b, from, to)
        && (Magic.is(b, from, to, "filedesc://")
            || ArcLine.parse(b, from, HeaderFields.lineEnd(b, from, to)) != null);
  }

  /** Inflates the beginning of the member in {@code b[from, to)}; how many bytes it gave. */
  private static int gzip(byte[] b, int from, int to, byte[] head) {
    int at = Codings.gzipHeader(b, from, to);
    if (at < 0) {
      return 0;
    }
    Inflater inflater = new Inflater(true);
    int n = 0;
    try {
      inflater.setInput(b, at, Math.min(to - at, 2 * HEAD));
      while (n < head.length && !inflater.finished()) {
        int read = inflater.inflate(head, n, head.length - n);
        if (read == 0) {
          break;
        }
        n += read;
      }
      return n;
    } catch (DataFormatException e) {
      return n;
    } finally {
      inflater.end();
    }
  }

  private static int zstd(byte[] b, int from, int to, byte[] head) {
    int n = 0;
    try (InputStream in =
        new ZstdInputStream(new ByteArrayInputStream(b, from, to - from)).setContinuous(true)) {
      for (int r = in.read(head, 0, HEAD); r > 0; r = in.read(head, n, HEAD - n)) {
        n += r;
      }
      return n;
    } catch (IOException e) {
      return n;
    }
  }
}
