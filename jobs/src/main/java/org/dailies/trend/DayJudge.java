package org.dailies.trend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dailies.config.TrendConfig;

/** Judges the series of a run by day, with what all of them tell of each other's spread. */
public final class DayJudge {
  private final Map<Question, Spreads> spreads = new EnumMap<>(Question.class);
  private final TrendConfig config;

  private DayJudge(TrendConfig config) {
    this.config = config;
  }

  /** Learns from all series of a run, in whatever order they come. */
  public static DayJudge of(Collection<DaySeries> all, TrendConfig config) {
    DayJudge judge = new DayJudge(config);
    for (Question question : Question.values()) {
      Map<Grain, List<Spread>> known = new EnumMap<>(Grain.class);
      known.put(Grain.DAY, new ArrayList<>());
      known.put(Grain.WEEK, new ArrayList<>());
      for (DaySeries one : all) {
        for (Windows windows : one.asked()) {
          if (windows.question() == question) {
            known.get(Grain.DAY).add(windows.days());
            known.get(Grain.WEEK).add(windows.weeks());
          }
        }
      }
      judge.spreads.put(question, Spreads.of(known));
    }
    return judge;
  }

  /** What both questions say of a series; empty where too little of its newest days was heard. */
  public Optional<SeriesVerdict> verdict(DaySeries series) {
    return SeriesVerdict.of(
        series.asked().stream()
            .flatMap(one -> one.judged(spreads.get(one.question()), config.confidence()).stream())
            .toList());
  }

  /** The days of a departure in the outlets read throughout; empty where those have too few. */
  public Optional<InPanel> panel(DaySeries series, Departure departure) {
    return series.panel().stream()
        .filter(one -> one.question() == departure.question())
        .flatMap(one -> InPanel.of(one, departure, spreads.get(one.question())).stream())
        .findFirst();
  }

  /**
   * A departure seen in the outlets read throughout.
   *
   * @param observed their stories on its days
   * @param expected stories expected of them
   * @param p the chance of so many, or so few for a drop
   */
  public record InPanel(long observed, double expected, double p) {
    private static Optional<InPanel> of(Windows windows, Departure departure, Spreads spreads) {
      int first = (int) (windows.newest().toEpochDay() - departure.from().toEpochDay());
      int last = (int) (windows.newest().toEpochDay() - departure.until().toEpochDay());
      long observed = windows.observed(first, last);
      Optional<Expected> expected = windows.expected(first, last, spreads);
      return expected.map(
          one ->
              new InPanel(
                  observed,
                  one.mean(),
                  departure.rise() ? one.rise(observed) : one.fall(observed)));
    }
  }
}
