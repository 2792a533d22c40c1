package org.dailies.config;

import java.io.Serializable;

/**
 * What trends are counted and judged by.
 *
 * @param confidence the confidence of every interval, as in 0.95
 * @param jeffreysBelow counts below this take Jeffreys' interval instead of Wilson's
 * @param dayHorizon days before today for which silent days are explicit zeros
 * @param weekHorizon days before today for which silent weeks are explicit zeros; months have no
 *     horizon
 * @param dayFrom mean stories a day from which a series alarms by day
 * @param weekFrom mean stories a week from which it alarms by week; below it does by month
 * @param guardDays newest days left out of what is expected
 * @param guardWeeks newest weeks left out
 * @param guardMonths newest months left out
 * @param minDays healthy days that an expectation by day needs
 * @param minWeeks healthy weeks that one by week needs
 * @param minMonths healthy months that one by month needs
 * @param minStories stories that any expectation needs
 * @param falseDiscovery share of false alerts that is accepted, and of false ones among an outlet's
 *     silent stretches
 * @param silentBelow an outlet below this share of the trimmed mean of its weekday is silent,
 *     unless by chance
 * @param floodedAbove an outlet above this multiple of its usual volume is flooded, unless by
 *     chance
 * @param usualFrom articles a day from which an outlet's floods are told
 * @param maskFrom share of the usual volume that must be missing, by outlets that are silent, for a
 *     day to be blank
 * @param quarantineDays days for which an outlet that was never read before stays out of the panel
 * @param completeness share of what an outlet lists of a day that must have been captured for the
 *     day not to be marked
 */
public record TrendConfig(
    double confidence,
    int jeffreysBelow,
    int dayHorizon,
    int weekHorizon,
    double dayFrom,
    double weekFrom,
    int guardDays,
    int guardWeeks,
    int guardMonths,
    int minDays,
    int minWeeks,
    int minMonths,
    int minStories,
    double falseDiscovery,
    double silentBelow,
    double floodedAbove,
    double usualFrom,
    double maskFrom,
    int quarantineDays,
    double completeness)
    implements Serializable {

  public TrendConfig {
    if (confidence <= 0 || confidence >= 1) {
      throw new IllegalArgumentException("confidence must lie between 0 and 1: " + confidence);
    }
    if (falseDiscovery <= 0 || falseDiscovery >= 1) {
      throw new IllegalArgumentException(
          "false-discovery must lie between 0 and 1: " + falseDiscovery);
    }
    if (completeness < 0 || completeness > 1) {
      throw new IllegalArgumentException("completeness must lie between 0 and 1: " + completeness);
    }
    if (quarantineDays < 0) {
      throw new IllegalArgumentException("quarantine-days must not be negative: " + quarantineDays);
    }
  }

  /** What is in force unless the config says otherwise. */
  public static TrendConfig defaults() {
    return new TrendConfig(
        0.95, 5, 400, 1100, 4, 1.5, 14, 3, 1, 42, 12, 9, 6, 0.05, 0.25, 4, 3, 0.5, 14, 0.5);
  }

  /** The same with another number of stories that any expectation needs. */
  public TrendConfig withMinStories(int stories) {
    return new TrendConfig(
        confidence,
        jeffreysBelow,
        dayHorizon,
        weekHorizon,
        dayFrom,
        weekFrom,
        guardDays,
        guardWeeks,
        guardMonths,
        minDays,
        minWeeks,
        minMonths,
        stories,
        falseDiscovery,
        silentBelow,
        floodedAbove,
        usualFrom,
        maskFrom,
        quarantineDays,
        completeness);
  }
}
