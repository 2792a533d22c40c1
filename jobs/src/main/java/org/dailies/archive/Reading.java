package org.dailies.archive;

/**
 * What a reader found at one place of an archive. Every record is exactly one reading: a {@link
 * Capture}, a {@link Skipped} record that is no capture, a {@link Feed}, or a {@link Damage}.
 */
public sealed interface Reading permits Capture, Skipped, Feed, Damage {
  /** The archive's path or URI, as given. */
  String archive();

  /**
   * Where the record begins, in bytes of the stored (compressed) file; a line's number in JSONL.
   */
  long offset();

  /** The record's length in stored bytes, 0 where unknown. */
  long length();
}
