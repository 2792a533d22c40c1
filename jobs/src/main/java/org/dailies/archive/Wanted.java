package org.dailies.archive;

import java.io.Serializable;

/**
 * What a reader is to decode.
 *
 * @param payloads of which records payloads are decoded
 * @param digests whether stated digests are checked
 * @param filter which records are wanted at all
 */
public record Wanted(Payloads payloads, boolean digests, RecordFilter filter)
    implements Serializable {

  /** Of which records payloads are decoded. */
  public enum Payloads {
    /** Of none. */
    NONE,
    /** Of captures. */
    CAPTURES,
    /** Of every record. */
    ALL
  }

  /** What ingest needs: the captures' payloads. */
  public static final Wanted CAPTURES = new Wanted(Payloads.CAPTURES, false, RecordFilter.ANY);

  /** Everything. */
  public static final Wanted ALL = new Wanted(Payloads.ALL, true, RecordFilter.ANY);

  /** Headers only. */
  public static final Wanted HEADERS = new Wanted(Payloads.NONE, false, RecordFilter.ANY);
}
