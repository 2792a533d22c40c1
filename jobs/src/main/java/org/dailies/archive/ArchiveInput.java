package org.dailies.archive;

import java.io.IOException;
import java.io.InputStream;

/** One archive's bytes, wherever they are kept. */
public interface ArchiveInput {
  /** The path or URI that names the archive in every table. */
  String name();

  /** Its size in bytes. */
  long size();

  /** A stream from a byte offset on, to be closed by the caller. */
  InputStream open(long offset) throws IOException;

  /** The input of that name beside this one (a sidecar), or null where there is none. */
  ArchiveInput sibling(String fileName) throws IOException;

  /** Whether opening at an offset costs nothing that grows with the offset. */
  default boolean ranged() {
    return true;
  }
}
