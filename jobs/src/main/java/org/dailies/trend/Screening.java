package org.dailies.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dailies.config.TrendConfig;

/**
 * Decides which verdicts of a run are alerts, so that the share of false ones among them is under
 * control.
 *
 * <p>All stories, the actors, and frames, speakers and uses by themselves come first, in families
 * of like volume at one grain, since those of large volume would else lend their discoveries to the
 * small. A family is looked into only where it stands out among the families, and then at a level
 * cut down to the share of those that do (Benjamini and Bogomolov 2014); so a quiet night gives a
 * false alert no more often than the level. Crossings are looked into only where their actor stands
 * out, or the frame they cross it with. Series by topic are counted and not judged: a model fitted
 * on all that was read puts together what a year wrote of, so the early part of such a series is no
 * measure for its newest.
 */
public final class Screening {
  private static final int RECENT_WEEKS = 13;

  /**
   * A series that was judged.
   *
   * @param series its key
   * @param grain the grain at which it was
   * @param daily its stories a day of late
   * @param verdict the strongest that can be said of it
   */
  public record Candidate(SeriesKey series, Grain grain, double daily, Verdict verdict) {
    private String family() {
      return grain + " " + (int) Math.floor(Math.log(Math.max(daily, 1e-3)) / Math.log(4));
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
  public static Optional<Candidate> candidate(
      SeriesKey series, Map<Grain, List<Observed>> grains, Spreads spreads, TrendConfig config) {
    if (series.topic() != null) {
      return Optional.empty();
    }
    Grain grain = grain(grains, config);
    return Verdict.of(grains.getOrDefault(grain, List.of()), grain, spreads, config)
        .map(verdict -> new Candidate(series, grain, daily(grains), verdict));
  }

  /** The grain at which a series is judged. */
  public static Grain grain(Map<Grain, List<Observed>> grains, TrendConfig config) {
    Grain borne = Expectation.grain(daily(grains), config);
    return grains.containsKey(borne) ? borne : Grain.WEEK;
  }

  private static double daily(Map<Grain, List<Observed>> grains) {
    return daily(grains.getOrDefault(Grain.WEEK, List.of()));
  }

  /** Stories a day over the recent healthy weeks. */
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
    List<Alert> alerts =
        discovered(candidates.stream().filter(Candidate::first).toList(), config, true);
    Set<String> standOut = new HashSet<>();
    alerts.forEach(alert -> standOut.add(alert.candidate().series().text()));
    alerts.addAll(
        discovered(
            candidates.stream()
                .filter(one -> !one.first())
                .filter(one -> one.parents().stream().anyMatch(standOut::contains))
                .toList(),
            config,
            false));
    alerts.sort(
        Comparator.comparingDouble(Alert::q)
            .thenComparing(alert -> alert.candidate().series().text()));
    return alerts;
  }

  private static List<Alert> discovered(
      List<Candidate> candidates, TrendConfig config, boolean byVolume) {
    Function<Candidate, String> name = byVolume ? Candidate::family : one -> one.grain().code();
    Map<String, List<Candidate>> families = new TreeMap<>();
    candidates.forEach(
        one -> families.computeIfAbsent(name.apply(one), f -> new ArrayList<>()).add(one));
    List<double[]> within = new ArrayList<>();
    families.values().forEach(family -> within.add(adjusted(family)));
    double[] least = within.stream().mapToDouble(q -> Arrays.stream(q).min().orElse(1)).toArray();
    double[] among = Discoveries.adjusted(least);
    long standOut = Arrays.stream(among).filter(q -> q <= config.falseDiscovery()).count();
    List<Alert> alerts = new ArrayList<>();
    int number = 0;
    for (List<Candidate> family : families.values()) {
      double[] q = within.get(number);
      if (among[number++] <= config.falseDiscovery()) {
        for (int i = 0; i < q.length; i++) {
          double level = q[i] * families.size() / standOut;
          if (level <= config.falseDiscovery()) {
            alerts.add(new Alert(family.get(i), level));
          }
        }
      }
    }
    return alerts;
  }

  private static double[] adjusted(List<Candidate> family) {
    return Discoveries.adjusted(family.stream().mapToDouble(one -> one.verdict().p()).toArray());
  }
}
