package org.dailies.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What is new in a report.
 *
 * @param since what came in since the last report, or null where this is the first
 * @param week the last seven days
 * @param pairs every story of the window for every studio it counts for, newest first
 */
public record Recent(Since since, Week week, List<Pair> pairs) {

  public Recent {
    pairs = List.copyOf(pairs);
  }

  /** Nothing new on the days of an empty window. */
  static Recent none(LocalDate to) {
    Moved all = new Moved(Series.ALL, "", Count.of(0), 0, Count.of(0), 0);
    return new Recent(null, new Week(to.minusDays(6), to, false, all, List.of()), List.of());
  }

  /** A studio's stories that came in since the last report, newest first. */
  public List<Pair> fresh(String studioId) {
    return pairs.stream().filter(p -> p.fresh() && p.studioId().equals(studioId)).toList();
  }

  /** A studio's stories dated in the last seven days, newest first. */
  public List<Pair> ofWeek(String studioId) {
    return pairs.stream()
        .filter(p -> !p.day().isBefore(week.from()) && p.studioId().equals(studioId))
        .toList();
  }

  /** The order of pairs in files and on the page: newest first, then by story and studio. */
  public static Comparator<Pair> order() {
    return Comparator.comparing(Pair::day)
        .reversed()
        .thenComparing(Pair::storyId)
        .thenComparing(Pair::studioId);
  }
}
