package org.dailies.report;

/**
 * A share of a named base, with its Wilson interval: columns {@code stories}, the base, {@code
 * rate}, {@code rate_low} and {@code rate_high} of table {@code trends}.
 *
 * @param hits the part, at least 0
 * @param base the whole; 0 where there is no rate
 * @param value hits over base, 0 to 1; 0 where the base is 0
 * @param low lower bound, 0 to 1
 * @param high upper bound, 0 to 1
 * @param numberId where its evidence is found, or null
 */
public record Rate(long hits, long base, double value, double low, double high, String numberId) {

  /** No rate: nothing in the base. */
  public static Rate none() {
    return new Rate(0, 0, 0, 0, 1, null);
  }

  /** Whether there is anything to divide by. */
  public boolean known() {
    return base > 0;
  }
}
