package org.dailies.archive;

/**
 * What a reader is to decode.
 *
 * @param payloads of which records payloads are decoded
 * @param digests whether stated digests are checked
 */
public record Wanted(Payloads payloads, boolean digests) {

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
  public static final Wanted CAPTURES = new Wanted(Payloads.CAPTURES, false);

  /** Everything. */
  public static final Wanted ALL = new Wanted(Payloads.ALL, true);

  /** Headers only. */
  public static final Wanted HEADERS = new Wanted(Payloads.NONE, false);
}
