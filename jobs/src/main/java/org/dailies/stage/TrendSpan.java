package org.dailies.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.dailies.config.TrendConfig;
import org.dailies.trend.Grain;

/**
 * The years whose periods a night counts anew: those of the horizon, since what is expected of the
 * newest periods is made of them, and earlier ones that an article of the night belongs to. What
 * stands in {@code trends} for other years holds as it is.
 *
 * @param from the first year of the horizon, as of the run before
 * @param earlier earlier years, in order
 */
public record TrendSpan(int from, TreeSet<Integer> earlier) {

  /**
   * The span of a night.
   *
   * @param before the day of the run before
   * @param touched days of which a row changed
   */
  public static TrendSpan of(LocalDate before, Collection<LocalDate> touched, TrendConfig config) {
    LocalDate horizon = before.minusDays(config.weekHorizon());
    LocalDate week = Grain.WEEK.start(horizon);
    LocalDate month = Grain.MONTH.start(horizon);
    int from = (week.isBefore(month) ? week : month).getYear();
    TreeSet<Integer> earlier = new TreeSet<>();
    for (LocalDate day : touched) {
      for (Grain grain : Grain.values()) {
        int year = grain.start(day).getYear();
        if (year < from) {
          earlier.add(year);
        }
      }
    }
    return new TrendSpan(from, earlier);
  }

  /** The condition on a row's {@code day}: a week that begins in a year may end in the next. */
  public Column days() {
    Column days = col("day").geq(lit(LocalDate.of(from, 1, 1)));
    for (int year : earlier) {
      days =
          days.or(
              col("day").between(lit(LocalDate.of(year, 1, 1)), lit(LocalDate.of(year + 1, 1, 6))));
    }
    return days;
  }

  /** The condition on a point's {@code year}. */
  public Column years() {
    Column years = col("year").geq(lit(from));
    return earlier.isEmpty() ? years : years.or(col("year").isin(earlier.toArray()));
  }

  /** How many years, of those that have begun. */
  public int count(LocalDate today) {
    return earlier.size() + today.getYear() - from + 1;
  }
}
