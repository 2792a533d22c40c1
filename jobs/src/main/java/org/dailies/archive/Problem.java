package org.dailies.archive;

import java.util.Locale;

/** What can be wrong with a stretch of an archive, or with a record in it. */
public enum Problem {
  /** The file ends inside a record. */
  TRUNCATED(true),
  /** A gzip member or zstd frame that does not inflate, or whose check fails. */
  BAD_COMPRESSION(true),
  /** Bytes that belong to no record. */
  GARBAGE(true),
  /** A record header that cannot be read. */
  BAD_HEADER(true),
  /** A record header without an end within the bound. */
  HEADER_WITHOUT_END(true),
  /** A ZIP or TAR, or a member of one, that cannot be read. */
  BAD_CONTAINER(true),
  /** Archives inside one another beyond the bound. */
  NESTED_TOO_DEEP(true),
  /** A container that unpacks to more than its bounds; what is beyond is not read. */
  CONTAINER_TOO_LARGE(true),
  /** More header fields than the bound; what follows them is left out. */
  HEADER_CUT(false),
  /** A Content-Length that is missing, contradicts itself or misses the record's end. */
  BAD_LENGTH(false),
  /** A response whose HTTP header cannot be read. */
  BAD_HTTP(false),
  /** A body that its transfer or content encoding does not fit. */
  BAD_ENCODING(false);

  private final boolean fatal;

  Problem(boolean fatal) {
    this.fatal = fatal;
  }

  /** Whether nothing can be made of the stretch; else the record is read all the same. */
  public boolean fatal() {
    return fatal;
  }

  /** The code in tables, in kebab-case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
