package org.dailies.edition;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.report.MaskedDay;
import org.dailies.report.Tally;
import org.dailies.report.Words;
import org.dailies.table.ArticleRow;

/** How well the crawl and extraction kept up with outlets: their layouts, and what they list. */
final class CrawlHealth {
  /** Listed pages of an outlet and day from which on a share of them tells something. */
  private static final long FEWEST = 5;

  private final Dataset<Row> quality;
  private final Dataset<Row> listed;
  private final ReportWindow window;
  private final double completeness;
  private final Words words;

  /** What feeds list of one outlet: by day, how many pages and how many of them captured. */
  private record Listing(String outlet, LocalDate day, long pages, long captured) {
    private double share() {
      return (double) captured / pages;
    }
  }

  /**
   * @param quality rows of {@code outlet_quality}
   * @param listed rows of {@code listed_pages}
   * @param completeness the share captured below which a day is marked
   */
  CrawlHealth(
      Dataset<Row> quality,
      Dataset<Row> listed,
      ReportWindow window,
      double completeness,
      Words words) {
    this.quality = quality;
    this.listed = listed;
    this.window = window;
    this.completeness = completeness;
    this.words = words;
  }

  /** Outlets whose last week in the window lies in a change of layout, with what changed. */
  List<Tally> layoutChanges(int limit) {
    Map<String, Row> last = new TreeMap<>();
    quality
        .filter(col("week").between(lit(window.from().minusDays(6)), lit(window.to())))
        .orderBy("outlet", "week")
        .collectAsList()
        .forEach(row -> last.put(row.getAs("outlet"), row));
    return last.entrySet().stream()
        .filter(outlet -> outlet.getValue().getAs("change") != null)
        .map(
            outlet -> new Tally(outlet.getKey(), pages(outlet.getValue()), note(outlet.getValue())))
        .sorted(Comparator.comparingLong(Tally::count).reversed().thenComparing(Tally::name))
        .limit(limit)
        .toList();
  }

  private static long pages(Row week) {
    return week.<Long>getAs("pages");
  }

  private String note(Row week) {
    String change = week.getAs("change");
    long faults = week.<Long>getAs(change.replace('-', '_'));
    String key = "layout." + change;
    return words.say(
        words.has(key) ? key : "layout.other",
        "day",
        words.date(ArticleRow.day(week, "change_since")),
        "share",
        words.wholePercent((double) faults / pages(week)));
  }

  /** The pages of the window that outlets list, with the share of them that was captured. */
  List<Tally> listed(int limit) {
    Map<String, List<Listing>> outlets = new TreeMap<>();
    for (Listing day : listings()) {
      outlets.computeIfAbsent(day.outlet(), outlet -> new ArrayList<>()).add(day);
    }
    return outlets.entrySet().stream()
        .map(outlet -> tally(outlet.getKey(), outlet.getValue()))
        .sorted(Comparator.comparingLong(Tally::count).reversed().thenComparing(Tally::name))
        .limit(limit)
        .toList();
  }

  private Tally tally(String outlet, List<Listing> days) {
    long pages = days.stream().mapToLong(Listing::pages).sum();
    long captured = days.stream().mapToLong(Listing::captured).sum();
    Listing least =
        days.stream()
            .filter(day -> day.pages() >= FEWEST)
            .min(Comparator.comparingDouble(Listing::share).thenComparing(Listing::day))
            .orElse(null);
    String share = words.wholePercent((double) captured / pages);
    String note =
        least == null
            ? words.say("health.listed.note", "share", share)
            : words.say(
                "health.listed.least",
                "share",
                share,
                "day",
                words.date(least.day()),
                "least",
                words.wholePercent(least.share()));
    return new Tally(outlet, pages, note);
  }

  /** The days of the window on which too little was captured of what an outlet lists. */
  List<MaskedDay> incomplete() {
    return listings().stream()
        .filter(day -> day.pages() >= FEWEST && day.share() < completeness)
        .map(
            day ->
                new MaskedDay(
                    day.day(),
                    words.say(
                        "health.masked.listed",
                        "outlet",
                        day.outlet(),
                        "share",
                        words.wholePercent(day.share()))))
        .toList();
  }

  private List<Listing> listings() {
    return listed
        .filter(col("day").between(lit(window.from()), lit(window.to())))
        .groupBy("outlet", "day")
        .agg(count(lit(1)).as("pages"), sum(when(col("captured"), 1L).otherwise(0L)).as("captured"))
        .orderBy("outlet", "day")
        .collectAsList()
        .stream()
        .map(
            row ->
                new Listing(
                    row.getString(0), ArticleRow.day(row, "day"), row.getLong(2), row.getLong(3)))
        .toList();
  }
}
