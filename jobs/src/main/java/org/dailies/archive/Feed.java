package org.dailies.archive;

import java.time.Instant;

/**
 * A record that is no capture but a list of an outlet's pages: RSS, Atom, or a sitemap.
 *
 * @param uri the feed's address, or null
 * @param capturedAt when it was crawled, or null
 * @param charset the charset that the HTTP header declares, or null
 * @param payload its bytes, codings undone
 */
@SuppressWarnings("ArrayRecordComponent")
public record Feed(
    String archive,
    long offset,
    long length,
    String uri,
    Instant capturedAt,
    String charset,
    byte[] payload)
    implements Reading {
  /** The reason by which such a record is skipped. */
  public static final String REASON = "feed";
}
