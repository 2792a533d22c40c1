package org.dailies.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/** Conditions on the column {@code day}, by which whole partitions are left unread. */
public final class Days {
  private Days() {}

  /**
   * Holds for rows of any of some days, rows without a day included where one of these is null.
   *
   * @param days rows whose first column is the day, a date or null
   */
  public static Column among(List<Row> days) {
    Object[] dated = days.stream().filter(day -> !day.isNullAt(0)).map(day -> day.get(0)).toArray();
    Column touched = col("day").isin(dated);
    return days.size() > dated.length ? touched.or(col("day").isNull()) : touched;
  }

  /**
   * Holds for rows of any of some months, rows without a day included where one of these is null.
   *
   * @param months the first day of each month, or null
   */
  public static Column inMonths(Collection<LocalDate> months) {
    Column held = lit(false);
    for (LocalDate first : months) {
      Column within =
          first == null
              ? col("day").isNull()
              : col("day").geq(lit(first)).and(col("day").lt(lit(first.plusMonths(1))));
      held = held.or(within);
    }
    return held;
  }
}
