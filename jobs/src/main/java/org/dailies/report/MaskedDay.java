package org.dailies.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A day marked in every trend because something that normally reports was silent: {@code
 * trends.healthy} is false for the series of everything.
 *
 * @param day the day
 * @param reason in words, such as the silent outlets
 */
public record MaskedDay(LocalDate day, String reason) {
  /** Days that follow one another for one reason. */
  record Stretch(LocalDate from, LocalDate to, String reason) {
    private boolean meets(MaskedDay next) {
      return to.plusDays(1).equals(next.day()) && reason.equals(next.reason());
    }
  }

  /** The days by stretches, in their order. */
  static List<Stretch> stretches(List<MaskedDay> days) {
    List<Stretch> stretches = new ArrayList<>();
    for (MaskedDay day : days) {
      Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
      if (last != null && last.meets(day)) {
        stretches.set(stretches.size() - 1, new Stretch(last.from(), day.day(), day.reason()));
      } else {
        stretches.add(new Stretch(day.day(), day.day(), day.reason()));
      }
    }
    return stretches;
  }
}
