package org.dailies.archive;

import java.time.Instant;
import java.util.Map;

/**
 * One row of the {@code warc} data source: a record, a document or a damaged stretch.
 *
 * @param archive the file's path; for a file inside a ZIP or TAR {@code path!/member}
 * @param offset where it begins in stored bytes; a line's number in JSONL and CSV
 * @param length its span in stored bytes; 0 for a line
 * @param recordId the WARC-Record-ID without brackets, or null
 * @param type the WARC-Type in lower case; {@code html, text, document} for what is no WARC or ARC;
 *     null for damage and for files that are no archive
 * @param uri the target URI, or null
 * @param date when it was captured, or null
 * @param ip the server's address, or null
 * @param httpStatus the HTTP status, or 0
 * @param httpHeaders HTTP headers, names in lower case, repeated ones joined by ", "
 * @param mediaType the media type in lower case without parameters, or ""
 * @param charset the declared charset, or null
 * @param payload the body with transfer and content encodings undone, or null where it was not
 *     asked for
 * @param payloadBytes the length of the payload as given, or -1 where it was not decoded
 * @param truncated null, the crawler's WARC-Truncated reason, or {@code max-payload-bytes}
 * @param payloadDigest the stated payload digest (of the block where only that is stated), or null
 * @param digestOk whether a stated digest fits, or null where none was checked
 * @param refersTo for a revisit, the record id or the URI and date it refers to, or null
 * @param problem null, or the {@link Problem#code() code} of what is wrong
 * @param detail what was seen, for people, or null
 * @param skipped null for captures and damage, else why it is no capture
 * @param given what stands beside the payload about it
 */
@SuppressWarnings("ArrayRecordComponent")
public record ArchiveRecord(
    String archive,
    long offset,
    long length,
    String recordId,
    String type,
    String uri,
    Instant date,
    String ip,
    int httpStatus,
    Map<String, String> httpHeaders,
    String mediaType,
    String charset,
    byte[] payload,
    long payloadBytes,
    String truncated,
    String payloadDigest,
    Boolean digestOk,
    String refersTo,
    String problem,
    String detail,
    String skipped,
    Map<String, String> given) {

  public ArchiveRecord {
    httpHeaders = Map.copyOf(httpHeaders);
    given = Map.copyOf(given);
  }

  /** One JSON document of a dump, by its row's number. */
  public static ArchiveRecord document(
      String archive, long number, byte[] json, Map<String, String> given) {
    RecordDraft draft = new RecordDraft(archive, number);
    draft.type = "document";
    draft.mediaType = "application/json";
    draft.given = given;
    draft.payloadBytes = json.length;
    draft.payload = json;
    return draft.done();
  }

  /** A file that cannot be read as what it is. */
  public static ArchiveRecord damaged(String archive, long bytes, String problem) {
    return RecordDraft.damage(archive, 0, bytes, Problem.BAD_CONTAINER, problem);
  }

  /** The capture, skipped record or damage that this row is. */
  public Reading reading() {
    if (Feed.REASON.equals(skipped) && payload != null) {
      return new Feed(archive, offset, length, uri, date, charset, payload);
    }
    if (skipped != null) {
      return new Skipped(archive, offset, length, skipped);
    }
    if (type == null) {
      return new Damage(archive, offset, length, problem, detail == null ? "" : detail);
    }
    return new Capture(
        archive,
        offset,
        length,
        kind(),
        recordId,
        uri,
        date,
        httpStatus,
        httpHeaders,
        mediaType,
        charset,
        payload == null ? new byte[0] : payload,
        payloadDigest,
        truncated != null,
        given);
  }

  private Capture.Kind kind() {
    return switch (type) {
      case "response" -> Capture.Kind.RESPONSE;
      case "resource" -> Capture.Kind.RESOURCE;
      case "conversion" -> Capture.Kind.CONVERSION;
      case "revisit" -> Capture.Kind.REVISIT;
      case "html" -> Capture.Kind.HTML;
      case "text" -> Capture.Kind.TEXT;
      default -> Capture.Kind.DOCUMENT;
    };
  }
}
