package org.dailies.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What came in since the last report.
 *
 * @param date the day of that report
 * @param runId the run that it showed
 * @param articles articles that came in, on whatever subject
 * @param undated those among them without a day, which stand in no number
 * @param earlier new stories at a studio dated before the window
 * @param printings further printings of stories that were known
 * @param all the stories at any studio
 * @param studios those of each studio that has new ones or another number, most new ones first
 */
public record Since(
    LocalDate date,
    String runId,
    long articles,
    long undated,
    long earlier,
    long printings,
    Moved all,
    List<Moved> studios) {

  public Since {
    studios = List.copyOf(studios);
  }
}
