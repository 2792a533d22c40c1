package org.dailies.trend;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dailies.config.TrendConfig;

/**
 * What one question finds in the newest fourteen days of a series: what was counted on each and
 * what was expected of each window of them that ends with the newest.
 *
 * @param question what is asked
 * @param newest the newest day
 * @param stories stories of the newest day, of the day before, and so on
 * @param means stories expected of them, of each day by itself
 * @param sums stories expected of the newest day, of the two newest, and so on
 * @param errors the square of the coefficient of variation of those sums, as estimates
 * @param weeks how far the past spreads by week
 * @param days how far it spreads by day
 */
@SuppressWarnings("ArrayRecordComponent")
public record Windows(
    Question question,
    LocalDate newest,
    long[] stories,
    double[] means,
    double[] sums,
    double[] errors,
    Spread weeks,
    Spread days)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Stories' worth of evidence that a series has the weekdays of the press. */
  private static final double WEEKDAYS = 60;

  /**
   * Learns from the past of a series; empty where it is too short or has too few stories.
   *
   * @param weeks its weeks in order of time
   * @param days its days in order of time, the newest last and none missing between
   */
  public static Optional<Windows> of(
      Question question, List<HeardCount> weeks, List<HeardCount> days, TrendConfig config) {
    int length = ScanChance.LONGEST;
    if (days.size() <= length) {
      return Optional.empty();
    }
    LocalDate guard = days.get(days.size() - length).first();
    Odds odds = question == Question.SHARE ? Odds.of(weeks) : null;
    if (odds != null && !odds.known()) {
      return Optional.empty();
    }
    double[] exposure = new double[weeks.size()];
    for (int i = 0; i < exposure.length; i++) {
      exposure[i] = exposure(odds, weeks.get(i));
    }
    return Level.of(weeks, exposure, guard, config)
        .map(level -> of(question, odds, level, days.subList(0, days.size() - length), days));
  }

  private static double exposure(Odds odds, HeardCount count) {
    return exposure(odds, (double) count.others(), count.exposure());
  }

  private static double exposure(Odds odds, double others, double exposure) {
    return odds == null ? exposure : odds.expected(others, exposure);
  }

  private static Windows of(
      Question question, Odds odds, Level level, List<HeardCount> past, List<HeardCount> days) {
    double[] means = new double[past.size()];
    double[] counted = new double[7];
    double[] expected = new double[7];
    for (int i = 0; i < means.length; i++) {
      HeardCount day = past.get(i);
      means[i] = level.at(day.first()) * exposure(odds, day);
      if (means[i] > 0) {
        counted[weekday(day)] += day.stories();
        expected[weekday(day)] += means[i];
      }
    }
    double[] week = new double[7];
    for (int weekday = 0; weekday < 7; weekday++) {
      week[weekday] = (counted[weekday] + WEEKDAYS) / (expected[weekday] + WEEKDAYS);
    }
    Spread spread = spread(level, past, means, week);
    int length = ScanChance.LONGEST;
    long[] stories = new long[length];
    double[] daily = new double[length];
    double[] sums = new double[length];
    double[] errors = new double[length];
    double others = 0;
    double exposure = 0;
    double rate = 0;
    for (int back = 0; back < length; back++) {
      HeardCount day = days.get(days.size() - 1 - back);
      double factor = level.at(day.first()) * week[weekday(day)];
      daily[back] = factor * exposure(odds, day);
      stories[back] = day.exposure() > 0 ? day.stories() : 0;
      others += day.exposure() > 0 ? day.others() : 0;
      exposure += day.exposure();
      rate += factor * day.exposure();
      sums[back] = exposure > 0 ? rate / exposure * exposure(odds, others, exposure) : 0;
      errors[back] = level.error(day.first()) + (odds == null ? 0 : odds.error(others));
    }
    LocalDate newest = days.get(days.size() - 1).first();
    return new Windows(question, newest, stories, daily, sums, errors, level.spread(), spread);
  }

  private static int weekday(HeardCount day) {
    return day.first().getDayOfWeek().getValue() - 1;
  }

  /** Pearson's estimate over the days that lie in no outbreak. */
  private static Spread spread(Level level, List<HeardCount> past, double[] means, double[] week) {
    double sum = 0;
    double squares = 0;
    double pearson = 0;
    int cases = 0;
    for (int i = 0; i < means.length; i++) {
      HeardCount day = past.get(i);
      double mean = means[i] * week[weekday(day)];
      if (mean > 0 && !level.outbreak(day.first())) {
        double away = day.stories() - mean;
        pearson += away * away / mean;
        sum += mean;
        squares += mean * mean;
        cases++;
      }
    }
    double usual = sum > 0 ? squares / sum : 0;
    return new Spread(pearson / Math.max(1, cases - 7), usual, cases - 7.0);
  }

  /** Judges the windows, with what other series tell of the spread; empty where none was heard. */
  public Optional<Departure> judged(Spreads spreads, double confidence) {
    double all = sums[stories.length - 1];
    if (!(all > 0) || !Double.isFinite(all) || !Double.isFinite(errors[stories.length - 1])) {
      return Optional.empty();
    }
    double rise = 1;
    double fall = 1;
    long count = 0;
    for (int length = 1; length <= stories.length; length++) {
      count += stories[length - 1];
      if (sums[length - 1] > 0) {
        Expected expected = expected(length, spreads);
        rise = Math.min(rise, ScanChance.weighed(expected.rise(count), length, all));
        fall = Math.min(fall, ScanChance.weighed(expected.fall(count), length, all));
      }
    }
    return Optional.of(
        Departure.of(
            this, spreads, ScanChance.of(rise, all), ScanChance.of(fall, all), confidence));
  }

  /** What was expected of the sum of so many newest days. */
  Expected expected(int length, Spreads spreads) {
    double mean = sums[length - 1];
    double beyond = beyond(length, spreads) + errors[length - 1];
    return new Expected(mean, mean + mean * mean * beyond);
  }

  /**
   * What was expected of the days from {@code first} to {@code last} days back; empty where the
   * first or the last was not heard.
   */
  Optional<Expected> expected(int first, int last, Spreads spreads) {
    if (means[first] <= 0 || means[last] <= 0) {
      return Optional.empty();
    }
    double mean = 0;
    for (int back = last; back <= first; back++) {
      mean += means[back];
    }
    double beyond = beyond(first - last + 1, spreads) + errors[first];
    return Optional.of(new Expected(mean, mean + mean * mean * beyond));
  }

  /** Stories counted from {@code first} to {@code last} days back. */
  long observed(int first, int last) {
    long sum = 0;
    for (int back = last; back <= first; back++) {
      sum += stories[back];
    }
    return sum;
  }

  private double beyond(int length, Spreads spreads) {
    double day = spreads.beyond(Grain.DAY, days);
    return spread(length, day, Math.min(day, spreads.beyond(Grain.WEEK, weeks)));
  }

  /**
   * The square of the coefficient of variation of the sum of some days beside chance, by that of
   * days and of weeks: between the two by a power of the length, as for noise that lasts.
   */
  static double spread(int length, double day, double week) {
    if (day <= 0) {
      return 0;
    }
    if (length >= 7) {
      return week * Math.sqrt(7.0 / length);
    }
    double power = Math.log(Math.max(week, day / 7) / day) / Math.log(7);
    return day * Math.pow(length, power);
  }
}
