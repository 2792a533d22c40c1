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
 * @param maxHeaderFields lines of one record or HTTP header that are read, 16 or more; a record
 *     with more is flagged
 * @param maxNesting how many archives may lie inside one another (zip, tar), 1 or more
 * @param maxContainerBytes bytes that one file may unpack to, with all that lies inside it, 1 or
 *     more; what is beyond is one damage {@code container-too-large}
 * @param maxContainerRatio the same as a multiple of the bytes that are stored, 2 or more; every
 *     file may unpack to 64 MiB
 * @param given what is said of every capture that its own file does not say: {@code outlet,
 *     published, captured, language}
 * @param fields names of columns or JSON fields in dumps, mapped to the names that news dumps use
 *     ({@code url, title, text, date, authors, language, outlet}); applied to CSV and Parquet
 */
public record ArchiveConfig(
    Mode mode,
    int maxPayloadBytes,
    int maxHeaderBytes,
    int maxHeaderFields,
    int maxNesting,
    long maxContainerBytes,
    int maxContainerRatio,
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
    if (maxHeaderFields < 16) {
      throw new IllegalArgumentException("max-header-fields is below 16: " + maxHeaderFields);
    }
    if (maxContainerBytes < 1) {
      throw new IllegalArgumentException("max-container-bytes is below 1: " + maxContainerBytes);
    }
    if (maxContainerRatio < 2) {
      throw new IllegalArgumentException("max-container-ratio is below 2: " + maxContainerRatio);
    }
    if (maxNesting < 1) {
      throw new IllegalArgumentException("max-nesting is below 1: " + maxNesting);
    }
    given = Map.copyOf(given);
    fields = Map.copyOf(fields);
  }

  /**
   * Permissive; 16 MiB of payload, 256 KiB and 1,000 lines of headers, four archives deep, 512 GiB
   * or 200 times its size unpacked of one file; nothing given.
   */
  public static ArchiveConfig defaults() {
    return new ArchiveConfig(
        Mode.PERMISSIVE, 16 << 20, 256 << 10, 1_000, 4, 512L << 30, 200, Map.of(), Map.of());
  }

  /** The same with another mode. */
  public ArchiveConfig withMode(Mode other) {
    return with(other, maxPayloadBytes, maxContainerRatio, given);
  }

  /** The same with another bound on payloads. */
  public ArchiveConfig withMaxPayloadBytes(int bytes) {
    return with(mode, bytes, maxContainerRatio, given);
  }

  /** The same with another bound on how far one file may unpack. */
  public ArchiveConfig withMaxContainerRatio(int ratio) {
    return with(mode, maxPayloadBytes, ratio, given);
  }

  /** The same with other words for files that say nothing of themselves. */
  public ArchiveConfig withGiven(Map<String, String> other) {
    return with(mode, maxPayloadBytes, maxContainerRatio, other);
  }

  private ArchiveConfig with(Mode how, int payload, int ratio, Map<String, String> said) {
    return new ArchiveConfig(
        how,
        payload,
        maxHeaderBytes,
        maxHeaderFields,
        maxNesting,
        maxContainerBytes,
        ratio,
        said,
        fields);
  }
}
