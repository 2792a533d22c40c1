package org.dailies.archive;

import java.time.Instant;
import java.util.Map;

/** A record while it is read. */
final class RecordDraft {
  final String archive;
  long offset;
  long length;
  String recordId;
  String type;
  String uri;
  Instant date;
  String ip;
  int httpStatus;
  Map<String, String> httpHeaders = Map.of();
  String mediaType = "";
  String charset;
  byte[] payload;
  long payloadBytes = -1;
  String truncated;
  String payloadDigest;
  Boolean digestOk;
  String refersTo;
  Problem problem;
  String detail;
  String skipped;
  Map<String, String> given = Map.of();

  /** Whether its headers say that it is not wanted. */
  boolean dropped;

  /** Whether it is an ARC record. */
  boolean arc;

  /** Whether its length is known to be wrong. */
  boolean misfit;

  /** The size of its header where it begins a compressed member, else -1. */
  long unitHeader = -1;

  /** The Content-Type of the block. */
  String blockType;

  String statedBlockDigest;
  String statedPayloadDigest;

  RecordDraft(String archive, long offset) {
    this.archive = archive;
    this.offset = offset;
  }

  /** A damaged stretch. */
  static ArchiveRecord damage(
      String archive, long offset, long length, Problem problem, String detail) {
    RecordDraft draft = new RecordDraft(archive, offset);
    draft.length = length;
    draft.problem(problem, detail);
    return draft.done();
  }

  /** Something whole that is no capture. */
  static ArchiveRecord skipped(String archive, long offset, long length, String reason) {
    RecordDraft draft = new RecordDraft(archive, offset);
    draft.length = length;
    draft.skipped = reason;
    return draft.done();
  }

  /** Notes a problem; the first fatal one, else the first, stands. */
  void problem(Problem found, String seen) {
    if (problem == null || (found.fatal() && !problem.fatal())) {
      problem = found;
      detail = seen;
    }
  }

  /** What stands before the content is read. */
  RecordDraft copy() {
    RecordDraft copy = new RecordDraft(archive, offset);
    copy.take(this);
    return copy;
  }

  /** Takes over what the content decides. */
  void take(RecordDraft other) {
    httpStatus = other.httpStatus;
    httpHeaders = other.httpHeaders;
    mediaType = other.mediaType;
    charset = other.charset;
    payload = other.payload;
    payloadBytes = other.payloadBytes;
    truncated = other.truncated;
    digestOk = other.digestOk;
    problem = other.problem;
    detail = other.detail;
    skipped = other.skipped;
  }

  /** What filters may look at. */
  RecordFilter.Headers headers(boolean http) {
    return new RecordFilter.Headers(type, uri, date, httpStatus, mediaType, http);
  }

  ArchiveRecord done() {
    boolean damage = problem != null && problem.fatal();
    return new ArchiveRecord(
        archive,
        offset,
        length,
        recordId,
        damage ? null : type,
        uri,
        date,
        ip,
        httpStatus,
        httpHeaders,
        mediaType,
        charset,
        damage ? null : payload,
        damage ? -1 : payloadBytes,
        truncated,
        payloadDigest,
        digestOk,
        refersTo,
        problem == null ? null : problem.code(),
        detail,
        damage ? null : skipped,
        given);
  }
}
