package org.dailies.warehouse;

/** The right to be the one writer of a warehouse, until closed. */
interface WriterLock extends AutoCloseable {
  /** Fails with LOCKED if the right was lost meanwhile. */
  void check();

  @Override
  void close();
}
