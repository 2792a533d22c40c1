package org.dailies.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.to_date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Since when each outlet is read: the day of its first capture, where none of its articles has one
 * the first stated day.
 */
public record OutletsSeen(Map<String, LocalDate> since) {
  /** Nothing is known of any outlet; so none is new. */
  public static final OutletsSeen NOTHING = new OutletsSeen(Map.of());

  public OutletsSeen {
    since = Map.copyOf(since);
  }

  /**
   * Reads two columns of all articles that every stage could read.
   *
   * @param articles rows of {@code articles}
   */
  public static OutletsSeen of(Dataset<Row> articles) {
    Map<String, LocalDate> since = new HashMap<>();
    articles
        .filter(col("outlet").isNotNull().and(ReadingStage.isRead()))
        .groupBy("outlet")
        .agg(coalesce(min(to_date(col("captured_at"))), min(col("day"))).as("since"))
        .filter(col("since").isNotNull())
        .collectAsList()
        .forEach(row -> since.put(row.getString(0), TrendSeries.day(row.get(1))));
    return new OutletsSeen(since);
  }

  /**
   * The outlets that are new on a day, each with the day since which it is read: those read for
   * fewer days than that, unless nothing at all was read before.
   *
   * @param days days for which an outlet is new
   */
  public Map<String, LocalDate> newOn(LocalDate today, int days) {
    LocalDate known = today.minusDays(days);
    Map<String, LocalDate> fresh = new TreeMap<>();
    boolean before =
        since.values().stream().min(Comparator.naturalOrder()).filter(known::isAfter).isPresent();
    since.forEach(
        (outlet, day) -> {
          if (before && !day.isBefore(known)) {
            fresh.put(outlet, day);
          }
        });
    return fresh;
  }
}
