package org.dailies.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;

import java.time.LocalDate;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A set of days, as a condition by which partitions are left unread.
 *
 * @param days in days since 1970
 * @param undated whether rows without a day are among them
 */
record StoryDays(TreeSet<Integer> days, boolean undated) {

  /** The days of rows that have a column {@code day}. */
  static StoryDays of(Dataset<Row> rows) {
    TreeSet<Integer> days = new TreeSet<>();
    boolean undated = false;
    for (Row row : rows.select(unix_date(col("day"))).distinct().collectAsList()) {
      if (row.isNullAt(0)) {
        undated = true;
      } else {
        days.add(row.getInt(0));
      }
    }
    return new StoryDays(days, undated);
  }

  /** The days and so many before and after each. */
  StoryDays around(int before, int after) {
    TreeSet<Integer> wider = new TreeSet<>();
    for (int day : days) {
      Integer last = wider.isEmpty() ? null : wider.last();
      int from = last == null ? day - before : Math.max(last + 1, day - before);
      for (int each = from; each <= day + after; each++) {
        wider.add(each);
      }
    }
    return new StoryDays(wider, undated);
  }

  /** The days of both. */
  StoryDays with(StoryDays others) {
    TreeSet<Integer> both = new TreeSet<>(days);
    both.addAll(others.days);
    return new StoryDays(both, undated || others.undated);
  }

  /** Whether a row's {@code day} is one of them; false, and not null, where it has none. */
  Column filter() {
    Column filter = undated ? col("day").isNull() : lit(false);
    Integer from = null;
    for (int day : days) {
      from = from == null ? Integer.valueOf(day) : from;
      if (!days.contains(day + 1)) {
        filter = filter.or(col("day").isNotNull().and(col("day").between(date(from), date(day))));
        from = null;
      }
    }
    return filter;
  }

  private static Column date(int day) {
    return lit(LocalDate.ofEpochDay(day));
  }
}
