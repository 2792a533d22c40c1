package org.dailies.archive;

import java.util.Iterator;

/** The captures, skipped records and damages of one archive, in the order of the file. */
public final class ArchiveReader implements Iterator<Reading>, AutoCloseable {
  private final ArchiveRecords records;

  ArchiveReader(ArchiveRecords records) {
    this.records = records;
  }

  @Override
  public boolean hasNext() {
    return records.hasNext();
  }

  @Override
  public Reading next() {
    return records.next().reading();
  }

  @Override
  public void close() {
    records.close();
  }
}
