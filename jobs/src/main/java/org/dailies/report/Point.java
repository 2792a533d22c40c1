package org.dailies.report;

import java.time.LocalDate;

/**
 * One period of a trend: a row of table {@code trends}.
 *
 * @param from first day ({@code period})
 * @param to last day, inclusive
 * @param stories stories on generative AI at the studio, as headline numbers count
 * @param articles their printings
 * @param rate stories over all stories on the studio ({@code rate}, {@code rate_low}, {@code
 *     rate_high})
 * @param expected what was expected, or null where history is too short
 * @param healthy false where an outlet that normally reports was silent: marked, never a drop
 */
public record Point(
    LocalDate from,
    LocalDate to,
    Count stories,
    Count articles,
    Rate rate,
    Expected expected,
    boolean healthy) {

  /**
   * The stories expected for a period.
   *
   * @param stories {@code trends.expected}
   * @param low {@code trends.expected_low}
   * @param high {@code trends.expected_high}
   */
  public record Expected(double stories, double low, double high) {}
}
