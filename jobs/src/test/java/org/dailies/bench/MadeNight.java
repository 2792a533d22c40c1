package org.dailies.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dailies.config.TrendConfig;
import org.dailies.trend.DayJudge;
import org.dailies.trend.DaySeries;
import org.dailies.trend.Departure;
import org.dailies.trend.Grain;
import org.dailies.trend.Heard;
import org.dailies.trend.HeardCount;
import org.dailies.trend.OutletHealth;
import org.dailies.trend.PressVolume;
import org.dailies.trend.Screening;
import org.dailies.trend.SeriesKey;
import org.dailies.trend.SeriesVerdict;

/** What trends and alerts make of a made press: the same steps as in the stages, without Spark. */
final class MadeNight {
  private static final TrendConfig CONFIG = TrendConfig.defaults();

  private final MadePress press;
  private final List<List<Heard.Amiss>> amiss = new ArrayList<>();
  private final double[] usual = new double[MadePress.DAYS];
  private final double[] volume = new double[MadePress.DAYS];
  private final double[] silent = new double[MadePress.DAYS];
  private final Map<String, OutletHealth[]> health = new HashMap<>();

  private MadeNight(MadePress press) {
    this.press = press;
    for (int day = 0; day < MadePress.DAYS; day++) {
      amiss.add(new ArrayList<>());
    }
    TreeMap<Integer, Double> printed = new TreeMap<>();
    for (int outlet = 0; outlet < press.printed.length; outlet++) {
      outlet(outlet, printed);
    }
    NavigableMap<Integer, Double> volumes = PressVolume.of(printed);
    volumes.forEach((day, of) -> volume[day] = of);
  }

  private void outlet(int outlet, TreeMap<Integer, Double> printed) {
    Map<LocalDate, Long> days = new HashMap<>();
    for (int day = 0; day < MadePress.DAYS; day++) {
      if (press.printed[outlet][day] > 0) {
        days.put(press.first.plusDays(day), press.printed[outlet][day]);
      }
    }
    OutletHealth[] states = new OutletHealth[MadePress.DAYS];
    health.put(MadePress.name(outlet), states);
    OutletHealth.of(days, press.last(), CONFIG)
        .forEach(
            (date, state) -> {
              int day = (int) (date.toEpochDay() - press.first.toEpochDay());
              states[day] = state;
              usual[day] += state.usual();
              printed.merge(
                  day, state.amiss() ? state.usual() : (double) state.articles(), Double::sum);
              if (state.amiss()) {
                silent[day] += Math.max(0, state.usual() - state.articles());
                amiss
                    .get(day)
                    .add(new Heard.Amiss(MadePress.name(outlet), state.usual(), state.articles()));
              }
            });
  }

  /** Judges a press, and adds what was found to a tally: which series are alerts. */
  static boolean[] judge(MadePress press, MadeTally tally) {
    MadeNight night = new MadeNight(press);
    night.health(tally);
    int number = press.series.size();
    List<DaySeries> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      List<HeardCount> days = night.days(press.series.get(i));
      List<HeardCount> recent = days.subList(days.size() - CONFIG.dayHorizon(), days.size());
      String key = SeriesKey.ofActor(Integer.toString(i)).text();
      DaySeries.of(key, weeks(days), recent, List.of(), List.of(), CONFIG).ifPresent(all::add);
    }
    DayJudge judge = DayJudge.of(all, CONFIG);
    List<Screening.Candidate> candidates = new ArrayList<>();
    Departure[] found = new Departure[number];
    for (DaySeries one : all) {
      SeriesKey key = SeriesKey.parse(one.series());
      int i = Integer.parseInt(key.actor());
      Optional<SeriesVerdict> verdict = judge.verdict(one);
      if (verdict.isPresent()) {
        tally.chance(i, press.series.get(i), verdict.get().p());
        found[i] = verdict.get().strongest();
        candidates.add(new Screening.Candidate(key, Grain.DAY, one.daily(), verdict.get().p()));
      }
    }
    boolean[] alerted = new boolean[number];
    Screening.alerts(candidates, CONFIG)
        .forEach(alert -> alerted[Integer.parseInt(alert.candidate().series().actor())] = true);
    tally.add(press, alerted);
    for (int i = 0; i < number; i++) {
      MadePress.Series one = press.series.get(i);
      if (alerted[i] && one.ratio() != 1) {
        LocalDate begun = press.last().minusDays(one.length() - 1L);
        tally.period(
            Math.abs(found[i].from().toEpochDay() - begun.toEpochDay()) <= 1
                && found[i].until().plusDays(1).isAfter(press.last().minusDays(1)));
      }
    }
    return alerted;
  }

  private List<HeardCount> days(MadePress.Series series) {
    List<HeardCount> days = new ArrayList<>();
    for (int day = 0; day < MadePress.DAYS; day++) {
      Heard heard = Heard.of(amiss.get(day), usual[day], series.outlets());
      boolean blank = blank(day) || heard.blank(CONFIG.maskFrom());
      days.add(
          new HeardCount(
              press.first.plusDays(day),
              series.stories()[day],
              series.others()[day],
              blank ? 0 : volume[day] * heard.share()));
    }
    return days;
  }

  private boolean blank(int day) {
    return silent[day] > CONFIG.maskFrom() * usual[day];
  }

  private static List<HeardCount> weeks(List<HeardCount> days) {
    TreeMap<LocalDate, HeardCount> weeks = new TreeMap<>();
    for (HeardCount day : days) {
      LocalDate week = Grain.WEEK.start(day.first());
      weeks.merge(
          week, new HeardCount(week, day.stories(), day.others(), day.exposure()), MadeNight::plus);
    }
    return new ArrayList<>(weeks.values());
  }

  /** A week with a blank day says nothing. */
  private static HeardCount plus(HeardCount a, HeardCount b) {
    boolean blank = a.exposure() == 0 || b.exposure() == 0;
    return new HeardCount(
        a.first(),
        a.stories() + b.stories(),
        a.others() + b.others(),
        blank ? 0 : a.exposure() + b.exposure());
  }

  /** Adds blank days and outages that were planted and found over the last 400 days. */
  private void health(MadeTally tally) {
    long calm = 0;
    long blank = 0;
    for (int day = MadePress.DAYS - CONFIG.dayHorizon(); day < MadePress.DAYS; day++) {
      boolean wrong = false;
      for (int outlet = 0; outlet < press.printed.length; outlet++) {
        OutletHealth state = health.get(MadePress.name(outlet))[day];
        boolean out = press.heard(outlet, day) < 1;
        int today = day;
        int number = outlet;
        boolean flooded = press.floods.stream().anyMatch(one -> one.holds(number, today));
        wrong |= out || flooded;
        boolean called = state != null && state.amiss();
        if (day >= press.since[outlet]) {
          tally.alarms(called ? 1 : 0, called && !out && !flooded ? 1 : 0);
          boolean large = press.lost(outlet, day) >= 15;
          if (out) {
            tally.outages(
                large ? 1 : 0, large && called ? 1 : 0, large ? 0 : 1, !large && called ? 1 : 0);
          }
        }
      }
      calm += wrong ? 0 : 1;
      blank += !wrong && blank(day) ? 1 : 0;
    }
    tally.days(calm, blank);
  }
}
