package org.dailies.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Finds where a compressed member begins that begins a record. */
final class MemberStart {
  private static final int LOOK = 1 << 14;
  private static final int HEAD = 2048;

  /** How members are compressed. */
  enum Kind {
    /** gzip members. */
    GZIP,
    /** zstd frames. */
    ZSTD
  }

  private MemberStart() {}

  /** The first offset at or after {@code from} where a record's member begins, else the end. */
  static long next(StoredBytes stored, long from, Kind kind) throws IOException {
    stored.seek(from);
    while (stored.ensure(4) >= 4) {
      int i = stored.pos;
      byte first = (byte) (kind == Kind.GZIP ? 0x1f : 0x28);
      while (i < stored.lim && stored.buf[i] != first) {
        i++;
      }
      stored.pos = i;
      if (i < stored.lim && stored.ensure(LOOK) > 0 && begins(stored, kind)) {
        return stored.offset();
      }
      if (stored.pos < stored.lim) {
        stored.pos++;
      }
    }
    stored.pos = stored.lim;
    return stored.offset();
  }

  /** Whether a member that begins a record begins at the position; looks at a few bytes only. */
  static boolean begins(StoredBytes stored, Kind kind) throws IOException {
    boolean magic =
        kind == Kind.GZIP
            ? Magic.gzip(stored.buf, stored.pos, stored.lim)
            : Magic.zstd(stored.buf, stored.pos, stored.lim);
    if (!magic) {
      return false;
    }
    byte[] head = new byte[HEAD];
    int n =
        kind == Kind.GZIP
            ? Head.gzip(stored.buf, stored.pos, stored.lim, head)
            : zstd(stored, head);
    int at = 0;
    while (at < n && (head[at] == '\r' || head[at] == '\n')) {
      at++;
    }
    return n > at && Head.record(head, at, n);
  }

  private static int zstd(StoredBytes stored, byte[] head) {
    int n = 0;
    try (InputStream in =
        new ZstdInputStream(
                new ByteArrayInputStream(stored.buf, stored.pos, stored.lim - stored.pos))
            .setContinuous(true)) {
      for (int r = in.read(head, 0, head.length); r > 0; r = in.read(head, n, head.length - n)) {
        n += r;
        if (n == head.length) {
          break;
        }
      }
      return n;
    } catch (IOException e) {
      return n;
    }
  }

  /** The first bytes of gzip members. */
  static final class Head {
    private Head() {}

    /** Inflates the beginning of the member in {@code b[from, to)}; how many bytes it gave. */
    static int gzip(byte[] b, int from, int to, byte[] head) {
      int at = Codings.gzipHeader(b, from, to);
      if (at < 0) {
        return 0;
      }
      Inflater inflater = new Inflater(true);
      int n = 0;
      try {
        inflater.setInput(b, at, to - at);
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

    /** Whether a record begins in {@code b[from, to)}. */
    static boolean record(byte[] b, int from, int to) {
      if (Magic.warc(b, from, to)) {
        return true;
      }
      return ArcLine.looksRight(b, from, to)
          && ArcLine.parse(b, from, HeaderFields.lineEnd(b, from, to)) != null;
    }
  }
}
