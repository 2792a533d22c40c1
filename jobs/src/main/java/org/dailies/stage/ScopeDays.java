package org.dailies.stage;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dailies.trend.Grain;

/**
 * What was published in a scope, which is everywhere or one language, country or kind of outlet,
 * summed by period. It lies beside many other rows, so it is kept as bytes and read once.
 */
final class ScopeDays {
  private static final int WIDTH = Integer.BYTES + 3 * Long.BYTES + 1;

  /**
   * A day.
   *
   * @param day days since 1970-01-01
   * @param articles articles with generative AI
   * @param stories stories, whatever they are about
   * @param genai stories with generative AI
   * @param masked whether outlets with a good part of the usual volume were silent or flooded
   */
  record Day(int day, long articles, long stories, long genai, boolean masked) {}

  /** A period: its sums, and how many of its days are masked. */
  record Period(long articles, long stories, long genai, int masked) {
    static final Period NOTHING = new Period(0, 0, 0, 0);

    private Period plus(Day day) {
      return new Period(
          articles + day.articles,
          stories + day.stories,
          genai + day.genai,
          masked + (day.masked ? 1 : 0));
    }

    /** Whether it tells something: a longer one does with a quarter of its days masked. */
    boolean healthy(Grain grain) {
      return switch (grain) {
        case DAY -> masked == 0;
        case WEEK -> masked < 2;
        case MONTH -> masked < 8;
      };
    }
  }

  private final Map<Grain, NavigableMap<LocalDate, Period>> periods = new EnumMap<>(Grain.class);

  private ScopeDays() {
    for (Grain grain : Grain.values()) {
      periods.put(grain, new TreeMap<>());
    }
  }

  static byte[] bytes(List<Day> days) {
    ByteBuffer bytes = ByteBuffer.allocate(days.size() * WIDTH);
    for (Day day : days) {
      bytes.putInt(day.day()).putLong(day.articles()).putLong(day.stories()).putLong(day.genai());
      bytes.put((byte) (day.masked() ? 1 : 0));
    }
    return bytes.array();
  }

  /** Reads what {@link #bytes} wrote. */
  static ScopeDays of(byte[] written) {
    ScopeDays scope = new ScopeDays();
    ByteBuffer bytes = ByteBuffer.wrap(written);
    while (bytes.hasRemaining()) {
      Day day =
          new Day(
              bytes.getInt(), bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.get() == 1);
      LocalDate date = LocalDate.ofEpochDay(day.day());
      scope.periods.forEach(
          (grain, sums) ->
              sums.merge(grain.start(date), Period.NOTHING.plus(day), (sum, one) -> sum.plus(day)));
    }
    return scope;
  }

  /** The sums of each period that holds any day. */
  NavigableMap<LocalDate, Period> periods(Grain grain) {
    return periods.get(grain);
  }
}
