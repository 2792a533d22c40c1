package org.dailies.archive;

import java.util.Locale;

/** What a file holds, told by its content; plain text only by its name. */
public enum ArchiveFormat {
  /** WARC records, plain. */
  WARC,
  /** WARC records in gzip members. */
  WARC_GZIP,
  /** WARC records in zstd frames. */
  WARC_ZSTD,
  /** ARC records, plain. */
  ARC,
  /** ARC records in gzip members. */
  ARC_GZIP,
  /** ARC records in zstd frames. */
  ARC_ZSTD,
  /** A ZIP that holds archives and their index. */
  WACZ,
  /** A ZIP of files of any format. */
  ZIP,
  /** A TAR of files of any format, maybe compressed. */
  TAR,
  /** One HTML page, maybe compressed. */
  HTML,
  /** One plain text document, maybe compressed. */
  TEXT,
  /** One JSON document a line, maybe compressed. */
  JSONL,
  /** One document a CSV row, maybe compressed. */
  CSV,
  /** One document a Parquet row: rows come from Spark's own reader. */
  PARQUET,
  /** No bytes at all. */
  EMPTY,
  /** Anything else: one ledger row, no captures. */
  NOT_AN_ARCHIVE;

  /** The code in tables and options, in kebab-case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is a sequence of WARC or ARC records. */
  public boolean isRecords() {
    return compareTo(ARC_ZSTD) <= 0;
  }
}
