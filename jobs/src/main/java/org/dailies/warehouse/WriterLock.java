package org.dailies.warehouse;

import java.util.Map;

/** The right to be the one writer of a warehouse, until closed. */
interface WriterLock extends AutoCloseable {
  /** Fails with LOCKED if the right was lost meanwhile. */
  void check();

  /**
   * Fails with LOCKED if the right was lost as of these properties of the table {@code runs}, which
   * a commit is about to replace.
   */
  void check(Map<String, String> properties);

  @Override
  void close();
}
