package org.dailies.archive;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/** A payload as it is undone from its transfer and content encodings, in memory, to a bound. */
final class HttpBody {
  private final int max;
  private byte[] bytes = new byte[1 << 14];
  private int size;
  private boolean cut;

  HttpBody(int max) {
    this.max = max;
  }

  void clear() {
    size = 0;
    cut = false;
  }

  /** Whether there is nothing but white space. */
  boolean blank() {
    for (int i = 0; i < size; i++) {
      if (bytes[i] > ' ' || bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  boolean cut() {
    return cut;
  }

  int size() {
    return size;
  }

  byte[] buffer() {
    return bytes;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Takes the rest of a block, to the bound; what is beyond is passed over. */
  void read(RecordBlock block) throws IOException {
    size = 0;
    cut = false;
    for (int n = block.available(); n > 0; n = block.available()) {
      int take = Math.min(n, max - size);
      put(block.window().buf, block.window().pos, take);
      cut |= take < n;
      block.advance(n);
    }
  }

  /** Takes the beginning of a block, about so many bytes, and leaves the block there. */
  void begin(RecordBlock block, int n) throws IOException {
    size = 0;
    cut = false;
    int have = block.available();
    while (have > 0 && size < n) {
      int take = Math.min(have, n - size);
      put(block.window().buf, block.window().pos, take);
      block.advance(take);
      have = block.available();
    }
  }

  /** Takes bytes, to the bound; false when the bound is reached. */
  boolean put(byte[] from, int at, int n) {
    int take = Math.min(n, max - size);
    if (size + take > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(max, Math.max(size + take, 2L * bytes.length)));
    }
    System.arraycopy(from, at, bytes, size, take);
    size += take;
    cut |= take < n;
    return take == n;
  }

  /** Undoes chunked transfer in place; false where the body is not chunked after all. */
  boolean unchunk() {
    int at = 0;
    int to = 0;
    boolean any = false;
    while (at < size) {
      int lineEnd = HeaderFields.lineEnd(bytes, at, size);
      int length = chunkLength(at, lineEnd);
      if (length < 0) {
        if (any) {
          break;
        }
        return false;
      }
      any = true;
      at = lineEnd;
      if (length == 0) {
        break;
      }
      int n = Math.min(length, size - at);
      System.arraycopy(bytes, at, bytes, to, n);
      to += n;
      at += n;
      if (at < size && bytes[at] == '\r') {
        at++;
      }
      if (at < size && bytes[at] == '\n') {
        at++;
      }
    }
    size = to;
    return true;
  }

  private int chunkLength(int from, int lineEnd) {
    int value = 0;
    int i = from;
    for (; i < lineEnd && i - from < 8; i++) {
      int digit = Character.digit(bytes[i], 16);
      if (digit < 0) {
        break;
      }
      value = value << 4 | digit;
    }
    boolean ends =
        i < lineEnd && (bytes[i] == '\r' || bytes[i] == '\n' || bytes[i] == ';' || bytes[i] == ' ');
    return i > from && ends && value >= 0 ? value : -1;
  }

  /** Crawlers store bodies that they decoded under the headers that they got. */
  private boolean asItIs(HttpBody to) {
    to.put(bytes, 0, size);
    return true;
  }

  private boolean text() {
    return !Sniff.binary(bytes, 0, Math.min(size, Sniff.LOOK))
        && (Sniff.html(bytes, 0, size) || bytes[0] == '{' || bytes[0] == '<');
  }

  /** Undoes gzip, once more where a page was packed twice, and bare deflate that is called gzip. */
  private boolean gunzip(HttpBody to) throws IOException {
    if (!Magic.gzip(bytes, 0, size)) {
      boolean page = Codings.deflate(this, to) && Sniff.html(to.bytes, 0, to.size);
      if (!page) {
        to.size = 0;
        to.cut = false;
      }
      return page || asItIs(to);
    }
    boolean fits = Codings.gzip(this, to);
    if (fits && Magic.gzip(to.bytes, 0, to.size)) {
      HttpBody inner = new HttpBody(max);
      if (Codings.gzip(to, inner) && Sniff.html(inner.bytes, 0, inner.size)) {
        to.size = 0;
        to.put(inner.bytes, 0, inner.size);
        to.cut = inner.cut;
      }
    }
    return fits;
  }

  /** Undoes one content coding into {@code to}; false where it does not fit the bytes. */
  boolean decode(String coding, HttpBody to) throws IOException {
    to.size = 0;
    to.cut = false;
    return switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity", "none", "utf-8", "utf8" -> asItIs(to);
      case "gzip", "x-gzip" -> gunzip(to);
      case "zstd" -> Magic.zstd(bytes, 0, size) ? Codings.zstd(this, to) : asItIs(to);
      case "deflate" -> Codings.deflate(this, to) || (to.size == 0 && text() && asItIs(to));
      case "br" -> Codings.brotli(this, to) || (to.size == 0 && text() && asItIs(to));
      default -> false;
    };
  }
}
