package org.dailies.config;

import java.util.Map;

/**
 * How archives are read: bounds, what to do about damage, and what is said of files that say
 * nothing of themselves.
 *
 * @param mode what to do about damage
 * @param maxPayloadBytes payload bytes kept of one record, 1 or more; what is beyond is cut and
 *     flagged
 * @param maxHeaderBytes bytes of one record or HTTP header block, 256 or more
 * @param maxNesting how many archives may lie inside one another (zip, tar), 1 or more
 * @param given what is said of every capture that its own file does not say: {@code outlet,
 *     published, captured, language}
 * @param fields names of columns or JSON fields in dumps, mapped to the names that news dumps use
 *     ({@code url, title, text, date, authors, language, outlet}); applied to CSV and Parquet
 */
public record ArchiveConfig(
    Mode mode,
    int maxPayloadBytes,
    int maxHeaderBytes,
    int maxNesting,
    Map<String, String> given,
    Map<String, String> fields) {

  /** What to do about damage, as in Spark's own sources. */
  public enum Mode {
    /** Damage is a row. */
    PERMISSIVE,
    /** Damage is left out. */
    DROPMALFORMED,
    /** Damage ends the read with an error. */
    FAILFAST
  }

  public ArchiveConfig {
    if (maxPayloadBytes < 1) {
      throw new IllegalArgumentException("max-payload-bytes is below 1: " + maxPayloadBytes);
    }
    if (maxHeaderBytes < 256) {
      throw new IllegalArgumentException("max-header-bytes is below 256: " + maxHeaderBytes);
    }
    if (maxNesting < 1) {
      throw new IllegalArgumentException("max-nesting is below 1: " + maxNesting);
    }
    given = Map.copyOf(given);
    fields = Map.copyOf(fields);
  }

  /** Permissive; 16 MiB of payload, 256 KiB of headers, four archives deep; nothing given. */
  public static ArchiveConfig defaults() {
    return new ArchiveConfig(Mode.PERMISSIVE, 16 << 20, 256 << 10, 4, Map.of(), Map.of());
  }

  /** The same with another mode. */
  public ArchiveConfig withMode(Mode other) {
    return new ArchiveConfig(other, maxPayloadBytes, maxHeaderBytes, maxNesting, given, fields);
  }

  /** The same with another bound on payloads. */
  public ArchiveConfig withMaxPayloadBytes(int bytes) {
    return new ArchiveConfig(mode, bytes, maxHeaderBytes, maxNesting, given, fields);
  }

  /** The same with other words for files that say nothing of themselves. */
  public ArchiveConfig withGiven(Map<String, String> other) {
    return new ArchiveConfig(mode, maxPayloadBytes, maxHeaderBytes, maxNesting, other, fields);
  }
}
