package org.dailies.archive;

import java.io.Serializable;

/**
 * A stretch of an archive that one task reads: the records that begin in {@code [start, end)}.
 *
 * @param start where a record begins
 * @param end where the next split begins, or {@link Long#MAX_VALUE}
 */
public record Split(long start, long end) implements Serializable {
  /** The whole of an archive. */
  public static final Split WHOLE = new Split(0, Long.MAX_VALUE);
}
