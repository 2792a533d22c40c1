package org.dailies.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** An archive in memory, with siblings. */
public final class BytesInput implements ArchiveInput {
  private final String name;
  private final byte[] bytes;
  private final Map<String, byte[]> siblings = new HashMap<>();

  private BytesInput(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  public static BytesInput of(String name, byte[] bytes) {
    return new BytesInput(name, bytes);
  }

  public static BytesInput of(String name, String text) {
    return new BytesInput(name, text.getBytes(StandardCharsets.UTF_8));
  }

  BytesInput with(String siblingName, String text) {
    siblings.put(siblingName, text.getBytes(StandardCharsets.UTF_8));
    return this;
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
    byte[] found = siblings.get(fileName);
    return found == null ? null : new BytesInput(fileName, found);
  }
}
