package org.dailies.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A ZIP's central directory (APPNOTE 4.3), ZIP64 too, read by ranges. */
final class ZipDirectory {
  private static final int MAX_DIRECTORY = 64 << 20;

  /** A file in a ZIP; its name is a label, never a path. */
  record Entry(String name, int method, long stored, long size, long header, boolean encrypted) {
    boolean isDirectory() {
      return name.endsWith("/");
    }
  }

  private ZipDirectory() {}

  /** The files of the ZIP in the order of the directory, or null where there is no directory. */
  static List<Entry> read(ArchiveInput input) throws IOException {
    int tailSize = (int) Math.min(input.size(), (1 << 16) + 22 + 20);
    byte[] tail = bytes(input, input.size() - tailSize, tailSize);
    for (int at = tail.length - 22; at >= 0; at--) {
      if (Magic.int32(tail, at) == 0x06054b50L) {
        List<Entry> entries = directory(input, tail, at);
        if (entries != null) {
          return entries;
        }
      }
    }
    return null;
  }

  private static List<Entry> directory(ArchiveInput input, byte[] tail, int end)
      throws IOException {
    long size = Magic.int32(tail, end + 12);
    long offset = Magic.int32(tail, end + 16);
    int locator = end - 20;
    if (locator >= 0 && Magic.int32(tail, locator) == 0x07064b50L) {
      long at = Magic.int64(tail, locator + 8);
      if (at < 0 || at > input.size() - 56) {
        return null;
      }
      byte[] big = bytes(input, at, 56);
      if (big.length < 56 || Magic.int32(big, 0) != 0x06064b50L) {
        return null;
      }
      size = Magic.int64(big, 40);
      offset = Magic.int64(big, 48);
    }
    if (size < 0 || size > MAX_DIRECTORY || offset < 0 || offset > input.size() - size) {
      return null;
    }
    byte[] directory = bytes(input, offset, (int) size);
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    while (at + 46 <= directory.length && Magic.int32(directory, at) == 0x02014b50L) {
      int name = Magic.int16(directory, at + 28);
      int extra = Magic.int16(directory, at + 30);
      int comment = Magic.int16(directory, at + 32);
      if (at + 46 + name + extra > directory.length) {
        return entries;
      }
      entries.add(entry(directory, at, name, extra));
      at += 46 + name + extra + comment;
    }
    return entries;
  }

  private static Entry entry(byte[] b, int at, int name, int extra) {
    long stored = Magic.int32(b, at + 20);
    long size = Magic.int32(b, at + 24);
    long header = Magic.int32(b, at + 42);
    int from = at + 46 + name;
    int to = from + extra;
    while (from + 4 <= to) {
      int length = Math.min(Magic.int16(b, from + 2), to - from - 4);
      if (Magic.int16(b, from) == 1) {
        int value = from + 4;
        int end = from + 4 + length;
        if (size == 0xffffffffL && value + 8 <= end) {
          size = Magic.int64(b, value);
          value += 8;
        }
        if (stored == 0xffffffffL && value + 8 <= end) {
          stored = Magic.int64(b, value);
          value += 8;
        }
        if (header == 0xffffffffL && value + 8 <= end) {
          header = Magic.int64(b, value);
        }
      }
      from += 4 + length;
    }
    boolean encrypted = (Magic.int16(b, at + 8) & 1) != 0;
    String label = HeaderFields.text(b, at + 46, at + 46 + name);
    return new Entry(label, Magic.int16(b, at + 10), stored, size, header, encrypted);
  }

  /** The file's bytes as an input, or null where its header does not fit. */
  static ArchiveInput open(ArchiveInput input, Entry entry) throws IOException {
    if (entry.header < 0 || entry.header > input.size() - 30 || entry.encrypted) {
      return null;
    }
    byte[] header = bytes(input, entry.header, 30);
    if (header.length < 30 || Magic.int32(header, 0) != 0x04034b50L) {
      return null;
    }
    long data = entry.header + 30 + Magic.int16(header, 26) + Magic.int16(header, 28);
    boolean fits = entry.stored >= 0 && entry.size >= 0 && data <= input.size() - entry.stored;
    boolean plain = entry.method == 0 && entry.stored == entry.size;
    if (!fits || !(plain || entry.method == 8)) {
      return null;
    }
    String name = input.name() + "!/" + entry.name;
    return new SliceInput(input, name, data, entry.stored, entry.size, entry.method == 8);
  }

  private static byte[] bytes(ArchiveInput input, long offset, int length) throws IOException {
    try (InputStream in = input.open(offset)) {
      return in.readNBytes(length);
    }
  }
}
