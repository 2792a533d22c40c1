package org.dailies.report;

import java.time.LocalDate;
import java.util.List;
import org.dailies.trend.Grain;

/**
 * An alert: a row of table {@code alerts}.
 *
 * @param series the series in words, such as a studio's name
 * @param grain {@code alerts.grain}
 * @param from first day of the period
 * @param to last day, inclusive
 * @param kind {@code spike}, {@code drop} or {@code shift}
 * @param observed stories counted
 * @param expected stories expected
 * @param p probability of such a point by chance
 * @param q the same, controlled for false discoveries over all series
 * @param why the terms that rose, strongest first
 * @param panelObserved stories counted in the outlets read throughout, or null where those have too
 *     few to say
 * @param panelExpected stories expected there, or null
 * @param id its series in the tables and its kind, as overrides name it
 */
public record AlertLine(
    String series,
    Grain grain,
    LocalDate from,
    LocalDate to,
    String kind,
    Count observed,
    double expected,
    double p,
    double q,
    List<String> why,
    Double panelObserved,
    Double panelExpected,
    String id) {

  public AlertLine {
    why = List.copyOf(why);
  }

  /** Whether the outlets read throughout have stories enough to be asked. */
  public boolean panel() {
    return panelObserved != null && panelExpected != null;
  }
}
