package org.dailies.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** A file inside another: a stretch of its bytes, as they are or deflated. */
final class SliceInput implements ArchiveInput {
  private final ArchiveInput outer;
  private final String name;
  private final long start;
  private final long stored;
  private final long size;
  private final boolean deflated;

  SliceInput(
      ArchiveInput outer, String name, long start, long stored, long size, boolean deflated) {
    this.outer = outer;
    this.name = name;
    this.start = start;
    this.stored = stored;
    this.size = size;
    this.deflated = deflated;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public InputStream open(long offset) throws IOException {
    if (!deflated) {
      long from = Math.min(offset, size);
      return new Limited(outer.open(start + from), size - from);
    }
    Allowance allowance = Allowance.of(outer);
    Inflater inflater = new Inflater(true);
    InputStream in =
        new InflaterInputStream(new Limited(outer.open(start), stored), inflater, 1 << 14) {
          @Override
          public int read(byte[] into, int at, int length) throws IOException {
            int n = super.read(into, at, length);
            if (n > 0 && !allowance.take(n)) {
              throw new ZipException(allowance.detail());
            }
            return n;
          }

          @Override
          public void close() throws IOException {
            inflater.end();
            super.close();
          }
        };
    in.skipNBytes(offset);
    return new Limited(in, size - offset);
  }

  @Override
  public ArchiveInput sibling(String fileName) {
    return null;
  }

  @Override
  public boolean ranged() {
    return !deflated && outer.ranged();
  }
}
