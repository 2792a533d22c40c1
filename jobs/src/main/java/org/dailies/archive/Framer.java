package org.dailies.archive;

import java.io.Closeable;
import java.io.IOException;

/** Cuts one archive into its records. */
interface Framer extends Closeable {
  /** The next record, or null at the end. Faults of the data are records; I/O faults throw. */
  ArchiveRecord next() throws IOException;
}
