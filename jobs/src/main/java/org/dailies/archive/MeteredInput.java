package org.dailies.archive;

import java.io.IOException;
import java.io.InputStream;
import org.dailies.config.ArchiveConfig;

/** An input whose unpacked bytes, and those of all inside it, come out of one allowance. */
final class MeteredInput implements ArchiveInput {
  private final ArchiveInput input;
  private final Allowance allowance;

  private MeteredInput(ArchiveInput input, Allowance allowance) {
    this.input = input;
    this.allowance = allowance;
  }

  /** The outermost input of a read. */
  static MeteredInput of(ArchiveInput input, ArchiveConfig config) {
    return new MeteredInput(input, Allowance.of(input.size(), config));
  }

  /** An input that lies inside another. */
  static ArchiveInput within(ArchiveInput outer, ArchiveInput inner) {
    return new MeteredInput(inner, Allowance.of(outer));
  }

  Allowance allowance() {
    return allowance;
  }

  @Override
  public String name() {
    return input.name();
  }

  @Override
  public long size() {
    return input.size();
  }

  @Override
  public InputStream open(long offset) throws IOException {
    return input.open(offset);
  }

  @Override
  public ArchiveInput sibling(String fileName) throws IOException {
    return input.sibling(fileName);
  }

  @Override
  public boolean ranged() {
    return input.ranged();
  }
}
