package org.dailies.report;

/**
 * A whole number of a report and where its evidence is found.
 *
 * @param value at least 0
 * @param numberId the {@link NumberId} under which {@link Report#evidence()} holds its sentences,
 *     or null where it has none
 */
public record Count(long value, String numberId) {

  public Count {
    if (value < 0) {
      throw new IllegalArgumentException("Negative count: " + value);
    }
  }

  /** A number without evidence of its own. */
  public static Count of(long value) {
    return new Count(value, null);
  }

  /** A number whose sentences are kept under the given id. */
  public static Count of(long value, String numberId) {
    return new Count(value, numberId);
  }
}
