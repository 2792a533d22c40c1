package org.dailies.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dailies.config.TrendConfig;

/**
 * Decides which series of a run are alerts, so that the share of false ones among them is under
 * control.
 *
 * <p>All stories, the actors, and frames, speakers and uses by themselves come first, under one
 * control (Benjamini and Hochberg 1995) with weights that sum to their number (Genovese, Roeder and
 * Wasserman 2006): more for series of a few stories a week, where a threefold week hangs in the
 * balance, less for those so large that it shows anyway or so small that none would. Crossings are
 * looked into only where their actor stands out, or the frame they cross it with. Series by topic
 * are counted and not judged: a model fitted on all that was read puts together what a year wrote
 * of, so the early part of such a series is no measure for its newest.
 */
public final class Screening {
  private static final int RECENT_WEEKS = 13;

  /** Stories a week of series that weigh most, and how fast the weight falls on both sides. */
  private static final double HEAVIEST = 4;

  private static final double WIDTH = 1.6;
  private static final double LIGHTEST = 0.25;

  /** How many times the level a p-value may be, at most, and be an alert by its weight. */
  public static final double LIGHTLY = 5;

  /** The part of the level that is used, as levels and spreads are estimates. */
  private static final double MARGIN = 0.85;

  /**
   * A series that was judged.
   *
   * @param series its key
   * @param grain the grain at which it was
   * @param daily its stories a day of late
   * @param p its p-value, corrected for all that was looked at in it
   */
  public record Candidate(SeriesKey series, Grain grain, double daily, double p) {
    private double weight() {
      double away = Math.log(Math.max(7 * daily, 1e-3) / HEAVIEST) / WIDTH;
      return LIGHTEST + Math.exp(-away * away / 2);
    }

    private boolean first() {
      return series.depth() == 0 || (series.depth() == 1 && !parents().contains(SeriesKey.ALL));
    }

    /** The series of which one must stand out for this one to be looked into. */
    private List<String> parents() {
      List<String> parents = new ArrayList<>();
      if (series.actor() != null) {
        parents.add(SeriesKey.ofActor(series.actor()).text());
      }
      if (!series.part().isEmpty()) {
        parents.add(series.part());
      }
      return parents.isEmpty() ? List.of(SeriesKey.ALL) : parents;
    }
  }

  /** An alert: {@code q} is the level at which it would just be one. */
  public record Alert(Candidate candidate, double q) {}

  private Screening() {}

  /**
   * Judges a series on its newest complete period, at the grain that its volume bears; empty where
   * there is too little to say, and for series by topic.
   *
   * @param grains its complete periods in order of time; weeks at least
   * @param spreads what other series tell of its spread
   */
  public static Optional<Verdict> verdict(
      SeriesKey series, Map<Grain, List<Observed>> grains, Spreads spreads, TrendConfig config) {
    if (series.topic() != null) {
      return Optional.empty();
    }
    Grain grain = grain(grains, config);
    return Verdict.of(grains.getOrDefault(grain, List.of()), grain, spreads, config);
  }

  /** The grain at which a series is judged. */
  public static Grain grain(Map<Grain, List<Observed>> grains, TrendConfig config) {
    Grain borne = Expectation.grain(daily(grains), config);
    return grains.containsKey(borne) ? borne : Grain.WEEK;
  }

  /** Stories a day over the recent healthy weeks. */
  public static double daily(Map<Grain, List<Observed>> grains) {
    return daily(grains.getOrDefault(Grain.WEEK, List.of()));
  }

  private static double daily(List<Observed> weeks) {
    return weeks.subList(Math.max(0, weeks.size() - RECENT_WEEKS), weeks.size()).stream()
            .filter(Observed::healthy)
            .mapToLong(Observed::stories)
            .average()
            .orElse(0)
        / 7;
  }

  /** The alerts among candidates in any order, least likely by chance first. */
  public static List<Alert> alerts(List<Candidate> candidates, TrendConfig config) {
    List<Alert> alerts = new ArrayList<>();
    discovered(candidates.stream().filter(Candidate::first).toList(), config, alerts);
    Set<String> standOut = new HashSet<>();
    alerts.forEach(alert -> standOut.add(alert.candidate().series().text()));
    discovered(
        candidates.stream()
            .filter(one -> !one.first())
            .filter(one -> one.parents().stream().anyMatch(standOut::contains))
            .toList(),
        config,
        alerts);
    alerts.sort(
        Comparator.comparingDouble(Alert::q)
            .thenComparing(alert -> alert.candidate().series().text()));
    return alerts;
  }

  private static void discovered(
      List<Candidate> candidates, TrendConfig config, List<Alert> alerts) {
    double mean = candidates.stream().mapToDouble(Candidate::weight).average().orElse(1);
    double[] q =
        Discoveries.adjusted(
            candidates.stream().mapToDouble(one -> one.p() * mean / one.weight()).toArray());
    for (int i = 0; i < q.length; i++) {
      double level = q[i] / MARGIN;
      if (level <= config.falseDiscovery()) {
        alerts.add(new Alert(candidates.get(i), level));
      }
    }
  }
}
