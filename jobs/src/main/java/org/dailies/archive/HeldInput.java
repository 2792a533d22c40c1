package org.dailies.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A small file held in memory. */
final class HeldInput implements ArchiveInput {
  private final String name;
  private final byte[] bytes;

  HeldInput(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public InputStream open(long offset) {
    int from = (int) Math.min(offset, bytes.length);
    return new ByteArrayInputStream(bytes, from, bytes.length - from);
  }

  @Override
  public ArchiveInput sibling(String fileName) {
    return null;
  }
}
