package org.dailies.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A break in what extraction makes of an outlet's pages, as after a change of their layout: from a
 * week on, the share of one fault is far above what it was.
 *
 * @param measure which share rose
 * @param since the Monday of the first week
 */
public record LayoutChange(Measure measure, LocalDate since) {
  /** Weeks before, by which a week is measured. */
  private static final int PAST = 8;

  /** Pages that a week and the past must have. */
  private static final long FEWEST = 8;

  private static final long FEWEST_BEFORE = 20;

  /** By how much a share must rise, and up to where it must fall back. */
  private static final double RISE = 0.4;

  private static final double BACK = 0.2;

  /** A share of an outlet's pages that rises where its layout is no longer understood. */
  public enum Measure {
    /** Articles whose text is short. */
    SHORT,
    /** Articles without a date of their own. */
    UNDATED,
    /** Articles without an author. */
    UNSIGNED,
    /** Pages that are taken for no article. */
    OTHER_PAGES;

    /** The name in tables and reports. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One week of an outlet.
   *
   * @param week its Monday
   * @param pages pages stored
   * @param faults how many of them have each fault; none where a measure is absent
   */
  public record Week(LocalDate week, long pages, Map<Measure, Long> faults) {
    public Week {
      faults = Map.copyOf(faults);
    }

    private double share(Measure measure) {
      return pages == 0 ? 0 : (double) faulty(measure) / pages;
    }

    private long faulty(Measure measure) {
      return faults.getOrDefault(measure, 0L);
    }
  }

  /**
   * The change that each week lies in, or null; of several the one that began first.
   *
   * @param weeks of one outlet, in order; weeks without pages may be left out
   */
  public static List<LayoutChange> of(List<Week> weeks) {
    List<LayoutChange> found = new ArrayList<>();
    weeks.forEach(week -> found.add(null));
    for (Measure measure : Measure.values()) {
      mark(weeks, measure, found);
    }
    return found;
  }

  private static void mark(List<Week> weeks, Measure measure, List<LayoutChange> found) {
    List<Week> past = new ArrayList<>();
    LayoutChange current = null;
    for (int i = 0; i < weeks.size(); i++) {
      Week week = weeks.get(i);
      double above = week.share(measure) - share(past, measure);
      boolean many = week.pages() >= FEWEST;
      if (current == null && many && pages(past) >= FEWEST_BEFORE && above >= RISE) {
        current = new LayoutChange(measure, week.week());
      } else if (current != null && many && above < BACK) {
        current = null;
      }
      if (current == null) {
        past.add(week);
        if (past.size() > PAST) {
          past.remove(0);
        }
      } else if (found.get(i) == null || current.since().isBefore(found.get(i).since())) {
        found.set(i, current);
      }
    }
  }

  private static long pages(List<Week> weeks) {
    return weeks.stream().mapToLong(Week::pages).sum();
  }

  private static double share(List<Week> weeks, Measure measure) {
    long faults = weeks.stream().mapToLong(week -> week.faulty(measure)).sum();
    return pages(weeks) == 0 ? 0 : (double) faults / pages(weeks);
  }
}
