package org.dailies.archive;

import java.time.Instant;
import java.util.Map;

/**
 * One record that may hold a page, or one document of an HTML, JSONL or text input.
 *
 * @param kind what sort of record it is
 * @param recordId the WARC-Record-ID, or null
 * @param uri the page's address, or null where the archive states none
 * @param capturedAt when it was crawled, or null
 * @param httpStatus the HTTP status, or 0 where there is none
 * @param httpHeaders HTTP headers, names in lower case
 * @param mediaType the media type in lower case without parameters, or "" where unknown
 * @param charset the charset that the HTTP header declares, or null
 * @param payload the body, transfer and content encodings undone; a JSONL document's line as it is
 * @param payloadDigest the stated or computed digest of the payload, or null
 * @param truncated whether the payload was cut, by the crawler or by {@code max-payload-bytes}
 * @param given what stands beside the payload about it (sidecar, front matter, options): {@code
 *     url, outlet, title, authors, published, captured, language}; {@code url-from} is {@code
 *     front-matter} where that alone gives the url; what an HTML file's front matter says has
 *     {@link Given#FRONT} before its name. Empty where nothing stands
 */
@SuppressWarnings("ArrayRecordComponent")
public record Capture(
    String archive,
    long offset,
    long length,
    Kind kind,
    String recordId,
    String uri,
    Instant capturedAt,
    int httpStatus,
    Map<String, String> httpHeaders,
    String mediaType,
    String charset,
    byte[] payload,
    String payloadDigest,
    boolean truncated,
    Map<String, String> given)
    implements Reading {

  public Capture {
    httpHeaders = Map.copyOf(httpHeaders);
    given = Map.copyOf(given);
  }

  /** Whether the payload begins like an HTML page, whatever its media type. */
  public boolean beginsLikeHtml() {
    return Sniff.html(payload, 0, payload.length);
  }

  /** The same with other words about it. */
  public Capture withGiven(Map<String, String> other) {
    return new Capture(
        archive,
        offset,
        length,
        kind,
        recordId,
        uri,
        capturedAt,
        httpStatus,
        httpHeaders,
        mediaType,
        charset,
        payload,
        payloadDigest,
        truncated,
        other);
  }

  /** The sorts of capture. */
  public enum Kind {
    /** A WARC or ARC HTTP response. */
    RESPONSE,
    /** A WARC resource record. */
    RESOURCE,
    /** A WARC conversion record (WET). */
    CONVERSION,
    /** A WARC revisit record. */
    REVISIT,
    /** An HTML file. */
    HTML,
    /** A plain text file. */
    TEXT,
    /** A JSON document of a JSONL file. */
    DOCUMENT
  }
}
