package org.dailies.archive;

import java.io.IOException;
import java.util.Locale;

/** Tells a file's format by its first bytes; by its name only plain text and CSV. */
final class FormatSniffer {
  private static final int LOOK = 1 << 13;

  private FormatSniffer() {}

  static ArchiveFormat format(ArchiveInput input) throws IOException {
    try (StoredBytes stored = new StoredBytes(input, 0)) {
      int n = stored.ensure(LOOK);
      if (n == 0) {
        return ArchiveFormat.EMPTY;
      }
      String name = input.name().toLowerCase(Locale.ROOT);
      if (Magic.zip(stored.buf, 0, n)) {
        return ZipFramer.wacz(input) ? ArchiveFormat.WACZ : ArchiveFormat.ZIP;
      }
      boolean gzip = Magic.gzip(stored.buf, 0, n);
      if (!gzip && !Magic.zstd(stored.buf, 0, n)) {
        return plain(stored.buf, n, name, n < LOOK);
      }
      return packed(input, name.replaceFirst("\\.(gz|gzip|zst|zstd)$", ""), gzip);
    }
  }

  private static ArchiveFormat packed(ArchiveInput input, String name, boolean gzip)
      throws IOException {
    try (Unpacked in = new Unpacked(input)) {
      byte[] head = in.readNBytes(LOOK);
      ArchiveFormat format = plain(head, head.length, name, head.length < LOOK);
      return switch (format) {
        case WARC -> gzip ? ArchiveFormat.WARC_GZIP : ArchiveFormat.WARC_ZSTD;
        case ARC -> gzip ? ArchiveFormat.ARC_GZIP : ArchiveFormat.ARC_ZSTD;
        case PARQUET, EMPTY -> ArchiveFormat.NOT_AN_ARCHIVE;
        default -> format;
      };
    }
  }

  private static ArchiveFormat plain(byte[] b, int n, String name, boolean whole) {
    int at = 0;
    while (at < n && (b[at] == '\r' || b[at] == '\n')) {
      at++;
    }
    if (Magic.warc(b, at, n)) {
      return ArchiveFormat.WARC;
    }
    if (Magic.is(b, at, n, "filedesc:") || MemberHead.record(b, at, n)) {
      return ArchiveFormat.ARC;
    }
    if (Magic.tar(b, 0, n)) {
      return ArchiveFormat.TAR;
    }
    if (Magic.is(b, 0, n, "PAR1")) {
      return ArchiveFormat.PARQUET;
    }
    if (Sniff.binary(b, 0, n)) {
      return ArchiveFormat.NOT_AN_ARCHIVE;
    }
    boolean pageName = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    if (pageName || Sniff.html(b, 0, n)) {
      return ArchiveFormat.HTML;
    }
    if (jsonLine(b, n, whole)) {
      return ArchiveFormat.JSONL;
    }
    if (name.endsWith(".txt")) {
      return ArchiveFormat.TEXT;
    }
    return name.endsWith(".csv") || name.endsWith(".tsv")
        ? ArchiveFormat.CSV
        : n == 0 ? ArchiveFormat.EMPTY : ArchiveFormat.NOT_AN_ARCHIVE;
  }

  /** Whether the first line is a JSON object, or begins one and does not end in what is seen. */
  private static boolean jsonLine(byte[] b, int n, boolean whole) {
    int from = n >= 3 && (b[0] & 255) == 0xef ? 3 : 0;
    while (from < n && b[from] <= ' ' && b[from] >= 0) {
      from++;
    }
    int next = HeaderFields.lineEnd(b, from, n);
    int end = next;
    while (end > from && b[end - 1] <= ' ' && b[end - 1] >= 0) {
      end--;
    }
    if (end - from < 2 || b[from] != '{') {
      return false;
    }
    int key = from + 1;
    while (key < end && (b[key] == ' ' || b[key] == '\t')) {
      key++;
    }
    boolean ends = next < n || whole;
    return (b[key] == '"' || b[key] == '}') && (!ends || b[end - 1] == '}');
  }
}
