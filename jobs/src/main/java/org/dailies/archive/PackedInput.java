package org.dailies.archive;

import java.io.IOException;
import java.io.InputStream;

/** A big file inside a compressed TAR: every opening inflates from the TAR's start. */
final class PackedInput implements ArchiveInput {
  private final ArchiveInput outer;
  private final String name;
  private final long start;
  private final long size;

  PackedInput(ArchiveInput outer, String name, long start, long size) {
    this.outer = outer;
    this.name = name;
    this.start = start;
    this.size = size;
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
    Unpacked in = new Unpacked(outer);
    in.pass(start + offset);
    return new Limited(in, Math.max(0, size - offset));
  }

  @Override
  public ArchiveInput sibling(String fileName) {
    return null;
  }

  @Override
  public boolean ranged() {
    return false;
  }
}
