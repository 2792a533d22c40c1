package org.dailies.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dailies.config.ArchiveConfig;

/**
 * The files of a TAR (POSIX ustar, pax and GNU long names) one after another, each read like a file
 * of its own. Small files of a compressed TAR are held in memory, big ones opened anew.
 */
final class TarFramer implements Framer {
  private static final int BLOCK = 512;

  private final ArchiveInput input;
  private final ArchiveConfig config;
  private final Wanted wanted;
  private final int depth;
  private final Unpacked in;
  private long at;
  private boolean done;
  private boolean any;
  private Framer current;

  TarFramer(ArchiveInput input, ArchiveConfig config, Wanted wanted, int depth) throws IOException {
    this.input = input;
    this.config = config;
    this.wanted = wanted;
    this.depth = depth;
    this.in = new Unpacked(input);
  }

  @Override
  public ArchiveRecord next() throws IOException {
    while (true) {
      if (current != null) {
        ArchiveRecord record = current.next();
        if (record != null) {
          any = true;
          return record;
        }
        current.close();
        current = null;
      }
      if (done) {
        ArchiveRecord row =
            any ? null : RecordDraft.skipped(input.name(), 0, input.size(), "empty");
        any = true;
        return row;
      }
      ArchiveRecord fault = entry();
      if (fault != null) {
        any = true;
        return fault;
      }
    }
  }

  /** Moves to the next file; the damage where there is none but should be. */
  private ArchiveRecord entry() throws IOException {
    String longName = null;
    while (true) {
      byte[] header = take(BLOCK);
      if (header.length == 0 && in.fault() == null) {
        done = true;
        return null;
      }
      if (header.length < BLOCK) {
        return broken("the TAR ends inside a header");
      }
      if (zero(header)) {
        done = true;
        return null;
      }
      long size = size(header);
      if (size < 0 || !sumFits(header)) {
        return broken("a TAR header that cannot be read");
      }
      char type = (char) header[156];
      boolean extension = type == 'L' || type == 'x';
      if (extension && size <= 1 << 16) {
        byte[] value = take((int) size);
        pass(padding(size));
        String found = type == 'L' ? text(value, 0, value.length) : path(value);
        longName = found == null ? longName : found;
      } else if (type == '0' || type == 0 || type == '7') {
        return open(longName == null ? name(header) : longName, size);
      } else {
        pass(size + padding(size));
        longName = null;
      }
    }
  }

  private ArchiveRecord open(String entry, long size) throws IOException {
    String name = input.name() + "!/" + entry;
    if (depth >= config.maxNesting()) {
      pass(size + padding(size));
      return RecordDraft.damage(
          name, 0, 0, Problem.NESTED_TOO_DEEP, "more than " + depth + " archives deep");
    }
    ArchiveInput file;
    if (!in.packed()) {
      file = new SliceInput(input, name, at, size, size, false);
      pass(size + padding(size));
    } else if (size <= config.maxPayloadBytes()) {
      byte[] bytes = take((int) size);
      if (bytes.length < size) {
        return broken("the TAR ends inside " + entry);
      }
      file = new HeldInput(name, bytes);
      pass(padding(size));
    } else {
      file = new PackedInput(input, name, at, size);
      pass(size + padding(size));
    }
    if (size > 0 && at > input.size() && !in.packed()) {
      return broken("the TAR ends inside " + entry);
    }
    ArchiveInput inner = MeteredInput.within(input, file);
    current = Archives.framer(inner, Archives.format(inner), config, wanted, depth + 1);
    return null;
  }

  private ArchiveRecord broken(String seen) {
    done = true;
    Problem problem = in.fault() == null ? Problem.BAD_CONTAINER : in.fault();
    String detail = in.fault() == null ? seen : in.detail();
    return RecordDraft.damage(input.name(), 0, input.size(), problem, detail);
  }

  private byte[] take(int n) throws IOException {
    byte[] bytes = in.readNBytes(n);
    at += bytes.length;
    return bytes;
  }

  private void pass(long n) throws IOException {
    at += in.pass(n);
  }

  private static long padding(long size) {
    return (BLOCK - size % BLOCK) % BLOCK;
  }

  private static boolean zero(byte[] header) {
    for (byte b : header) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  private static long size(byte[] header) {
    if ((header[124] & 0x80) != 0) {
      long value = 0;
      for (int i = 128; i < 136; i++) {
        value = value << 8 | (header[i] & 255);
      }
      return value;
    }
    return octal(header, 124, 12);
  }

  private static long octal(byte[] b, int from, int length) {
    long value = 0;
    boolean any = false;
    for (int i = from; i < from + length && b[i] != 0; i++) {
      if (b[i] >= '0' && b[i] <= '7') {
        value = value * 8 + b[i] - '0';
        any = true;
      } else if (b[i] != ' ') {
        return -1;
      }
    }
    return any ? value : -1;
  }

  private static boolean sumFits(byte[] header) {
    long sum = 8 * ' ';
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? 0 : header[i] & 255;
    }
    return sum == octal(header, 148, 8);
  }

  private static String name(byte[] header) {
    String prefix = text(header, 345, 155);
    String name = text(header, 0, 100);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static String text(byte[] b, int from, int length) {
    int end = from;
    while (end < from + length && b[end] != 0) {
      end++;
    }
    return HeaderFields.text(b, from, end);
  }

  /** The path of a pax header's lines {@code length key=value}, or null. */
  private static String path(byte[] value) {
    for (String line : new String(value, StandardCharsets.UTF_8).split("\n", -1)) {
      int key = line.indexOf(" path=");
      if (key > 0) {
        return line.substring(key + 6);
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      current.close();
    }
    in.close();
  }
}
