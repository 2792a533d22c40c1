package org.dailies.archive;

/** A file that is one row: it holds nothing that can be read. */
final class OneRow implements Framer {
  private ArchiveRecord row;

  OneRow(ArchiveRecord row) {
    this.row = row;
  }

  @Override
  public ArchiveRecord next() {
    ArchiveRecord next = row;
    row = null;
    return next;
  }

  @Override
  public void close() {}
}
